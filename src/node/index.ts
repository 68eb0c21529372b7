/**
 * Packs from folders: for Node.js alone, since it reads files.
 *
 * @module hygie/node
 */

export type { CompiledPack } from "../engine/compiled-pack.js";
export { PackError } from "../problems/errors.js";
export type { Problem } from "../problems/problem.js";
export { loadPackDirectory } from "./load-pack-directory.js";
