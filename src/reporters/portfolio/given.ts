import type { Aggregates } from "../../batch/types.js";
import { each, instant, listOf, members, object, readShaped, text, typed } from "../../explain/shape.js";
import { isObject } from "../../json/data.js";
import { valueProblem as problem } from "../../json/problem.js";
import { OptionsError } from "../../problems/errors.js";
import { shown } from "../../problems/shown.js";

const count = typed("count", (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const outcomes = each(members({ fail: count, unknown: count, pass: count, "not-applicable": count }));
const bins = listOf(count);
const counted = {
  practices: count,
  rules: outcomes,
  impacts: outcomes,
  scores: members({ low: bins, high: bins }),
};
const shape = members(
  { pack: members({ id: text, version: text, digest: text }), evaluatedAt: instant, failed: count, ...counted },
  { groups: listOf(members({ by: object, ...counted })) },
);

/** A frozen copy of aggregates. @throws {@link OptionsError} with everything that is wrong with them. */
export function aggregatesGiven(given: unknown): Aggregates {
  const isAny = (value: unknown) => isObject(value) && Object.hasOwn(value, "practices");
  const none = (value: unknown, at: string) =>
    problem("wrong-type", at, { found: shown(value), expected: ["aggregates"] });
  const { value, problems } = readShaped(given, "", isAny, none, shape);
  if (problems.length > 0) throw new OptionsError(problems);
  return value as Aggregates;
}
