import type { ProblemGroup } from "../entry.js";

export const tests = {
  title: "The tests of a pack",
  intro:
    "Of `shortcomings`, `testPack` and `diffPacks`, in an `OptionsError`. What the tests find is no problem of these: they give it as data.",
  entries: {
    "not-a-test": {
      what: "Something is handed over as the test of a rule that `testPack` did not give.",
      why: "Without its failed cases and its changes it would read as a rule of which nothing is wrong.",
    },
    "not-a-function": {
      what: "What is to be told of progress or of results is no function.",
      why: "Nobody would be told, or the work would break off in the middle.",
    },
  },
} satisfies ProblemGroup;
