import type { ProblemGroup } from "../entry.js";

export const declarations = {
  title: "Facts that a pack declares",
  intro:
    "Found in `facts.schema.json` and in the texts of a pack when it is loaded, in a `PackError`. [Declaring facts](../guides/declare-facts.md) says what may stand there.",
  entries: {
    "open-facts": {
      what: "The facts as a whole, or a group of them, would let in members that nobody declared.",
      why: "A misspelt fact would be let in and read by no rule, and the one that was meant would stay unknown.",
    },
    "unknown-format": {
      what: "A text is declared with a `format` other than `date`.",
      why: "hygie checks no other: to accept the word would promise a check that nobody makes.",
    },
    "facts-too-deep": {
      what: "Facts are nested deeper than 16 levels.",
      why: "Nobody could fill in a form that goes so deep, and everything that walks facts counts on that bound.",
    },
    "no-number-between": {
      what: "The bounds of a number leave no number between them, or no whole one where only these count.",
      why: "No answer could be right: whoever fills in the form would be refused whatever they write.",
    },
    "unknown-choice": {
      what: "A label is given to a value that the fact never has; of the command: an option has a value that is none of its own.",
      why: "The label would never be shown and the value that was meant would have none; and an option that is not understood must not do what it does by default.",
    },
    "missing-text": {
      what: "A text of a fact or a rule is missing in a language that the pack declares.",
      why: "Whoever reads in that language would get a blank, or another language in the middle of a report.",
    },
    "undeclared-language": {
      what: "A text is given in a language that the pack does not name under `locales`.",
      why: "No report can be asked for in it: nobody would read it, nor see that it is out of date.",
    },
  },
} satisfies ProblemGroup;
