import { dayNumber } from "../facts/dates.js";
import { factPaths, factsOf } from "../facts/schema.js";
import type { Evidence, Pack, Waiver } from "../generated/schemas.js";
import validateEvidence from "../generated/validate-evidence.js";
import validateWaivers from "../generated/validate-waivers.js";
import { isObject } from "../json/freeze.js";
import { schemaProblems, type Validator } from "../json/schema-problems.js";
import { notOneOf, type Problem, problem, show } from "../problems/problem.js";

/** Everything that is wrong with the evidence of a practice. */
export function checkEvidence(evidence: unknown, pack: Pack): Problem[] {
  const names = [...factPaths(factsOf(pack)), ...pack.rules.map(({ id }) => id)];
  const types = Object.keys(pack.evidenceTypes);
  return checkItems<Evidence>(validateEvidence, evidence, ({ type, supports, collectedOn, validUntil }, at) => [
    ...checkName("unknown-evidence-type", `${at}/type`, "type of evidence", type, types),
    ...(Array.isArray(supports) ? supports : []).flatMap((name: unknown, i) =>
      checkName("unknown-support", `${at}/supports/${i}`, "fact or rule", name, names),
    ),
    ...checkDate(collectedOn, `${at}/collectedOn`),
    ...checkDate(validUntil, `${at}/validUntil`),
    ...checkOrder(collectedOn, validUntil, `${at}/validUntil`),
  ]);
}

/** Everything that is wrong with the waivers of a practice. */
export function checkWaivers(waivers: unknown, pack: Pack): Problem[] {
  const ids = pack.rules.map(({ id }) => id);
  return checkItems<Waiver>(validateWaivers, waivers, ({ ruleId, expiresOn }, at) => [
    ...checkName("unknown-rule", `${at}/ruleId`, "rule", ruleId, ids),
    ...checkDate(expiresOn, `${at}/expiresOn`),
  ]);
}

/** An item as a stranger wrote it: any of its members may be anything. */
type Given<T> = { readonly [Member in keyof T]?: unknown };

/** What the schema finds in a list, and what else is wrong where the schema finds nothing. */
function checkItems<T>(
  validate: Validator,
  input: unknown,
  check: (item: Given<T>, at: string) => Problem[],
): Problem[] {
  const problems = schemaProblems(validate, input);
  const items: unknown[] = Array.isArray(input) ? input : [];
  const found = new Set(problems.map(({ pointer }) => pointer));
  const others = items.flatMap((item, i) => (isObject(item) ? check(item as Given<T>, `/${i}`) : []));
  return [...problems, ...others.filter(({ pointer }) => !found.has(pointer))];
}

function checkName(code: string, at: string, what: string, name: unknown, names: readonly string[]): Problem[] {
  return typeof name !== "string" || names.includes(name) ? [] : [notOneOf(code, at, what, name, names)];
}

function checkDate(date: unknown, at: string): Problem[] {
  if (typeof date !== "string" || dayNumber(date) !== undefined) return [];
  return [
    problem("no-such-date", at, `the calendar has no ${date}`, {
      found: show(date),
      expected: "a date that the calendar has, as YYYY-MM-DD",
      hint: "correct the day or the month",
    }),
  ];
}

function checkOrder(collectedOn: unknown, validUntil: unknown, at: string): Problem[] {
  if (typeof collectedOn !== "string" || typeof validUntil !== "string") return [];
  const [from, to] = [dayNumber(collectedOn), dayNumber(validUntil)];
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    problem("ends-before-start", at, `valid until ${validUntil}, and collected on ${collectedOn}`, {
      found: show(validUntil),
      expected: `${collectedOn} or later`,
      hint: "correct one of the two dates",
    }),
  ];
}
