import type { CompiledPack } from "../../engine/compiled-pack.js";
import { factsOf } from "../../facts/schema.js";
import { sourceOf } from "../../pack/source.js";
import { triedRule } from "../try-rule.js";
import { notices, type SurvivingMutant, unnoticedMutants } from "./unnoticed.js";

/**
 * The changes whose witnesses are the cases that a rule lacks: few that together notice every change of its logic that facts
 * can tell apart.
 *
 * @param index which rule of the pack.
 * @param onCases is told, often, how many cases a search has tried.
 */
export function missingCases(pack: CompiledPack, index: number, onCases: (cases: number) => void): SurvivingMutant[] {
  const [rule, logic, right] = [pack.definition.rules[index], sourceOf(pack).rules[index], triedRule(pack, index)];
  if (rule === undefined || logic === undefined || right === undefined) return [];
  const { mutants } = unnoticedMutants(rule, logic, right, factsOf(pack.definition), onCases);
  const survivors = mutants.flatMap(({ mutant, tried }) => (mutant.proof === "refuted" ? [{ ...mutant, tried }] : []));
  const candidates = survivors.map((survivor) => {
    return { survivor, kills: new Set(survivors.filter(({ tried }) => notices(survivor.witness, right, tried))) };
  });
  const chosen: typeof candidates = [];
  const left = new Set(survivors);
  while (left.size > 0) {
    const next = candidates.reduce((best, one) => (gain(one.kills, left) > gain(best.kills, left) ? one : best));
    chosen.push(next);
    for (const killed of next.kills) left.delete(killed);
  }
  return withoutIdle(chosen).map(({ survivor: { tried: _, ...mutant } }) => mutant);
}

function gain<T>(kills: ReadonlySet<T>, left: ReadonlySet<T>): number {
  return [...kills].filter((one) => left.has(one)).length;
}

/** What was chosen first may be no more needed beside what came later. */
function withoutIdle<T, One extends { readonly kills: ReadonlySet<T> }>(chosen: readonly One[]): One[] {
  let kept = [...chosen];
  for (const one of chosen) {
    const others = kept.filter((other) => other !== one);
    if ([...one.kills].every((killed) => others.some(({ kills }) => kills.has(killed)))) kept = others;
  }
  return kept;
}
