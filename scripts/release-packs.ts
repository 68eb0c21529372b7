/**
 * Keeps the packs as they go out, each in one piece: `npm run diff:released` compares later changes with them, and refuses a
 * version that is too low for what changed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadPackDirectory } from "../src/node/index.js";

const root = fileURLToPath(new URL("../", import.meta.url));
mkdirSync(`${root}rules/released`, { recursive: true });
for (const id of ["macsf"]) {
  const { definition } = loadPackDirectory(`${root}rules/${id}`);
  writeFileSync(`${root}rules/released/${id}.json`, `${JSON.stringify(definition)}\n`);
}
