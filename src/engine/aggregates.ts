import { aggregateTruths } from "../logic/backends/aggregates.js";
import { aggregateExplains } from "../logic/explain/aggregates.js";
import type { AggregateBackend } from "./rule.js";

/**
 * How conditions that put several facts together are answered and explained: counts and shares of a list, the values at a path
 * wherever they stand, the days from one date to another.
 */
export const aggregates: AggregateBackend = { truths: aggregateTruths, explains: aggregateExplains };
