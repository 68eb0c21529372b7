import { explainSides } from "./comparing.js";
import { findEverywhere } from "./elements.js";
import { type AggregateExplains, explainSpan } from "./facts.js";
import { explainMember, explainTally } from "./lists.js";

/** Explains conditions that put several facts together. */
export const aggregateExplains: AggregateExplains = {
  span: explainSpan,
  tally: explainTally,
  member: explainMember,
  sides: explainSides,
  find: findEverywhere,
};
