import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  logic: "src/logic/index.ts",
  reporters: "src/reporters/index.ts",
  node: "src/node/index.ts",
  testing: "src/testing/index.ts",
  runtime: "src/runtime/index.ts",
  "runtime/general": "src/runtime/general.ts",
};

/** Small, pure and needed by nearly everything: a file less each to find and load at every cold start. */
const inlined = ["@noble/hashes", "canonicalize", "fastest-levenshtein", "json-logic-js"];

const common = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  noExternal: inlined,
  esbuildOptions: (options: { mainFields?: string[] }) => {
    options.mainFields = ["module", "main"];
  },
} as const;

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
