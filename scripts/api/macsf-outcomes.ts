/**
 * The outcomes of the pack `macsf` and nothing else. What it exports by name is in its default export as well.
 *
 * ### outcomes
 *
 * `(facts, now?) => Uint8Array`: the outcome of each rule as a code, in the order of `ruleIds`, an index into `outcomeCodes`.
 *
 * ### outcomesByRule
 *
 * `(facts, now?) => Record`: the same by the ids of the rules, in words.
 *
 * ### ruleIds
 *
 * The ids of the rules, in the order of the outcomes.
 *
 * @example
 * ```ts
 * import { outcomesByRule } from "hygie/rules/macsf/outcomes";
 *
 * outcomesByRule({ patientRecord: { computerised: false } }, "2026-01-31")["no-shared-login"]; //=> "not-applicable"
 * ```
 *
 * @module hygie/rules/macsf/outcomes
 */

export {
  default,
  type MacsfAuthentication,
  type MacsfDevice,
  type MacsfFacts,
  type MacsfOnlineService,
  type MacsfOtherChannel,
  type MacsfRuleId,
} from "hygie/rules/macsf/outcomes";
