import { assertPack, isLean } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { PackError } from "../problems/errors.js";
import type { Problem } from "../problems/problem.js";
import { problem } from "./problem.js";

/** @throws {@link PackError} when it is no pack that was loaded, or a lean one; `at` names it where several are given. */
export function assertWholePack(pack: unknown, at = ""): asserts pack is CompiledPack {
  assertPack(pack, at);
  if (isLean(pack)) throw new PackError([leanPack(pack, at)]);
}

/** The problem of a pack that lacks what is needed: its cases, its logic, the parts that its digest is of. */
export function leanPack({ definition: { id, version } }: Pick<CompiledPack, "definition">, at: string): Problem {
  return problem("lean-pack", at, { pack: `${id} ${version}` });
}
