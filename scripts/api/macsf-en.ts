/**
 * The pack `macsf`, lean and in English: the same verdicts, questions and problems as [`hygie/rules/macsf`](/en/api/hygie/rules/macsf/), and in
 * that language the same reports byte for byte, without what no report reads.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf/en";
 *
 * macsf.definition.locales; //=> ["en"]
 * ```
 *
 * @module hygie/rules/macsf/en
 */

export {
  default,
  type MacsfAuthentication,
  type MacsfDevice,
  type MacsfFacts,
  type MacsfOnlineService,
  type MacsfOtherChannel,
  type MacsfRuleId,
} from "hygie/rules/macsf/en";
