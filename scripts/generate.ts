/** Writes what is made from `schemas/` and `rules/`: types, validators, the pack in one piece. `npm run generate`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generated } from "./generated.js";

const root = fileURLToPath(new URL("../", import.meta.url));
mkdirSync(`${root}src/generated`, { recursive: true });
for (const [path, content] of generated(root)) writeFileSync(root + path, content);
