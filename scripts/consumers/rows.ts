import { commonJs, expected, modules, portfolioFound, portfolios, tsconfig, typed } from "./programs.js";
import type { Project } from "./project.js";

/** A row of the matrix: the tool is the first of its packages, and passes when its command exits with 0 and prints what is expected. */
export interface Row extends Project {
  readonly name: string;
  readonly command: string;
  /** What its command prints, in place of what the common program does. */
  readonly prints?: RegExp;
}

const check = { "check.mjs": modules };
const testsPass = /(pass|passed)\D{0,3}[1-9]|[1-9]\d* (pass|passed)/;

const node = (version: string): Row => ({
  name: `Node.js ${version}`,
  packages: [`node@${version}`],
  files: { ...check, "check.cjs": commonJs },
  command: "node check.mjs && node check.cjs",
});

const typescript = (version: string, resolutions: readonly ("nodenext" | "bundler" | "node10")[], more = {}): Row => ({
  name: `TypeScript ${version} (${resolutions.join(", ")})`,
  packages: [`typescript@${version}`],
  files: {
    ...check,
    "check.ts": typed,
    ...Object.fromEntries(resolutions.map((one) => [`${one}.json`, tsconfig(one, one === "node10" ? more : {})])),
  },
  command: `${resolutions.map((one) => `tsc -p ${one}.json`).join(" && ")} && node check.mjs`,
});

const example = (name: string, packages: readonly string[] = [], command = "npm test"): Row => ({
  ...{ name: `recipe ${name}`, examples: [name], packages, command, prints: testsPass },
});

const library =
  'export default { build: { lib: { entry: "check.mjs", formats: ["es"], fileName: () => "out.mjs" } } };';
const bundle = `export default {
  ...{ mode: "production", target: "node", entry: "./check.mjs" },
  output: { path: \`\${import.meta.dirname}/out\` },
};`;

export const rows: readonly Row[] = [
  ...["20", "22", "24"].map(node),
  ...["20", "24"].map((version) => ({
    ...{ name: `portfolios in threads, Node.js ${version}`, packages: [`node@${version}`], files: portfolios },
    ...{ command: "node batch.mjs && node batch.cjs", prints: portfolioFound },
  })),
  ...["5.4", "5.6", "5.9"].map((version) => typescript(version, ["nodenext", "bundler", "node10"])),
  typescript("6", ["nodenext", "bundler", "node10"], { ignoreDeprecations: "6.0" }),
  typescript("7", ["nodenext", "bundler"]),
  {
    name: "esbuild",
    packages: ["esbuild"],
    files: check,
    command: "esbuild check.mjs --bundle --format=esm --outfile=out.mjs && node out.mjs",
  },
  {
    name: "rollup, without a plugin for CommonJS",
    packages: ["rollup", "@rollup/plugin-node-resolve"],
    files: check,
    command: "rollup check.mjs -p @rollup/plugin-node-resolve -o out.mjs && node out.mjs",
  },
  { name: "Rolldown", packages: ["rolldown"], files: check, command: "rolldown check.mjs -o out.mjs && node out.mjs" },
  {
    name: "webpack",
    packages: ["webpack", "webpack-cli"],
    files: { ...check, "bundle.mjs": bundle, "package.json": '{ "private": true }' },
    command: "webpack build --config bundle.mjs && node out/main.js",
  },
  {
    name: "Rspack",
    packages: ["@rspack/core", "@rspack/cli"],
    files: { ...check, "bundle.mjs": bundle, "package.json": '{ "private": true }' },
    command: "rspack build --config bundle.mjs && node out/main.js",
  },
  ...["7", "8"].map((version) => ({
    name: `Vite ${version}`,
    packages: [`vite@${version}`],
    files: { ...check, "vite.config.mjs": library },
    command: "vite build && node dist/out.mjs",
  })),
  {
    name: "Parcel, as it comes",
    packages: ["parcel"],
    files: { ...check, "package.json": '{ "private": true }' },
    command: "parcel build check.mjs --dist-dir out --no-source-maps && node out/check.js",
  },
  {
    name: "tsup",
    packages: ["tsup", "typescript@5.9"],
    files: {
      "check.ts": modules,
      "tsup.config.mjs": 'export default { entry: ["check.ts"], format: "cjs", noExternal: ["hygie"] };',
    },
    command: "tsup && node dist/check.cjs",
  },
  {
    name: "Metro",
    packages: ["metro"],
    files: { "check.js": commonJs, "package.json": '{ "private": true }' },
    command: "metro build check.js --out out.js && node out.js",
  },
  {
    name: "Jest",
    packages: ["jest"],
    files: {
      "check.test.js": `${commonJs.replace(/console\.log\((.*)\);/, `test("all", () => expect($1).toBe("${expected}"));`)}`,
      "package.json": '{ "private": true }',
    },
    command: "jest",
    prints: testsPass,
  },
  {
    name: "Jest, jsdom",
    packages: ["jest-environment-jsdom", "jest"],
    files: {
      "check.test.js": `test("all", () => {
  const { evaluate } = require("hygie");
  const { default: macsf } = require("hygie/rules/macsf");
  expect(evaluate(macsf, { authentication: [{ enforced: false }] }).summary.counts.fail).toBe(1);
  expect(() => evaluate(macsf, { devises: [] })).toThrow("did you mean devices?");
});`,
      "package.json": '{ "private": true }',
    },
    command: "jest --env=jsdom",
    prints: testsPass,
  },
  {
    name: "Bun",
    packages: ["bun"],
    files: { ...check, "check.cjs": commonJs },
    command: "bun check.mjs && bun check.cjs",
  },
  example("bun-deno", ["bun"], "bun test"),
  { name: "Deno", packages: ["deno"], files: check, command: "deno run --allow-read --allow-env check.mjs" },
  example("bun-deno", ["deno"], "deno test --no-check --allow-read --allow-write --allow-env --allow-sys"),
  {
    name: "workerd, by Miniflare",
    packages: ["workerd", "miniflare", "esbuild"],
    examples: ["edge"],
    files: {
      "run.mjs": `import { Miniflare } from "miniflare";
const worker = new Miniflare({ modules: true, scriptPath: "out.mjs", compatibilityDate: "2025-01-01" });
const body = JSON.stringify({ authentication: [{ enforced: false }] });
const { summary } = await (await worker.dispatchFetch("http://worker/", { method: "POST", body })).json();
console.log(\`\${summary.counts.fail} failed, \${summary.counts.unknown} unknown\`);
await worker.dispose();`,
    },
    command: "esbuild handler.js --bundle --format=esm --outfile=out.mjs && node run.mjs",
  },
  {
    name: "edge runtime",
    packages: ["edge-runtime", "esbuild"],
    examples: ["edge"],
    files: {
      "fetch.js": `import handler from "./handler.js";
addEventListener("fetch", (event) => event.respondWith(handler.fetch(event.request)));`,
      "run.mjs": `import { readFileSync } from "node:fs";
import { EdgeRuntime } from "edge-runtime";
const runtime = new EdgeRuntime({ initialCode: readFileSync("out.js", "utf8") });
const body = JSON.stringify({ authentication: [{ enforced: false }] });
const { summary } = await (await runtime.dispatchFetch("http://edge/", { method: "POST", body })).json();
console.log(\`\${summary.counts.fail} failed, \${summary.counts.unknown} unknown\`);`,
    },
    command: "esbuild fetch.js --bundle --format=iife --outfile=out.js && node run.mjs",
  },
  {
    name: "React, on a server",
    packages: ["react", "react-dom"],
    files: {
      "check.mjs": `${modules}
import { createElement } from "react";
import { renderToString } from "react-dom/server";
const List = () => createElement("ul", null, report.results.map(({ ruleId, title }) => createElement("li", { key: ruleId }, title)));
if (renderToString(createElement(List)).split("<li>").length !== 19) throw new Error("not all rules");`,
    },
    command: "node check.mjs",
  },
  {
    name: "Vue, on a server",
    packages: ["vue"],
    files: {
      "check.mjs": `${modules}
import { createSSRApp, h, reactive } from "vue";
import { renderToString } from "vue/server-renderer";
const facts = reactive({ devices: [] });
const app = createSSRApp({ render: () => h("ul", evaluate(macsf, facts).results.map(({ title }) => h("li", title))) });
if ((await renderToString(app)).split("<li>").length !== 19) throw new Error("not all rules");`,
    },
    command: "node check.mjs",
  },
  ...["csv", "duckdb-nightly", "edge", "fastify", "worker"].map((name) => example(name)),
  example("next", [], "npm run build && npm test"),
  { name: "publint", packages: ["publint"], command: "publint node_modules/hygie --strict", prints: /All good!/ },
  {
    name: "Are the types wrong?, node10 included",
    packages: ["@arethetypeswrong/cli"],
    command: "attw --no-color --format ascii $HYGIE_TARBALL",
    prints: /No problems found/,
  },
];
