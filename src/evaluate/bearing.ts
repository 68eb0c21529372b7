import { code, type Engine } from "../engine/compiled-pack.js";
import { type Data, type FactSchema, factChoices, factKind } from "../facts/schema.js";
import { replaceAt } from "../json/freeze.js";
import { factsIn } from "../logic/condition.js";
import type { Ground } from "../logic/ground.js";

/** An open rule: the place of the rule in its pack, and the facts that it lacks. */
export interface OpenRule {
  readonly index: number;
  readonly missing: readonly Ground[];
}

/** How many facts a rule may lack, and how many answers to them are tried: what is not settled by then is asked. */
const [mostMissing, mostTries] = [8, 200];

/**
 * The facts that an open rule lacks, without those whose answer changes nothing, whatever the others are. By Kleene's tables no fact
 * is idle where a rule reads each once. Where two parts of it read the same, what leaves the one open may be idle once the other
 * decides: then every answer to the other questions is tried, with this one unanswered, and if each settles the rule, it is not asked.
 */
export function withBearing({ index, missing }: OpenRule, facts: Data, today: number, engine: Engine): OpenRule {
  if (missing.length < 2 || missing.length > mostMissing || !entangledIn(engine)[index]) return { index, missing };
  let tries = 0;
  const isSettled = (known: Data, [next, ...rest]: readonly Ground[]): boolean => {
    tries += 1;
    if (tries > mostTries) return false;
    if (engine.outcomes(known, today)[index] !== code.unknown) return true;
    if (next === undefined) return false;
    return answersTo(next.ask.fact).every((answer) => isSettled(replaceAt(known, next.pointer, answer), rest));
  };
  let asked = missing;
  for (const ground of missing) {
    const others = asked.filter((other) => other !== ground);
    if (isSettled(facts, others)) asked = others;
  }
  return { index, missing: asked };
}

/** All that may be answered; that it stays unknown, where that is more than yes, no or a choice. */
export function answersTo(fact: FactSchema): readonly unknown[] {
  return factChoices(fact) ?? (factKind(fact) === "boolean" ? [true, false] : [null]);
}

/** Of each rule: do two of the conditions that it is made of read the same fact? */
function entangledIn(engine: Engine): readonly boolean[] {
  return engine.once("entangled", () =>
    engine.conditions.map(({ passes }) => {
      const read = "parts" in passes ? passes.parts.flatMap((part) => [...new Set(factsIn(part))]) : [];
      return new Set(read).size < read.length;
    }),
  );
}
