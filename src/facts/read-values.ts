import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { BoundOf } from "../problems/codes/facts-schema.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { declarationProblem as problem } from "./declaration-problem.js";
import { mendOf } from "./mend.js";
import { checkLabel, type Reading } from "./texts.js";

type Schema = Readonly<Record<string, unknown>>;
type Report = (problem: Problem) => void;

/** The text of a keyword is not to be empty. */
export function checkWord(node: Schema, keyword: string, at: string, report: Report): void {
  const value = node[keyword];
  const place = childPointer(at, keyword);
  if (value === undefined) return;
  if (typeof value !== "string") report(problem("wrong-type", place, { found: shown(value), expected: ["string"] }));
  else if (value.trim() === "") report(problem("wrong-format", place, { found: shown(value), expected: "text" }));
}

/** The most items or characters that there may be: one or more. */
export function readCount(node: Schema, keyword: "maxItems" | "maxLength", at: string, report: Report) {
  const bounds = { minimum: 1 };
  const value = readNumber(node, keyword, true, at, report, bounds);
  if (value === undefined || value >= bounds.minimum) return value;
  const found = shown(value);
  report(problem("out-of-bounds", `${at}/${keyword}`, { found, kind: "integer", bounds }));
  return undefined;
}

function readNumber(
  node: Schema,
  keyword: string,
  whole: boolean,
  at: string,
  report: Report,
  bounds: { readonly minimum?: number } = {},
): number | undefined {
  const value = node[keyword];
  if (value === undefined) return undefined;
  if (typeof value === "number" && (whole ? Number.isInteger(value) : Number.isFinite(value))) return value;
  const kind = whole ? "integer" : "number";
  const mend = mendOf({ type: kind, ...bounds }, value);
  report(problem("wrong-type", `${at}/${keyword}`, { found: shown(value), expected: [kind], bounds, mend }));
  return undefined;
}

/** The bounds of a number leave one that keeps them all. */
export function checkRange(node: Schema, whole: boolean, at: string, report: Report): void {
  const bounds = (["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const).flatMap(
    (bound): BoundOf[] => {
      const limit = readNumber(node, bound, false, at, report);
      return limit === undefined ? [] : [{ bound, limit }];
    },
  );
  const lows = bounds.filter(({ bound }) => bound.endsWith("inimum"));
  const highs = bounds.filter(({ bound }) => bound.endsWith("aximum"));
  const crossed = lows.flatMap((low) => highs.map((high) => ({ low, high, whole }))).find(isEmpty);
  if (crossed === undefined) return;
  const { low, high } = crossed;
  const swapped = { low: { ...low, limit: high.limit }, high: { ...high, limit: low.limit }, whole };
  const swap = low.limit > high.limit && !isEmpty(swapped);
  report(problem("no-number-between", `${at}/${low.bound}`, { ...crossed, swap }));
}

function isEmpty({ low, high, whole }: { readonly low: BoundOf; readonly high: BoundOf; readonly whole: boolean }) {
  const [isOpenLow, isOpenHigh] = [low.bound === "exclusiveMinimum", high.bound === "exclusiveMaximum"];
  if (!whole) return isOpenLow || isOpenHigh ? low.limit >= high.limit : low.limit > high.limit;
  const least = isOpenLow ? Math.floor(low.limit) + 1 : Math.ceil(low.limit);
  const most = isOpenHigh ? Math.ceil(high.limit) - 1 : Math.floor(high.limit);
  return least > most;
}

/** The values that a fact may have are texts, and each has a label. */
export function checkChoices(node: Schema, at: string, reading: Reading): void {
  const { report } = reading;
  const listed = node.enum;
  if (!Array.isArray(listed)) {
    report(problem("wrong-type", `${at}/enum`, { found: shown(listed), expected: ["list"] }));
    return;
  }
  // To the eye, accents apart from their letters are those in one with them.
  const composed = listed.map((value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value));
  listed.forEach((value: unknown, second) => {
    const first = composed.indexOf(composed[second]);
    const place = `${at}/enum/${second}`;
    if (typeof value !== "string" && value !== null) {
      const mend = mendOf({ type: "string" }, value);
      report(problem("wrong-type", place, { found: shown(value), expected: ["string"], mend }));
    } else if (first < second) {
      report(problem("duplicate", place, { found: shown(value), first, second }));
    }
  });
  const choices = [...new Set(listed.filter((value): value is string => typeof value === "string"))];
  if (listed.every((value) => value === null)) report(problem("too-few", `${at}/enum`, { found: shown(listed) }));
  const areTexts = listed.every((value) => typeof value === "string" || value === null) && choices.length > 0;
  checkChoiceLabels(node, choices, areTexts, at, reading);
}

/** Each choice has a label, and each label a choice, which can be told where all choices are as they have to be. */
function checkChoiceLabels(
  node: Schema,
  choices: readonly string[],
  areTexts: boolean,
  at: string,
  reading: Reading,
): void {
  const labels = node["x-choices"];
  const { locales, report } = reading;
  if (labels === undefined) {
    if (!areTexts) return;
    const example = Object.fromEntries(choices.slice(0, 1).map((choice) => [choice, inEach(locales)]));
    report(problem("missing-member", at, { name: "x-choices", example: JSON.stringify(example) }));
    return;
  }
  const place = `${at}/x-choices`;
  if (!isObject(labels)) {
    report(problem("wrong-type", place, { found: shown(labels), expected: ["object"] }));
    return;
  }
  for (const choice of choices) {
    checkLabel(Object.hasOwn(labels, choice) ? labels[choice] : undefined, childPointer(place, choice), reading);
  }
  const without = choices.filter((choice) => !Object.hasOwn(labels, choice));
  for (const value of Object.keys(labels)) {
    if (choices.includes(value) || !areTexts) continue;
    const names = { found: shown(value), allowed: choices, near: nearest(value, without) };
    report(problem("unknown-choice", childPointer(place, value), names));
  }
}

function inEach(locales: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, "…"]));
}
