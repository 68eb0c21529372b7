import type { AuditProblems } from "../../problems/codes/audit.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, or, show } from "./words.js";

export const audit: Sentences<AuditProblems> = {
  "impossible-outcome": ({ outcome, tried, isExhaustive }) => ({
    message: `the rule never comes to ${outcome}`,
    found: `none of the ${tried} facts ${isExhaustive ? "at its boundaries" : "that were tried"} give ${outcome}`,
    expected: "facts of each outcome",
    hint:
      outcome === "not-applicable"
        ? "delete appliesWhen when the rule always applies"
        : "look for two bounds that contradict each other, or for an appliesWhen that lets nothing else through",
  }),
  "empty-list": ({ outcome, list, facts }) => {
    const read = `{"var":"${list ?? "the list"}"}`;
    return {
      message: `of a list without items "all" is false, and the rule comes to ${outcome}`,
      found: `${outcome} of ${show(facts)}`,
      expected: "a rule that says what becomes of a list without items",
      hint:
        `when it does not apply then, ask in appliesWhen for {"!!":[${read}]}; when it is met then, write ` +
        `{"or":[{"!":[${read}]},{"all":…}]}; when it is not, {"and":[{"!!":[${read}]},{"all":…}]}`,
    };
  },
  "unit-mismatch": ({ unit, other }) => ({
    message: `${unit} are compared with ${other}`,
    found: unit,
    expected: other,
    hint: `write ${other}, and convert the value`,
  }),
  "useless-evidence": ({ path, allowed, near }) => ({
    message: `the rule does not read the fact ${path}`,
    found: path,
    expected: or(allowed),
    hint: near === undefined ? "name a fact that the rule reads, or delete it" : didYouMean(near),
  }),
  "absent-quote": ({ quote }) => ({
    message: "the source does not have this quote",
    found: quote,
    expected: "words that stand in the source",
    hint: "copy the words from the source",
  }),
  "unread-fact": ({ path }) => ({
    message: `no rule reads the fact ${path}`,
    found: path,
    expected: "a rule that reads it",
    hint: "read it in a rule, or delete it",
  }),
  "unused-name": ({ id }) => ({
    message: `no rule names ${id}`,
    found: id,
    expected: "a rule that names it",
    hint: "name it in a rule, or delete it",
  }),
};
