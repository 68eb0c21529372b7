import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    typecheck: { include: ["tests/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    reporters: ["default", "./scripts/closing-line.ts"],
    maxWorkers: 2, // one worker less than processors is the default: one alone on a small machine
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
