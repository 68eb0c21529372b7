/**
 * The pack `macsf`, compiled ahead of time, with the types of its facts and of the ids of its rules. The facts are
 * listed on [a page of their own](/en/rules/macsf/facts).
 *
 * `hygie/rules/macsf/fr` and `hygie/rules/macsf/en` have the same default export, lean: its definition holds what reports need, in one
 * language. `hygie/rules/macsf/outcomes` has `outcomes`, `outcomesByRule` and `ruleIds` alone, each by its name and in the default
 * export, a `PackOutcomes`.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 *
 * macsf.definition.rules.find(({ id }) => id === "device-auto-lock")?.severity; //=> "high"
 * ```
 *
 * @module hygie/rules/macsf
 */

export {
  default,
  type MacsfAuthentication,
  type MacsfDevice,
  type MacsfFacts,
  type MacsfOnlineService,
  type MacsfOtherChannel,
  type MacsfRuleId,
} from "hygie/rules/macsf";
