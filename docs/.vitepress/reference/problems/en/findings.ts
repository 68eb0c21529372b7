import type { ProblemGroup } from "../entry.js";

export const findings = {
  title: "Findings of hygie check",
  intro:
    "Likely mistakes in a pack that can be loaded: `hygie check` lists them as errors, one of which is enough to make it end with 1, or as warnings. Each has a section in [What hygie check finds](../guides/findings.md), with a rule that shows it and the rule mended.",
  entries: {
    "impossible-outcome": {
      what: "An outcome that the rule should be able to have is given by no facts.",
      why: "A rule that nobody can fail, or nobody can pass, judges nobody.",
    },
    "never-applies": {
      what: "`appliesWhen` is true of no facts.",
      why: "The rule is in the pack and concerns nobody.",
    },
    "idle-part": {
      what: "A part of an `and`, an `or` or an `if` changes no verdict.",
      why: "Whoever reads the rule believes that it asks for more, or less, than it does.",
    },
    contradiction: {
      what: "What is asked of a fact is true of no value.",
      why: "That way to pass is closed to everybody.",
    },
    tautology: {
      what: "What is asked of a fact is true of every value.",
      why: "It reads as a requirement, and lets everything through.",
    },
    "out-of-range": {
      what: "A fact, or how many of a list there are, is held against a number that it never has.",
      why: "The comparison is settled before anybody answers.",
    },
    "beyond-range": {
      what: "A fact is to be more than its maximum, or less than its minimum.",
      why: "Nobody can be there; mostly the bound itself was meant to count.",
    },
    "parameter-range": {
      what: "A parameter may be set to a value that what it is compared with never has.",
      why: "Within what is allowed, somebody could switch the rule off without knowing.",
    },
    "fractional-percent": {
      what: "`share`, which is in percent, is held against a fraction.",
      why: "0.66 is less than one percent: nearly everybody would pass.",
    },
    "needless-unknown": {
      what: "The rule says unknown where no answer could change its verdict.",
      why: "A practice is asked what settles nothing, and its score stays wider than it need be.",
    },
    "date-to-come": {
      what: "A date that is still to come would pass, or make the rule apply.",
      why: "A test of the backup planned for next year would count as one that was made.",
    },
    "zero-divisor": {
      what: "A divisor may be 0.",
      why: "The result would be infinite or no number, and the verdict an accident.",
    },
    "empty-list": {
      what: "A list without items decides the outcome, and nothing says that this was meant.",
      why: "In JsonLogic `all` is false of an empty list: a practice without any device would fail for its devices.",
    },
    "duplicate-case": {
      what: "Two cases of a rule have the same name.",
      why: "When one of them fails, nobody knows which.",
    },
    "case-without-day": {
      what: "The rule counts days, and a case of it has no `now`.",
      why: "The case would hold today and fail by itself some day.",
    },
    "unit-mismatch": {
      what: "What is compared is in two units, or in one unit under two names.",
      why: "15 hours would be held against 15 minutes.",
    },
    "undeclared-unit": {
      what: "The unit of a fact or a parameter has no words in a language of the pack.",
      why: "A report would show its bare name in the middle of a sentence.",
    },
    "useless-evidence": {
      what: "A rule accepts evidence of a fact that it does not read.",
      why: "Somebody would collect a proof on which no verdict rests.",
    },
    "absent-quote": {
      what: "The quote of a rule does not stand in the text of its source.",
      why: "The rule would put words into a document that does not say them.",
    },
    "group-without-facts": {
      what: "The pack declares a group of facts, or a list of items, that holds no fact.",
      why: "It shows in no form, and whoever writes something into it is told of an unknown fact: mostly its facts were forgotten.",
    },
    "unread-fact": {
      what: "The pack declares a fact that no rule reads.",
      why: "People would be asked for nothing, and the answer kept for nothing.",
    },
    "unused-name": {
      what: "The pack declares something that nothing in it names: an impact, a framework, a unit.",
      why: "Often a name is misspelt where it was to be used.",
    },
  },
} satisfies ProblemGroup;
