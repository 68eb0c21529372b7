/**
 * Packs from folders: for Node.js alone, since it reads files.
 *
 * @module hygie/node
 */

export { PackError, type Problem } from "../errors.js";
export type { CompiledPack } from "../pack/compiled-pack.js";
export { loadPackDirectory } from "./load-pack-directory.js";
