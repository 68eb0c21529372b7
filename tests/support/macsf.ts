import { fileURLToPath } from "node:url";
import { loadPackDirectory } from "../../src/node/index.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The pack as closures, from the folder that auditors edit. */
export const macsf = loadPackDirectory(`${root}rules/macsf`);

/** The day on which tests take place. */
export const now = "2026-01-31";
