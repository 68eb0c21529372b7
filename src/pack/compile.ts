import { dayOf } from "../dates.js";
import type { Pack } from "../generated/schemas.js";
import { type Run, toClosure } from "../logic/closures.js";
import { truthy } from "../logic/values.js";
import { instantOf } from "../now.js";
import { checkFacts } from "./check-facts.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { digestOf } from "./digest.js";
import { type RuleExplain, toRuleExplain } from "./explain-rule.js";
import { factsOf } from "./fact-schema.js";
import type { RuleLogic } from "./read-rule.js";

/** A pack as closures: it runs where no code may be generated. `logics` are those of the rules, in their order. */
export function compilePack(definition: Pack, logics: readonly RuleLogic[]): CompiledPack {
  const engine = toEngine(definition, logics);
  return Object.freeze({
    definition,
    digest: digestOf(definition),
    ruleIds: Object.freeze(definition.rules.map(({ id }) => id)),
    outcomes: (facts: unknown, now: Date | string = new Date()) => engine.outcomes(facts, dayOf(instantOf(now))),
    engine,
  });
}

function toEngine(definition: Pack, logics: readonly RuleLogic[]): Engine {
  const facts = factsOf(definition);
  const verdicts = logics.map((logic, i) =>
    definition.rules[i]?.disabled === undefined ? toVerdict(logic) : () => code.notApplicable,
  );
  const explains: (RuleExplain | undefined)[] = [];
  return Object.freeze({
    check: (given: unknown) => checkFacts(facts, given),
    outcomes(given: unknown, today: number) {
      const codes = new Uint8Array(verdicts.length);
      for (let i = 0; i < verdicts.length; i += 1) codes[i] = verdicts[i]?.(given, today) ?? code.unknown;
      return codes;
    },
    explain(rule: number, outcome: number, given: unknown, today: number) {
      const logic = logics[rule];
      if (logic === undefined || definition.rules[rule]?.disabled !== undefined) return { grounds: [], missing: [] };
      explains[rule] ??= toRuleExplain(logic);
      return explains[rule](outcome, given, today);
    },
  });
}

type Verdict = (facts: unknown, today: number) => number;

function toVerdict({ appliesWhen, logic }: RuleLogic): Verdict {
  const run = toClosure(logic);
  const passes: Verdict = (facts, today) => codeOf(run, facts, today);
  if (appliesWhen === undefined) return passes;
  const applies = toClosure(appliesWhen);
  return (facts, today) => {
    switch (codeOf(applies, facts, today)) {
      case code.pass:
        return passes(facts, today);
      case code.fail:
        return code.notApplicable;
      default:
        return code.unknown;
    }
  };
}

function codeOf(run: Run, facts: unknown, today: number): number {
  const value = run(facts, today);
  if (value === undefined) return code.unknown;
  return truthy(value) ? code.pass : code.fail;
}
