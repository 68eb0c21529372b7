/**
 * Reports and plans in a form that people read.
 *
 * @module hygie/reporters
 */

export { planToText } from "./plan-text.js";
export { toText } from "./text.js";
export type { TextOptions } from "./text-options.js";
