/**
 * Reports in a form that people read.
 *
 * @module hygie/reporters
 */

export { type TextOptions, toText } from "./text.js";
