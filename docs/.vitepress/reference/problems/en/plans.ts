import type { ProblemGroup } from "../entry.js";

export const plans = {
  title: "Plans and explanations",
  intro:
    "Of `planTo` and of what writes a plan, in an `OptionsError`. Explanations have no codes of their own: an id that is none is [`unknown-rule`](#unknown-rule). See [Plan what to put right](../guides/plan.md).",
  entries: {
    "no-goal": {
      what: "The goal of a plan asks for nothing.",
      why: "Any plan would reach it, one without a step included.",
    },
    "not-a-plan": {
      what: "Something is handed over as a plan that `planTo` did not give.",
      why: "What it says of steps, hours and scores would be written down without having been computed.",
    },
  },
} satisfies ProblemGroup;
