/**
 * Finishes what tsup put in `dist/`: no chunk is imported for its side effects, since none has any, and bundlers warn of
 * such imports; the licences of the libraries that are inlined go along; and what does not read `exports` finds the entries
 * of `package.json` in folders of their names. The validator of packs stands in a file of its own, on one line as it was made.
 * The types of the CommonJS files are those of the ES modules, from one another.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { inlined, prompts } from "./inlined.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const written = readdirSync(`${root}dist`, { recursive: true, encoding: "utf8" });
const bare = /^(import|require\()\s*'\.{1,2}\/(\.\.\/)?chunk-[^']+'\)?;\n/gm;
for (const path of written) {
  if (!/\.c?js$/.test(path)) continue;
  const code = readFileSync(`${root}dist/${path}`, "utf8");
  const finished = code.replace(bare, "");
  if (finished !== code) writeFileSync(`${root}dist/${path}`, finished);
}

for (const path of written) {
  if (!path.endsWith(".d.ts")) continue;
  const code = readFileSync(`${root}dist/${path}`, "utf8");
  const near = ts.preProcessFile(code).importedFiles.filter(({ fileName }) => fileName.startsWith("."));
  const ends = near.map(({ pos, fileName }) => pos + `"${fileName}`.length);
  const parts = [...ends, code.length].map((end, i) => code.slice(ends[i - 1] ?? 0, end));
  const forRequire = parts.map((part, i) => (i < ends.length ? part.replace(/\.js$/, ".cjs") : part)).join("");
  writeFileSync(`${root}dist/${path.replace(/\.ts$/, ".cts")}`, forRequire);
}

const validator = readFileSync(`${root}src/generated/validate-pack.js`, "utf8");
writeFileSync(`${root}dist/validate-pack.js`, validator);
writeFileSync(`${root}dist/validate-pack.cjs`, validator.replace("export default", "module.exports ="));

const notices = [...inlined, ...prompts].sort().map((name) => {
  const folder = `${root}node_modules/${name}`;
  const { version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? `${license}, ${author}` : readFileSync(`${folder}/${file}`, "utf8").trim();
  if (license === undefined && file === undefined) throw new Error(`${name} has no licence`);
  return `${name} ${version}\n\n${text}\n`;
});
writeFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, notices.join(`\n${"-".repeat(80)}\n\n`));

interface Conditions {
  readonly import: { readonly types: string; readonly default: string };
  readonly require: { readonly default: string };
}
const { exports }: { exports: Readonly<Record<string, Conditions | string>> } = JSON.parse(
  readFileSync(`${root}package.json`, "utf8"),
);
// TypeScript with `node10`, Parcel as it comes and older bundlers look for `hygie/logic` in a folder `logic`.
for (const [entry, found] of Object.entries(exports)) {
  if (entry === "." || typeof found === "string") continue;
  const from = (path: string) => posix.relative(entry, path);
  const folder = {
    main: from(found.require.default),
    module: from(found.import.default),
    types: from(found.import.types),
    sideEffects: false,
  };
  mkdirSync(`${root}${entry}`, { recursive: true });
  writeFileSync(`${root}${entry}/package.json`, `${JSON.stringify(folder, null, 2)}\n`);
}
