import { problem } from "../problem.js";
import { error, type FindInRule, type Finding, warning } from "./context.js";
import { type Bound, boundsOf, isBeyond, isOutside, subjectOf } from "./held-against.js";

/** A number that a fact, a count or a share never is: what is held against it is always so, or never. */
export const outOfRange: FindInRule = (rule) => boundsOf(rule).flatMap((bound) => findingOf(bound, rule.at));

function findingOf(bound: Bound, at: string): Finding[] {
  const { of, relation, written, value, pointer } = bound;
  const { kind, bounds, ...subject } = subjectOf(bound);
  const isFraction = kind === "integer" && !Number.isInteger(value) && relation === "===";
  if (isOutside(value, of.type) || isFraction) {
    return [error(problem("out-of-range", at + pointer, { ...subject, found: value, kind, bounds }))];
  }
  if (isBeyond(value, bound)) {
    const found = { ...subject, found: value, relation: relation as "<" | ">", write: `${written}=` };
    return [error(problem("beyond-range", at + pointer, found))];
  }
  if (of.type.unit !== "percent" || value <= 0 || value >= 1) return [];
  const write = Number((100 * value).toPrecision(12));
  return [warning(problem("fractional-percent", at + pointer, { ...subject, found: value, write }))];
}
