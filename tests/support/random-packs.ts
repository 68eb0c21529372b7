import fc from "fast-check";
import { toClosures } from "../../src/engine/compile.js";
import { toCompiledPack } from "../../src/engine/engine.js";
import type { Pack, Rule } from "../../src/generated/schemas.js";
import { type CompiledPack, loadPack } from "../../src/index.js";
import type { RuleConditions } from "../../src/logic/condition.js";
import { conditionFacts, parametersOfRule, rulesOfConditions } from "./conditions.js";
import { smallPack } from "./pack.js";

/** Packs by a seed, of rules that ask whatever conditions can ask of facts of every kind. */
export function randomPacks(count: number, rules: number, seed: number): CompiledPack[] {
  const asked = fc.array(fc.tuple(rulesOfConditions(), parametersOfRule), { minLength: rules, maxLength: rules });
  const {
    rules: [small],
    ...pack
  } = loadPack(smallPack()).definition;
  return fc.sample(asked, { seed, numRuns: count }).map((some, place) => {
    const made = some.map(([, parameters], i) => ({
      ...(small as Rule),
      id: `rule-${i}`,
      parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, { value }])),
    }));
    const definition = {
      ...pack,
      id: `random-${place}`,
      facts: conditionFacts as unknown as Pack["facts"],
      rules: made as unknown as Rule[],
    };
    const conditions = some.map(([of]): RuleConditions => of);
    return toCompiledPack(definition as Pack, "", toClosures(definition as Pack, conditions));
  });
}
