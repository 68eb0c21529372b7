import { toCheckFacts } from "../facts/check.js";
import { dayOf } from "../facts/dates.js";
import { instantOf } from "../facts/instant.js";
import { toPlainFacts } from "../facts/plain.js";
import type { Data } from "../facts/schema.js";
import { factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import type { General } from "../logic/explain.js";
import type { Question } from "../logic/question.js";
import { nothing, type Truth, toTruth, yes } from "../logic/truth.js";
import { within } from "../logic/within.js";
import { type CompiledPack, code, type Engine } from "./compiled-pack.js";
import { type RuleExplain, toRuleExplain } from "./explain-rule.js";
import type { RuleQuestions } from "./rule-questions.js";

/** What makes an engine, however its outcomes are computed. */
export interface EngineParts {
  readonly definition: Pack;
  /** Its rules as questions, asked for when something is to be explained. */
  readonly rules: () => readonly RuleQuestions[];
  readonly general: General;
  readonly outcomes: Engine["outcomes"];
  readonly reconfigure: Engine["reconfigure"];
}

export function toEngine({ definition, rules, general, outcomes, reconfigure }: EngineParts): Engine {
  const facts = factsOf(definition);
  const once = toOnce();
  const explains: (RuleExplain | undefined)[] = [];
  return Object.freeze({
    check: toCheckFacts(facts, definition.units),
    plain: toPlainFacts(facts),
    outcomes,
    once,
    explain(index: number, outcome: number, given: Data, today: number) {
      let explain = explains[index];
      if (explain === undefined) {
        const rule = once("rules", rules)[index];
        const isAsked = rule !== undefined && definition.rules[index]?.disabled === undefined;
        explain = isAsked ? toRuleExplain(rule, general) : () => ({ grounds: [], missing: [] });
        explains[index] = explain;
      }
      return explain(outcome, given, today);
    },
    reconfigure,
  });
}

function toOnce(): Engine["once"] {
  const made = new Map<string, unknown>();
  return <T>(what: string, make: () => T) => {
    if (!made.has(what)) made.set(what, make());
    return made.get(what) as T;
  };
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

/** The outcome of a rule as a code: those of pass, fail and unknown are the truths of the logic. */
export function toVerdict({ applies, passes }: RuleQuestions, general: General): Truth {
  const passing = toRootTruth(passes, general);
  if (applies === undefined) return (facts, today) => toCode(passing(facts, today));
  const applying = toRootTruth(applies, general);
  return (facts, today) => {
    const applied = applying(facts, today);
    if (applied === yes) return toCode(passing(facts, today));
    return applied > yes ? code.unknown : code.notApplicable;
  };
}

function toRootTruth(question: Question, general: General): Truth {
  const ofGroup = within(question);
  if (ofGroup === undefined) return toTruth(question, general.truth);
  const { member } = ofGroup;
  const truth = toTruth(ofGroup.question, general.truth);
  return (facts, today) => truth((facts[member] as Data | null | undefined) ?? nothing, today);
}

function toCode(truth: number): number {
  return truth > yes ? code.unknown : truth;
}
