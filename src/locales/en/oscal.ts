import type { OscalPhrases } from "../phrases/oscal.js";

export const oscal: OscalPhrases = {
  publisher: "Publisher",
  approver: "Who approved a waiver",
  collector: "Who collected evidence",
  undated: "The pack bears no date, and none was given: the date of this document is not known.",
  atLeast: (value) => `At least ${value}.`,
  atMost: (value) => `At most ${value}.`,
  oneOf: (choices) => `One of: ${choices}.`,
  profile: (pack) => `${pack}: as configured`,
  mapping: (pack) => `${pack}: crosswalk`,
  mappingDescription:
    "Where other frameworks ask for what the rules ask for, as far as the rules say it: a control that is not named may correspond all the same.",
  partial: "The rule asks a part of what the control asks, or more; which of them holds the other is not said.",
  related: "The rule and the control bear on the same matter; that they overlap is not said.",
  results: (pack) => `${pack}: results of an evaluation`,
  resultsDescription:
    "Rules evaluated from facts that the practice declared. What is not known is an observation without a finding: it counts neither for nor against.",
  noPlan: "No assessment plan",
  noPlanDescription: "The rules were evaluated from declared facts, without an assessment plan.",
  software: "Evaluates rules from facts.",
  waivedUnknown: "Whether it is satisfied is not known: a waiver accepts the risk that it is not.",
  risk: (title) => `Not satisfied: ${title}`,
  acceptance: "Risk accepted",
  remediation: (title) => `What to do: ${title}`,
  question: (label) => `To be asked: ${label}`,
};
