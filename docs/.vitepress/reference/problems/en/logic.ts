import type { ProblemGroup } from "../entry.js";

export const logic = {
  title: "Logic",
  intro:
    "Found when logic is read: of a rule in the `PackError` of its pack, of `compileLogic` in a `LogicError`. What logic may use stands in [The logic](../guides/logic.md).",
  entries: {
    "not-now-alone": {
      what: "`compileLogic` is given something other than its one option, `now` (an `OptionsError`).",
      why: "A misspelt `now` would count ages from the day of the call, and the same data would one day get another answer.",
    },
    "too-large": {
      what: "Logic has more than 10,000 nodes.",
      why: "Nobody can answer for a verdict that nobody can read.",
    },
    "too-deep": {
      what: "Logic is nested deeper than 64 levels.",
      why: "Nobody can answer for a verdict that nobody can read; and far deeper, JavaScript itself gives up.",
    },
    "too-much-work": {
      what: "Logic could go over, or build, more than a million elements or characters.",
      why: "Lists in lists multiply: facts of a few kilobytes could keep a server busy for minutes.",
    },
    "not-one-operator": {
      what: "An object of the logic has several operators.",
      why: "json-logic-js takes such an object for a value, which is true: the rule would pass whatever the facts.",
    },
    "unknown-operator": {
      what: "Logic uses an operator that hygie does not have.",
      why: "What it means could only be guessed, and no verdict should rest on a guess.",
    },
    "refused-operator": {
      what: "Logic uses an operator that hygie refuses: `missing`, `missing_some`, `method`, `log`, `?:`, or `param` outside a rule.",
      why: "To ask what is missing makes an answer of an unknown; and what calls methods or writes logs is a program, no longer data.",
    },
    "var-default": {
      what: "A `var` brings a default for a fact that is missing.",
      why: "A fact that nobody answered would count as answered, and an unknown would become a pass or a fail.",
    },
    "operand-count": {
      what: "An operator has more or fewer operands than it takes.",
      why: "JsonLogic leaves out what is too much and takes `undefined` for what is missing: something else would be compared than was written.",
    },
    "null-comparison": {
      what: "Logic compares with `null`.",
      why: "`null` stands for what is not known: a rule could pass because nobody answered.",
    },
    "computed-path": {
      what: "The path of a `var` or of `facts` is computed.",
      why: "Which facts the rule reads could not be known before it runs, and so neither what to ask nor which evidence counts.",
    },
    "type-mismatch": {
      what: "Logic compares or combines what can never fit: a text with a number, a group of facts, a list with a value, a date that is none.",
      why: "JavaScript would answer the same of all facts, or convert by rules of its own: the rule would look sound and judge nothing.",
    },
    "not-a-parameter": {
      what: "`param` is given something other than the name of a parameter.",
      why: "A parameter that is computed could be neither listed, nor bounded, nor set.",
    },
    "impossible-literal": {
      what: "Logic compares a fact with a value that the fact never has.",
      why: "The comparison comes out the same for everybody, and what hangs on it in the rule is dead.",
    },
    "formula-as-text": {
      what: "The logic of a rule is a text, such as a formula of a spreadsheet.",
      why: "To JsonLogic a text is a value, and true: every practice would pass.",
    },
    "not-boolean": {
      what: "The logic of a rule gives something other than true or false.",
      why: "Any number but 0, and any list with something in it, would count as a pass that nobody wrote.",
    },
    "constant-logic": {
      what: "The logic of a rule, or its `appliesWhen`, is the same whatever the facts.",
      why: "The rule would judge nobody, and still weigh in every score.",
    },
  },
} satisfies ProblemGroup;
