import type { AuditProblems } from "../../problems/codes/audit.js";
import type { Sentences } from "../../problems/sentences.js";
import { bounded } from "./values.js";
import { didYouMean, or, quoted, show } from "./words.js";

const subject = (operator: string | undefined, fact: string | undefined) =>
  [operator, fact].filter((one) => one !== undefined).join(" of ");

/** Facts, and the day of which something is so, where days count. */
const on = (now: string | undefined, facts: string) => (now === undefined ? facts : `${facts} on ${now}`);

export const audit: Sentences<AuditProblems> = {
  "impossible-outcome": ({ outcome }) => ({
    message: `the rule never comes to ${outcome}`,
    found: `proved: no facts give ${outcome}`,
    expected: "facts of each outcome",
    hint: {
      pass: "look for two bounds that contradict each other, or for an appliesWhen that lets nothing else through",
      fail: "look for bounds of which every value meets one, or for an appliesWhen that lets nothing else through",
      unknown: "look for what is asked of no fact",
      "not-applicable": "delete appliesWhen when the rule always applies",
    }[outcome],
  }),
  "never-applies": () => ({
    message: "the rule never applies",
    found: "proved: of all facts it is not-applicable or unknown",
    expected: "facts to which the rule applies",
    hint: "look for two conditions of appliesWhen that contradict each other",
  }),
  "idle-part": ({ operator, part, write }) => ({
    message: `this ${part} of "${operator}" changes nothing`,
    found: "proved: without it, the rule says the same of all facts",
    expected: "parts that change a verdict",
    hint:
      write === undefined
        ? "delete it, or look for what was meant"
        : `write ${write} for the whole if, or look for what was meant`,
  }),
  contradiction: ({ fact }) => ({
    message: `what is asked of ${fact} contradicts itself`,
    found: `proved: no value of ${fact} meets all of it`,
    expected: "bounds that some value meets",
    hint: "correct one of the bounds, or join them by or",
  }),
  tautology: ({ fact }) => ({
    message: `what is asked of ${fact} is always so`,
    found: `proved: every value of ${fact} meets some of it`,
    expected: "bounds that some value does not meet",
    hint: "correct one of the bounds, or join them by and",
  }),
  "out-of-range": ({ operator, fact, found, kind, bounds }) => ({
    message: `${subject(operator, fact)} is ${bounded(kind, bounds)}, and is held against ${found}`,
    found: `${found}`,
    expected: bounded(kind, bounds),
    hint: `write ${bounded(kind, bounds)}`,
  }),
  "beyond-range": ({ operator, fact, found, relation, write }) => ({
    message: `${subject(operator, fact)} is never ${relation === ">" ? "more" : "less"} than ${found}`,
    found: `${found}`,
    expected: `a bound that is not the ${relation === ">" ? "maximum" : "minimum"}`,
    hint: `write ${write}, or another number`,
  }),
  "parameter-range": ({ operator, fact, name, member, value, outcome, kind, bounds }) => ({
    message:
      (outcome === undefined
        ? `${name} may be set to ${value}`
        : `with ${name} set to ${value}, the rule never comes to ${outcome}`) +
      `: ${subject(operator, fact)} is ${bounded(kind, bounds)}`,
    found: `${value}`,
    expected: `a ${member} that lets the rule pass and fail`,
    hint: `write a ${member} within that range`,
  }),
  "fractional-percent": ({ operator, fact, found, write }) => ({
    message: `${subject(operator, fact)} is in percent, and is held against ${found}`,
    found: `${found}`,
    expected: "a number of percent, from 0 to 100",
    hint: didYouMean(`${write}`),
  }),
  "needless-unknown": ({ verdict, facts, now, write }) => ({
    message: `the rule says unknown of ${on(now, show(facts))} though its verdict is settled: whatever is not known, it comes to ${verdict}`,
    found: `proved: unknown of ${on(now, show(facts))}, and ${verdict} of all that they may become`,
    expected: "a verdict as soon as the facts settle it",
    hint: write === undefined ? 'ask each fact once, as {"if":[…]} does of its test' : `write ${write}`,
  }),
  "date-to-come": ({ to, measure, facts, now, written, mend }) => ({
    message: {
      pass: measure === "age" ? "a date to come would pass" : "two dates in reverse order would pass",
      apply:
        measure === "age"
          ? "the rule would apply because of a date to come"
          : "the rule would apply because of two dates in reverse order",
    }[to].concat(`: ${on(now, show(facts))}`),
    found: `${written}: ${to === "pass" ? "pass" : "the rule applies, and comes to pass"} of ${on(now, show(facts))}`,
    expected:
      measure === "age" ? "an age of 0 days at the least" : "0 days at the least from the first date to the second",
    hint: `write ${mend}`,
  }),
  "zero-divisor": ({ fact }) => ({
    message: fact === undefined ? "the divisor may be 0" : `the divisor ${fact} may be 0`,
    expected: "a divisor that is never 0",
    hint:
      fact === undefined ? "multiply instead, or ask for more than 0 before" : `give ${fact} an exclusiveMinimum of 0`,
  }),
  "duplicate-case": ({ name, first }) => ({
    message: `the name ${quoted(name)} is that of ${first} already`,
    found: quoted(name),
    expected: "a name of its own for each case of a rule",
    hint: "give one of the two another name",
  }),
  "case-without-day": () => ({
    message: 'the rule counts days, and the case has no "now"',
    expected: "the day on which the case is evaluated",
    hint: 'add "now", a date as YYYY-MM-DD',
  }),
  "empty-list": ({ operator, outcome, list, facts }) => {
    const read = `{"var":"${list ?? "the list"}"}`;
    const asked = operator === "all" ? '{"all":…}' : "…";
    return {
      message: `of a list without items ${operator === "all" ? '"all" is false' : '"share" is 0'}, and the rule comes to ${outcome}`,
      found: `${outcome} of ${show(facts)}`,
      expected: "a rule that says what becomes of a list without items",
      hint:
        `when it does not apply then, ask in appliesWhen for {"!!":[${read}]}; when it is met then, write ` +
        `{"or":[{"!":[${read}]},${asked}]}; when it is not, {"and":[{"!!":[${read}]},${asked}]}`,
    };
  },
  "unit-mismatch": ({ unit, other, isSynonym }) => ({
    message: `${unit} are compared with ${other}`,
    found: unit,
    expected: other,
    hint: `write ${other}${isSynonym ? "" : ", and convert the value"}`,
  }),
  "useless-evidence": ({ path, allowed, near }) => ({
    message: `the rule does not read the fact ${path}`,
    found: path,
    expected: or(allowed),
    hint: near === undefined ? "name a fact that the rule reads, or delete it" : didYouMean(near),
  }),
  "absent-quote": ({ quote, near, isElided }) => ({
    message: "the source does not have this quote",
    found: quote,
    expected: "words that stand in the source",
    hint: isElided
      ? "a quote is one passage without elision: copy one in one piece"
      : near === undefined
        ? "copy the words from the source"
        : `what is nearest there is ${quoted(near)}: copy that if it is meant, whole`,
  }),
  "group-without-facts": ({ path }) => ({
    message: `${path} holds no fact: nothing can be said of it`,
    found: "no fact",
    expected: `a fact under "properties"`,
    hint: "declare a fact in it, or delete it",
  }),
  "unread-fact": ({ path }) => ({
    message: `no rule reads the fact ${path}`,
    found: path,
    expected: "a rule that reads it",
    hint: "read it in a rule, or delete it",
  }),
  "unused-name": ({ id, isUnit }) => ({
    message: isUnit ? `no fact and no parameter has the unit ${id}` : `no rule names ${id}`,
    found: id,
    expected: isUnit ? "a fact or a parameter that has it" : "a rule that names it",
    hint: isUnit ? "give it to a fact or a parameter, or delete it" : "name it in a rule, or delete it",
  }),
};
