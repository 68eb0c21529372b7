import type { ReadFacts } from "../facts/check.js";
import type { Data } from "../facts/schema.js";
import type { ValueType } from "../facts/types.js";
import type { Pack } from "../generated/schemas.js";
import type { Locale } from "../locales/locale.js";
import type { ReasonPhrases } from "../locales/phrases/reasons.js";
import type { RuleConditions } from "../logic/condition.js";
import type { Ground } from "../logic/ground.js";
import type { RuleLogic } from "../logic/lower.js";

/**
 * The outcomes of the fast path: the index of each is its code in what `outcomes()` gives.
 *
 * @example
 * ```ts
 * import { outcomeCodes } from "hygie";
 *
 * outcomeCodes[0]; //=> "fail"
 * ```
 */
export const outcomeCodes = ["fail", "pass", "unknown", "not-applicable"] as const;

/** The code of each outcome. */
export const code = { fail: 0, pass: 1, unknown: 2, notApplicable: 3 } as const;

/**
 * The fast path of a pack: the outcomes of its rules, without a report.
 *
 * @typeParam F the type of its facts.
 * @typeParam R the ids of its rules.
 */
export interface PackOutcomes<F = unknown, R extends string = string> {
  /** The rules in the order of reports. */
  readonly ruleIds: readonly R[];
  /**
   * The outcome of each rule as a code, in the order of `ruleIds`: the fast path. It validates nothing: facts that
   * `evaluate` would refuse give outcomes without meaning.
   *
   * @param facts the facts of a practice.
   * @param now the instant of the evaluation; default: the present.
   * @returns an index into `outcomeCodes` for each rule.
   * @throws {@link OptionsError} when `now` is not an instant.
   *
   * @example
   * ```ts
   * import { outcomeCodes } from "hygie";
   * import macsf from "hygie/rules/macsf";
   *
   * const codes = macsf.outcomes({ patientRecord: { computerised: false } }, "2026-01-31");
   * const code = codes[macsf.ruleIds.indexOf("no-shared-login")];
   * outcomeCodes[code ?? 0]; //=> "not-applicable"
   * ```
   */
  outcomes(facts: F, now?: Date | string): Uint8Array;
  /**
   * The outcome of each rule by its id; otherwise as `outcomes`.
   *
   * @param facts the facts of a practice.
   * @param now the instant of the evaluation; default: the present.
   * @returns an outcome for each rule: waivers and evidence play no part.
   * @throws {@link OptionsError} when `now` is not an instant.
   *
   * @example
   * ```ts
   * import macsf from "hygie/rules/macsf";
   *
   * const outcomes = macsf.outcomesByRule({ patientRecord: { computerised: false } }, "2026-01-31");
   * outcomes["no-shared-login"]; //=> "not-applicable"
   * ```
   */
  outcomesByRule(facts: F, now?: Date | string): Record<R, (typeof outcomeCodes)[number]>;
}

/**
 * A pack that is ready to evaluate.
 *
 * @typeParam F the type of its facts.
 * @typeParam R the ids of its rules.
 */
export interface CompiledPack<F = unknown, R extends string = string> extends PackOutcomes<F, R> {
  /** The pack as plain, frozen JSON; of a lean pack, the part of it that reports need. */
  readonly definition: Pack;
  /** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of the full definition. */
  readonly digest: string;
  /** @internal */
  readonly engine: Engine;
}

/** What `evaluate` asks of a pack, however it was compiled. */
export interface Engine {
  /** Facts as they were given, read once: a plain copy, and what is wrong with it. */
  read(facts: unknown): ReadFacts;
  /** The outcome of each rule as a code, of plain facts. `today` is the UTC day of the evaluation, as a day number. */
  outcomes(facts: Data, today: number): Uint8Array;
  /** What is derived from the pack once and for all, such as its words in a language. */
  once<T>(what: string, make: () => T): T;
  /** The engine of the same pack with other severities and values of parameters, or with rules disabled. */
  reconfigure(definition: Pack): Engine;
  /** Its definition holds what reports need, and no more. */
  readonly isLean?: boolean | undefined;
  /** What hygie says of its own in reports, in the languages that the pack needs. */
  readonly phrases: PackPhrases;
  /** Reads plain facts, to tell of the rule at an index why it has its outcome. */
  explaining(facts: Data, today: number): (rule: number, outcome: number) => Explanation;
  /** The conditions of its rules, in their order. */
  readonly conditions: readonly RuleConditions[];
  /** Its facts and the logic of its rules, typed; a pack that was compiled ahead of time has no parser to give them. */
  readonly source?: PackSource | undefined;
}

/** hygie's own phrases by language, those of the languages that a pack has. */
export type PackPhrases = Partial<Readonly<Record<Locale, ReasonPhrases>>>;

/** What a pack was compiled from. */
export interface PackSource {
  readonly facts: ValueType;
  readonly rules: readonly RuleLogic[];
}

export interface Explanation {
  /** The facts that decided the outcome; of an unknown one, those that are missing. */
  readonly grounds: readonly Ground[];
  /** JSON Pointers to the unknown facts that matter, in the order of reading, each once. */
  readonly missing: readonly string[];
}
