import { isObject } from "../json/data.js";
import { valueProblem as problem } from "../json/problem.js";
import { PackError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import type { CompiledPack } from "./compiled-pack.js";

/** Has it what others build on, be it a pack of another version of hygie? */
export function hasDefinition(pack: unknown): pack is Pick<CompiledPack, "definition" | "ruleIds"> {
  try {
    return isObject(pack) && isObject(pack.definition) && Array.isArray(pack.ruleIds);
  } catch {
    return false; // a getter or a proxy throws
  }
}

/** Does it hold what reports need alone? */
export function isLean(pack: object): boolean {
  return isObject((pack as Partial<CompiledPack>).engine) && (pack as CompiledPack).engine.isLean === true;
}

/** Is it a pack that is ready to evaluate? It may come from another copy of hygie. */
function isCompiledPack(pack: unknown): pack is CompiledPack {
  const isWhole = hasDefinition(pack) && Object.hasOwn(pack, "engine"); // and not inherited from one
  const { engine } = isWhole ? (pack as { readonly engine?: unknown }) : {};
  return isObject(engine) && typeof engine.read === "function";
}

/** @throws {@link PackError} when it is no such pack; `at` names it where several are given. */
export function assertPack(pack: unknown, at = ""): asserts pack is CompiledPack {
  if (isCompiledPack(pack)) return;
  throw new PackError([problem("wrong-type", at, { found: shown(pack), expected: ["loaded-pack"] })]);
}
