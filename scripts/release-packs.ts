/** Keeps the packs as they go out: later changes are compared with them, and the pages of rules tell what changed since. */
import { fileURLToPath } from "node:url";
import { loadPackDirectory } from "../src/node/index.js";
import { keep } from "./released.js";

const root = fileURLToPath(new URL("../", import.meta.url));
for (const id of ["macsf"]) keep(loadPackDirectory(`${root}rules/${id}`).definition);
