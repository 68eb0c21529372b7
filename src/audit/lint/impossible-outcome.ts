import { dayNumber } from "../../facts/dates.js";
import { findFacts } from "../cases/find-facts.js";
import { problem } from "../problem.js";
import { outcomesOf, type Verdict } from "../try-rule.js";
import { error, type FindInRule } from "./context.js";

/** A rule that can never pass, or never fail, tells nothing; one that always applies needs no `appliesWhen`. */
export const impossibleOutcome: FindInRule = ({ tried, at, cases, onCases }, { facts }) => {
  const possible = outcomesOf(tried).filter((outcome) => outcome !== "unknown"); // that is a matter of facts, not of logic
  const shown = new Set(cases.map(({ facts: given, now }) => tried.outcome(given, dayNumber(now))));
  if (possible.every((outcome) => shown.has(outcome))) return [];
  const isPossible = (outcome: Verdict | undefined) => (outcome === "unknown" ? undefined : outcome);
  const { witnesses, gap } = findFacts([tried], facts, ([outcome]) => isPossible(outcome), {
    kinds: possible.length,
    onCases,
  });
  if (gap !== undefined) return [];
  const absent = possible.filter((outcome) => !witnesses.has(outcome));
  if (absent.includes("pass") && absent.includes("fail") && witnesses.has("not-applicable")) {
    return [error(problem("never-applies", `${at}/appliesWhen`, {}))];
  }
  return absent.map((outcome) => {
    const place = outcome === "not-applicable" ? "appliesWhen" : "logic";
    return error(problem("impossible-outcome", `${at}/${place}`, { outcome }));
  });
};
