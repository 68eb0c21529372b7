import type { Data } from "../facts/schema.js";
import { factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import type { Truth } from "../logic/truth.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { digestOf } from "./digest.js";
import { toCompiledPack, toEngine, toVerdict } from "./engine.js";
import { generalOver } from "./general.js";
import { questionsOf, type RuleLogic, type RuleQuestions, rulesOf } from "./rule-questions.js";

/** A pack as closures: it runs where no code may be generated. `logics` are those of the rules, in their order. */
export function compilePack(definition: Pack, logics: readonly RuleLogic[]): CompiledPack {
  const facts = factsOf(definition);
  const rules = logics.map((logic) => questionsOf(logic, facts));
  return toCompiledPack(definition, digestOf(definition), toClosures(definition, rules, generalOver(facts)));
}

function toClosures(definition: Pack, rules: readonly RuleQuestions[], general: General): Engine {
  const verdicts = rules.map((rule, i) =>
    definition.rules[i]?.disabled === undefined ? toVerdict(rule, general) : () => code.notApplicable,
  );
  return toEngine({
    definition,
    rules: () => rules,
    general,
    outcomes(facts: Data, today: number) {
      const codes = new Uint8Array(verdicts.length);
      for (let i = 0; i < verdicts.length; i += 1) codes[i] = (verdicts[i] as Truth)(facts, today);
      return codes;
    },
    reconfigure: (changed) => toClosures(changed, rulesOf(changed, general.read), general),
  });
}
