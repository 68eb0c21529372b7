import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  build: { modulePreload: { polyfill: false } }, // one script, and a policy under which it could fetch nothing
});
