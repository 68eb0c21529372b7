export { PackError, type Problem } from "../errors.js";
export type { CompiledPack } from "../pack/compiled-pack.js";
export { loadPackDirectory } from "./load-pack-directory.js";
