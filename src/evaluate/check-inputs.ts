import { dayNumber } from "../facts/dates.js";
import { factPaths, factsOf } from "../facts/schema.js";
import type { Evidence, Pack, Waiver } from "../generated/schemas.js";
import validateEvidence from "../generated/validate-evidence.js";
import validateWaivers from "../generated/validate-waivers.js";
import { isObject } from "../json/freeze.js";
import { schemaProblems, type Validator } from "../json/schema-problems.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem } from "./problem.js";

/** Everything that is wrong with the evidence of a practice. */
export function checkEvidence(evidence: unknown, pack: Pack): Problem[] {
  const names = [...factPaths(factsOf(pack)), ...pack.rules.map(({ id }) => id)];
  const types = Object.keys(pack.evidenceTypes);
  return checkItems<Evidence>(validateEvidence, evidence, ({ type, supports, collectedOn, validUntil }, at) => [
    ...checkName("unknown-evidence-type", `${at}/type`, type, types),
    ...(Array.isArray(supports) ? supports : []).flatMap((name: unknown, i) =>
      checkName("unknown-support", `${at}/supports/${i}`, name, names),
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
    ...checkName("unknown-rule", `${at}/ruleId`, ruleId, ids),
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

function checkName(
  code: "unknown-evidence-type" | "unknown-support" | "unknown-rule",
  at: string,
  name: unknown,
  allowed: readonly string[],
): Problem[] {
  if (typeof name !== "string" || allowed.includes(name)) return [];
  return [problem(code, at, { found: shown(name), allowed, near: nearest(name, allowed) })];
}

function checkDate(date: unknown, at: string): Problem[] {
  return typeof date !== "string" || dayNumber(date) !== undefined ? [] : [problem("no-such-date", at, { date })];
}

function checkOrder(collectedOn: unknown, validUntil: unknown, at: string): Problem[] {
  if (typeof collectedOn !== "string" || typeof validUntil !== "string") return [];
  const [from, to] = [dayNumber(collectedOn), dayNumber(validUntil)];
  if (from === undefined || to === undefined || from <= to) return [];
  return [problem("ends-before-start", at, { collectedOn, validUntil })];
}
