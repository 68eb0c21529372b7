import { build, type Plugin } from "esbuild";
import { defineConfig, type Options } from "tsup";
import { inlined, prompts } from "./scripts/inlined.js";

const library = {
  index: "src/index.ts",
  logic: "src/logic/index.ts",
  reporters: "src/reporters/index.ts",
  batch: "src/batch/index.ts",
  explain: "src/explain/index.ts",
  verify: "src/verify/index.ts",
  import: "src/import/index.ts",
  sql: "src/sql/index.ts",
  xlsx: "src/xlsx/index.ts",
  node: "src/node/index.ts",
  testing: "src/testing/index.ts",
  runtime: "src/runtime/index.ts",
  "runtime/general": "src/runtime/general.ts",
};

/** Not exported: they put `evaluate` and the words of problems in files without `loadPack`, which an application can load when it needs it. */
const apart = { evaluate: "src/evaluate/evaluate.ts", problems: "src/locales/problems.ts" };

/** What is used of semver, by where it has it. */
const ofSemver = {
  compare: "functions/compare",
  maxSatisfying: "ranges/max-satisfying",
  parse: "functions/parse",
  satisfies: "functions/satisfies",
  validRange: "ranges/valid",
};

/**
 * CommonJS libraries, each as one expression without side effects: a bundler drops those that an application has no use for. The
 * functions of semver share what they are made of, and its dozens of regular expressions are made when one is first called.
 */
const dropped: Plugin = {
  name: "dropped-when-unused",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^(canonicalize|json-logic-js|semver)$/ }, async ({ path, pluginData, ...args }) => {
      if (pluginData === "inside") return undefined;
      const found = await resolve(path, { ...args, pluginData: "inside" });
      return { path: found.path, namespace: "expression" };
    });
    onLoad({ filter: /.*/, namespace: "expression" }, async ({ path }) => {
      if (!path.includes("/semver/")) return { contents: `export default /* @__PURE__ */ (${await toMake(path)})();` };
      const names = Object.keys(ofSemver);
      const functions = names.map(
        (name) => `export const ${name} = (...given) => (made ??= make()).${name}(...given);`,
      );
      return { contents: [`let made; const make = ${await toMake(ofSemver)};`, ...functions].join("\n") };
    });
  },
};

/** The validator stays as it is made, on few lines, in a file of its own: `scripts/finish-build.ts` puts it there. */
const validator: Plugin = {
  name: "validator-apart",
  setup({ initialOptions, onResolve }) {
    const ending = initialOptions.outExtension?.[".js"] ?? ".js";
    onResolve({ filter: /\/validate-pack\.js$/ }, () => ({ path: `./validate-pack${ending}`, external: true }));
  },
};

/** A function that makes a library, or an object of some of its functions. */
async function toMake(what: string | Readonly<Record<string, string>>): Promise<string> {
  const taken = (path: string) => `require(${JSON.stringify(path)})`;
  const members = Object.entries(what).map(([name, at]) => `${name}: ${taken(`semver/${at}.js`)}`);
  const contents = `module.exports = ${typeof what === "string" ? taken(what) : `{ ${members.join(", ")} }`}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    format: "iife",
    globalName: "library",
    minify: true,
    write: false,
  });
  return `() => {${outputFiles[0]?.text}return library;}`;
}

const common = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  noExternal: inlined,
  esbuildPlugins: [dropped, validator],
  esbuildOptions: (options: { mainFields?: string[] }) => {
    options.mainFields = ["module", "main"];
  },
} satisfies Options;

export default defineConfig([
  {
    ...common,
    // The command shares the library's chunks.
    entry: { ...library, ...apart, cli: "src/cli/main.ts" },
    format: "esm",
    external: [/^node:/, "@duckdb/node-api", "exceljs", "piscina"],
    noExternal: [...inlined, ...prompts],
    // `scripts/finish-build.ts` writes the same for CommonJS.
    dts: { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...common,
    // In a worker code is loaded by require, since what imports there is code from a string, which may be forbidden.
    entry: { ...library, ...apart, "batch-worker": "src/batch/worker.ts" },
    format: "cjs",
    define: { "import.meta.url": '""' },
    external: [/^node:/, "@duckdb/node-api", "exceljs", "piscina"],
  },
]);
