/**
 * The pack `macsf`, compiled ahead of time, with the types of its facts and of the ids of its rules. The facts are
 * listed below [the table of its rules](/en/rules/macsf/#facts).
 *
 * @module hygie/rules/macsf
 */

export { default, type MacsfFacts, type MacsfRuleId } from "hygie/rules/macsf";
