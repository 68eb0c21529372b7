import type { ProblemGroup } from "../entry.js";

export const evaluation = {
  title: "Evaluation, evidence and waivers",
  intro:
    "Of options in an `OptionsError`, of evidence in an `EvidenceError`, of waivers in a `WaiversError`. What only the command can see, such as a file that is not there, it tells as a warning that leaves its exit code alone, but for `wrong-digest`. See [Evidence and waivers](../guides/evidence-and-waivers.md).",
  entries: {
    "unknown-option": {
      what: "An option has a name that the call does not know.",
      why: "A misspelt option would be passed over, and the call would do what it does by default.",
    },
    "not-an-instant": {
      what: "`now`, or another instant, is none: it is in another form, is not in the calendar, or is a time without its offset from UTC.",
      why: "Ages are counted from it: taken for another day, or for another one on each machine, dates would pass or fail by accident.",
    },
    "day-written-otherwise": {
      what: "An option of the command has a day in another form than YYYY-MM-DD.",
      why: "03/04/2026 is in April in Paris and in March in Boston: one form alone leaves no doubt.",
    },
    "unknown-support": {
      what: "Evidence is for something that is neither a fact nor a rule of the pack.",
      why: "It would prove nothing, and the rule would go on asking for evidence.",
    },
    "unknown-evidence-type": {
      what: "Evidence, or a rule, names a type of evidence that the pack does not declare.",
      why: "The evidence would be accepted by no rule, and the rule would accept nothing that anybody can hand in.",
    },
    "ends-before-start": {
      what: "Evidence is valid until a day before the one on which it was collected.",
      why: "It would be fresh on no day at all: one of the two dates is not the right one.",
    },
    "expires-before-start": {
      what: "A waiver expires before it starts.",
      why: "It would never be in force, and the rule would fail though somebody believes it excused.",
    },
    "rule-without-items": {
      what: "A waiver names items, and its rule goes over no list whose items have an `id`.",
      why: "There is nothing to leave out: the waiver would excuse nothing, or the whole rule, which nobody approved.",
    },
    "wrong-digest": {
      what: "The file of a piece of evidence has another SHA-256 than the one that was recorded.",
      why: "It is no longer the file that somebody looked at, so that `hygie evaluate` refuses it.",
    },
    "unverified-evidence": {
      what: "The file of a piece of evidence is not at hand, or cannot be read: nothing was compared.",
      why: "Whoever reads the report must know that the evidence rests on somebody's word.",
      mend: 'Under the evidence policy `"require"` such evidence is never fresh.',
    },
    "unaccepted-evidence": {
      what: "Evidence is of a type that the rule, or every rule that reads the fact, does not accept.",
      why: "It has no effect: whoever collected it would wait in vain for the rule to be proved.",
    },
    "evidence-of-no-item": {
      what: "Evidence names an item by an id that the facts do not have.",
      why: "It proves nothing; mostly the id was changed or misspelt in one of the two files.",
    },
    "waiver-of-no-item": {
      what: "A waiver names an item by an id that no list of its rule has.",
      why: "It excuses nothing; mostly the id was changed or misspelt in one of the two files.",
    },
    "evidence-to-come": {
      what: "Evidence is collected on a day after that of the evaluation.",
      why: "It proves nothing yet.",
    },
  },
} satisfies ProblemGroup;
