import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";
import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

const project = mkdtempSync(join(tmpdir(), "hygie-consumer-"));
const write = (name: string, content: string) => {
  mkdirSync(join(project, name, ".."), { recursive: true });
  writeFileSync(join(project, name), content);
};
const node = (...args: string[]) => run(process.execPath, args, { cwd: project });
let files: string[] = [];

/** What a fresh project does: it installs the tarball, and nothing of this repository is within its reach. */
beforeAll(() => {
  const packed = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project]);
  const [tarball] = JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[];
  if (tarball === undefined) throw new Error(packed.stderr);
  files = tarball.files.map(({ path }) => path);
  write("package.json", '{ "name": "consumer", "private": true, "type": "module" }');
  const installed = run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", `./${tarball.filename}`], {
    cwd: project,
  });
  if (installed.status !== 0) throw new Error(installed.stderr);
});

const facts = '{ authentication: [{ enforced: false }], devices: [{ id: "a", storageEncrypted: null }] }';
const useAll = `
const report = evaluate(macsf, ${facts}, { now: "2026-01-31" });
const again = configurePack(loadPack(JSON.parse(JSON.stringify(macsf.definition))), {
  rules: { "device-auto-lock": { parameters: { maxMinutes: 10 } } },
});
const logic = compileLogic({ "<": [{ var: "a" }, 1] });
console.log(JSON.stringify([
  report.summary.counts, macsf.digest, again.ruleIds.length, logic({ a: 0 }), logic({}),
  toText(report).includes("Score"), typeof loadPackDirectory, nextQuestions(macsf, {}).length > 0,
]));
`;
const expected = [
  { pass: 0, fail: 1, unknown: 17, "not-applicable": 0, waived: 0 },
  macsf.digest,
  18,
  { known: true, value: true },
  { known: false, missing: ["/a"] },
  true,
  "function",
  true,
];
const imports = `
import { configurePack, evaluate, loadPack, nextQuestions } from "hygie";
import { compileLogic } from "hygie/logic";
import { loadPackDirectory } from "hygie/node";
import { toText } from "hygie/reporters";
import macsf from "hygie/rules/macsf";
`;
const requires = `
const { configurePack, evaluate, loadPack, nextQuestions } = require("hygie");
const { compileLogic } = require("hygie/logic");
const { loadPackDirectory } = require("hygie/node");
const { toText } = require("hygie/reporters");
const { default: macsf } = require("hygie/rules/macsf");
`;

describe("the packed tarball", () => {
  it("works as ES modules", () => {
    write("esm.mjs", imports + useAll);
    const { stdout, stderr } = node("esm.mjs");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("works as CommonJS", () => {
    write("cjs.cjs", requires + useAll);
    const { stdout, stderr } = node("cjs.cjs");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it("evaluates portfolios in threads of its own, as ES modules and as CommonJS", () => {
    const program = `const said = [];
for await (const { line, outcomes } of evaluateStream(macsf, '{}\\n{"patientRecord":{"computerised":false}}', { workers: 2 }))
  said.push([line, outcomes["no-shared-login"]]);
console.log(JSON.stringify(said));`;
    const found = '[[1,"unknown"],[2,"not-applicable"]]\n';
    write(
      "batch.mjs",
      `import { evaluateStream } from "hygie/batch";\nimport macsf from "hygie/rules/macsf";\n${program}`,
    );
    write(
      "batch.cjs",
      `const { evaluateStream } = require("hygie/batch");
const { default: macsf } = require("hygie/rules/macsf");
(async () => {\n${program}\n})();`,
    );
    for (const name of ["batch.mjs", "batch.cjs"]) {
      const { stdout, stderr } = node(name);
      expect(stderr).toBe("");
      expect(stdout).toBe(found);
    }
  });

  it("holds lean packs in each language, and the outcomes alone, in both kinds of modules", () => {
    const shown = `const report = (pack) => JSON.stringify(evaluate(pack, ${facts}, { now: "2026-01-31", locale: pack.definition.locales[0] }));
const lean = [fr, en].map((pack) => pack.digest === macsf.digest && pack.definition.rules[0].cases === undefined);
const same = [fr, en].map((pack) => JSON.stringify(evaluate(macsf, ${facts}, { now: "2026-01-31", locale: pack.definition.locales[0] })) === report(pack));
console.log(JSON.stringify([lean, same, alone.outcomesByRule({})["device-auto-lock"], outcomes({}).length, ruleIds.length]));`;
    write(
      "lean.mjs",
      `import { evaluate } from "hygie";
import macsf from "hygie/rules/macsf";
import en from "hygie/rules/macsf/en";
import fr from "hygie/rules/macsf/fr";
import alone, { outcomes, ruleIds } from "hygie/rules/macsf/outcomes";
${shown}`,
    );
    write(
      "lean.cjs",
      `const { evaluate } = require("hygie");
const [macsf, en, fr, alone] = ["", "/en", "/fr", "/outcomes"].map((part) => require("hygie/rules/macsf" + part).default);
const { outcomes, ruleIds } = require("hygie/rules/macsf/outcomes");
${shown}`,
    );
    for (const name of ["lean.mjs", "lean.cjs"]) {
      const { stdout, stderr } = node("--disallow-code-generation-from-strings", name);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual([[true, true], [true, true], "unknown", 18, 18]);
    }
  });

  it("works where ES modules and CommonJS meet: each takes the other's pack", () => {
    write(
      "mixed.mjs",
      `import { createRequire } from "node:module";
import { evaluate } from "hygie";
const { default: macsf } = createRequire(import.meta.url)("hygie/rules/macsf");
console.log(evaluate(macsf, {}).summary.counts.unknown);`,
    );
    expect(node("mixed.mjs").stdout).toBe("18\n");
  });

  it("works where `exports` is not read, as by older bundlers: each entry is a folder too", () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const { exports: _, ...older } = manifest;
    cpSync(join(project, "node_modules"), join(project, "older/node_modules"), { recursive: true });
    write("older/node_modules/hygie/package.json", JSON.stringify(older));
    write("older/cjs.cjs", requires + useAll);
    const { stdout, stderr } = node("older/cjs.cjs");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
    const entries = Object.keys(manifest.exports).filter((entry) => !/^\.$|json$/.test(entry));
    const programs = entries.map((entry) => `require("hygie${entry.slice(1)}");`);
    write("older/each.cjs", programs.join("\n"));
    expect(node("older/each.cjs")).toMatchObject({ status: 0, stderr: "" });
    expect(programs.length).toBeGreaterThan(6);
  });

  it("works where no code may be generated from strings", () => {
    for (const name of ["esm.mjs", "cjs.cjs"]) {
      const { stdout, stderr } = node("--disallow-code-generation-from-strings", name);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual(expected);
    }
  });

  it.each(["nodenext", "bundler", "node10"])(
    "works in TypeScript with module resolution %s, under its strictest checks",
    (resolution) => {
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        target: "ES2022",
        lib: ["ES2023", "DOM"],
        types: [],
        module: resolution === "nodenext" ? "NodeNext" : "ESNext",
        moduleResolution: resolution,
        ...(resolution === "node10" ? { ignoreDeprecations: "6.0" } : {}),
        skipLibCheck: false,
      };
      write(
        "typed/wrong.ts",
        `import { evaluate } from "hygie";
import macsf, { type MacsfFacts } from "hygie/rules/macsf";
import lean from "hygie/rules/macsf/fr";
import { outcomes, ruleIds } from "hygie/rules/macsf/outcomes";
export const facts: MacsfFacts = { practice: { staffCount: 1 } };
evaluate(macsf, facts);
evaluate(lean, facts);
outcomes(facts, "2026-01-31")[ruleIds.indexOf("device-auto-lock")];
// @ts-expect-error: so it is of a lean pack
evaluate(lean, { practise: {} });
// @ts-expect-error: a wrong fact name does not compile
evaluate(macsf, { practise: {} });
`,
      );
      write("typed/right.ts", imports + useAll);
      write(
        "typed/common.cts",
        `import hygie = require("hygie");\nimport pack = require("hygie/rules/macsf");\nhygie.evaluate(pack.default, {});\n`,
      );
      const include = resolution === "nodenext" ? ["*.ts", "*.cts"] : ["*.ts"];
      write("typed/tsconfig.json", JSON.stringify({ compilerOptions, include }));
      const { stdout, status } = run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", "typed"], {
        cwd: project,
      });
      expect(stdout).toBe("");
      expect(status).toBe(0);
    },
  );

  it("is bundled for a browser, without a module of Node and without what is not used", async () => {
    write(
      "browser.js",
      `import { evaluate } from "hygie";\nimport macsf from "hygie/rules/macsf";\nglobalThis.report = evaluate(macsf, {});\n`,
    );
    write(
      "logic-only.js",
      `import { compileLogic } from "hygie/logic";\nglobalThis.ask = compileLogic({ var: "a" });\n`,
    );
    const bundle = async (entry: string) => {
      const options = { bundle: true, minify: true, format: "esm", platform: "browser", write: false } as const;
      const { outputFiles } = await build({ ...options, entryPoints: [join(project, entry)], absWorkingDir: project });
      return outputFiles[0]?.text ?? "";
    };
    write("bundled.mjs", `${await bundle("browser.js")};console.log(report.summary.counts.unknown);`);
    expect(node("--disallow-code-generation-from-strings", "bundled.mjs").stdout).toBe("18\n");
    const logic = await bundle("logic-only.js");
    expect(logic).not.toMatch(/evidenceTypes|instancePath|macsf/);
  });

  it("is bundled by rollup alone, which reads ES modules and nothing else", async () => {
    const bundle = await rollup({
      input: join(project, "node_modules/hygie/dist/reporters.js"),
      onwarn: ({ message }) => expect.fail(message),
    });
    const { output } = await bundle.generate({ format: "es" });
    expect(output.map((chunk) => ("imports" in chunk ? chunk.imports : []))).toEqual([[]]);
    write("rolled/reporters.mjs", output[0].code);
    write(
      "rolled.mjs",
      `import { evaluate } from "hygie";
import macsf from "hygie/rules/macsf";
import { toText } from "./rolled/reporters.mjs";
console.log(toText(evaluate(macsf, ${facts}, { now: "2026-01-31", locale: "en" })));`,
    );
    expect(node("rolled.mjs").stdout).toContain("Score: between");
  });

  it("brings the command", () => {
    write("facts.json", '{ "authentication": [{ "enforced": false }] }');
    const bin = join(project, "node_modules", ".bin", "hygie");
    const { stdout, status } = run(bin, ["evaluate", "facts.json", "--now", "2026-01-31", "--format", "json"], {
      cwd: project,
    });
    expect(JSON.parse(stdout).summary.counts.fail).toBe(1);
    expect(status).toBe(1);
    expect(run(bin, ["rules", "--lang", "en"], { cwd: project }).stdout).toContain("Automatic lock");
  });

  it("brings the schemas", () => {
    write(
      "schemas.mjs",
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
console.log(["rule", "pack", "facts", "evidence", "waivers", "report"].map((name) => require(\`hygie/schemas/\${name}.schema.json\`).title).join());`,
    );
    expect(node("schemas.mjs").stdout).toBe("Rule,Pack,FactsSchema,EvidenceFile,WaiversFile,Report\n");
  });

  it("holds what is used, and nothing else", () => {
    expect(files.filter((path) => !/^(dist|schemas|rules)\/|\/package\.json$/.test(path)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(files.filter((path) => /^(rules|schemas)\//.test(path) && !path.endsWith(".json"))).toEqual([]);
  });

  it("is as publint wants it", () => {
    const { stdout, status } = run(process.execPath, [
      `${root}node_modules/publint/src/cli.js`,
      "run",
      root,
      "--strict",
    ]);
    expect(stdout).toContain("All good!");
    expect(status).toBe(0);
  });

  it("installs no more than its dependencies", () => {
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const installed = Object.entries<{ readonly optional?: boolean }>(lock.packages)
      .filter(([path, { optional }]) => path !== "" && optional !== true) // piscina's, which makes threads give way to others
      .map(([path]) => path.replace("node_modules/", ""));
    expect(installed.sort()).toEqual(["hygie", ...Object.keys(dependencies)].sort());
  });
});
