import type { CompiledPack, PackSource } from "../engine/compiled-pack.js";
import { loadPack } from "./load.js";

/** The typed facts and logic of a pack: what it was loaded from; of one that was compiled ahead of time, read once. */
export function sourceOf(pack: CompiledPack): PackSource {
  return pack.engine.source ?? pack.engine.once("source", () => sourceOf(loadPack(pack.definition)));
}
