import { dayOf } from "../dates.js";
import { type FactSchema, factsOf } from "../fact-schema.js";
import type { Pack } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import { generalOver } from "../logic/general.js";
import { toQuestion } from "../logic/question.js";
import { type Data, type Truth, toTruth, yes } from "../logic/truth.js";
import { instantOf } from "../now.js";
import { toCheckFacts } from "./check-facts.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { digestOf } from "./digest.js";
import { type RuleExplain, type RuleQuestions, toRuleExplain } from "./explain-rule.js";
import { toPlainFacts } from "./plain-facts.js";
import type { RuleLogic } from "./read-rule.js";

/** A pack as closures: it runs where no code may be generated. `logics` are those of the rules, in their order. */
export function compilePack(definition: Pack, logics: readonly RuleLogic[]): CompiledPack {
  const facts = factsOf(definition);
  const questions = logics.map((logic) => questionsOf(logic, facts));
  return toCompiledPack(definition, digestOf(definition), toEngine(definition, questions, generalOver(facts)));
}

/** A pack as its users hold it. */
export function toCompiledPack(definition: Pack, digest: string, engine: Engine): CompiledPack {
  return Object.freeze({
    definition,
    digest,
    ruleIds: Object.freeze(definition.rules.map(({ id }) => id)),
    outcomes: (facts: unknown, now: Date | string = new Date()) =>
      engine.outcomes((facts ?? {}) as Data, dayOf(instantOf(now))),
    engine,
  });
}

function questionsOf({ appliesWhen, logic }: RuleLogic, facts: FactSchema): RuleQuestions {
  const passes = toQuestion(logic, facts);
  return appliesWhen === undefined ? { passes } : { applies: toQuestion(appliesWhen, facts), passes };
}

function toEngine(definition: Pack, questions: readonly RuleQuestions[], general: General): Engine {
  const facts = factsOf(definition);
  const verdicts = questions.map((rule, i) =>
    definition.rules[i]?.disabled === undefined ? toVerdict(rule, general) : () => code.notApplicable,
  );
  const explains: (RuleExplain | undefined)[] = [];
  return Object.freeze({
    check: toCheckFacts(facts),
    plain: toPlainFacts(facts),
    outcomes(given: Data, today: number) {
      const codes = new Uint8Array(verdicts.length);
      for (let i = 0; i < verdicts.length; i += 1) codes[i] = (verdicts[i] as Truth)(given, today);
      return codes;
    },
    once: toOnce(),
    explain(index: number, outcome: number, given: Data, today: number) {
      const rule = questions[index];
      if (rule === undefined || definition.rules[index]?.disabled !== undefined) return { grounds: [], missing: [] };
      explains[index] ??= toRuleExplain(rule, general);
      return explains[index](outcome, given, today);
    },
  });
}

function toOnce(): Engine["once"] {
  const made = new Map<string, unknown>();
  return <T>(what: string, make: () => T) => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what) as T;
  };
}

/** The outcome of a rule as a code: those of pass, fail and unknown are the truths of the logic. */
function toVerdict({ applies, passes }: RuleQuestions, general: General): Truth {
  const passing = toTruth(passes, general.truth);
  if (applies === undefined) return (facts, today) => toCode(passing(facts, today));
  const applying = toTruth(applies, general.truth);
  return (facts, today) => {
    const applied = applying(facts, today);
    if (applied === yes) return toCode(passing(facts, today));
    return applied > yes ? code.unknown : code.notApplicable;
  };
}

function toCode(truth: number): number {
  return truth > yes ? code.unknown : truth;
}
