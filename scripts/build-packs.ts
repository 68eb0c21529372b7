/** Writes the packs that come with hygie to `dist/rules/`, behind the library that tsup has put in `dist/`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPackDirectory } from "../src/node/index.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const { definition } = loadPackDirectory(`${root}rules/macsf`);
const types = readFileSync(`${root}rules/macsf/types.ts`, "utf8");
const json = JSON.stringify(definition);

const declaration = (extension: string) => `import type { CompiledPack } from "../index.${extension}";

${types}
declare const pack: CompiledPack<MacsfFacts, MacsfRuleId>;
export default pack;
`;

const files = {
  "macsf.js": `import { loadPack } from "../index.js";\n\nexport default /* @__PURE__ */ loadPack(${json});\n`,
  "macsf.cjs": `Object.defineProperty(exports, "__esModule", { value: true });\nexports.default = require("../index.cjs").loadPack(${json});\n`,
  "macsf.d.ts": declaration("js"),
  "macsf.d.cts": declaration("cjs"),
};
mkdirSync(`${root}dist/rules`, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(`${root}dist/rules/${name}`, content);
