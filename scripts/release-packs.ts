/** Keeps the packs as they go out: later changes are compared with them, and the pages of rules tell what changed since. */
import { fileURLToPath } from "node:url";
import { loadPackDirectory } from "../src/node/index.js";
import { keep, packIds } from "./released.js";

const root = fileURLToPath(new URL("../", import.meta.url));
for (const id of packIds) keep(loadPackDirectory(`${root}rules/${id}`).definition);
