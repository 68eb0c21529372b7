import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  logic: "src/logic/index.ts",
  reporters: "src/reporters/index.ts",
  node: "src/node/index.ts",
  runtime: "src/runtime/index.ts",
  "runtime/general": "src/runtime/general.ts",
};

const common = { target: "es2022", platform: "neutral", splitting: true, treeshake: true } as const;

export default defineConfig([
  {
    ...common,
    // The command shares the library's chunks.
    entry: { ...library, cli: "src/cli/main.ts" },
    format: "esm",
    external: [/^node:/],
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...common,
    entry: library,
    format: "cjs",
    external: [/^node:/],
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
