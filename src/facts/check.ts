import { isObject } from "../json/freeze.js";
import { childPointer } from "../json/pointer.js";
import { didYouMean, oneOf, type Problem, problem, show } from "../problems/problem.js";
import { toFactsAreRight } from "./are-right.js";
import { dayNumber } from "./dates.js";
import { type FactKind, type FactSchema, factChoices, factKind, factPaths } from "./schema.js";

type Report = (problem: Problem) => void;

const expectations: Readonly<Record<FactKind, string>> = {
  object: "an object",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  string: "a string",
  date: "a date as YYYY-MM-DD",
};

/** Everything that is wrong with the facts of a practice; what is absent or `null` is unknown, and right. */
export function toCheckFacts(schema: FactSchema): (facts: unknown) => Problem[] {
  const areRight = toFactsAreRight(schema);
  return (facts) => (areRight(facts) ? [] : problemsOf(schema, facts));
}

function problemsOf(schema: FactSchema, facts: unknown): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (found) => problems.push(found);
  if (isObject(facts)) checkMembers(schema, facts, "", schema, report);
  else report(wrongType("object", facts, ""));
  return problems;
}

function check(schema: FactSchema, value: unknown, at: string, root: FactSchema, report: Report): void {
  if (value === null || value === undefined) return;
  const kind = factKind(schema);
  if (!fits(kind, value)) report(wrongType(kind, value, at));
  else if (isObject(value)) checkMembers(schema, value, at, root, report);
  else if (Array.isArray(value)) checkItems(schema, value, at, root, report);
  else if (typeof value === "number") checkBounds(schema, value, at, report);
  else if (kind === "string") checkChoice(schema, String(value), at, report);
}

function fits(kind: FactKind, value: unknown): boolean {
  switch (kind) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    case "date":
      return typeof value === "string" && dayNumber(value) !== undefined;
    default:
      return typeof value === kind;
  }
}

function checkMembers(
  schema: FactSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  root: FactSchema,
  report: Report,
): void {
  const properties = schema.properties ?? {};
  for (const name of Object.keys(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const place = childPointer(at, name);
    if (member === undefined) report(unknownFact(name, place, Object.keys(properties), root));
    else check(member, value[name], place, root, report);
  }
}

function checkItems(schema: FactSchema, value: readonly unknown[], at: string, root: FactSchema, report: Report): void {
  const seen = new Map<unknown, number>();
  for (let i = 0; i < value.length; i += 1) {
    const item = value[i];
    if (schema.items !== undefined) check(schema.items, item, childPointer(at, i), root, report);
    const id = isObject(item) && Object.hasOwn(item, "id") ? item.id : undefined;
    if (id === null || id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else report(duplicateId(id, `${at}/${i}/id`, `${at}/${first}/id`));
  }
}

function checkBounds(schema: FactSchema, value: number, at: string, report: Report): void {
  const { minimum, exclusiveMinimum, maximum } = schema;
  const broken =
    (minimum !== undefined && value < minimum && `at least ${minimum}`) ||
    (exclusiveMinimum !== undefined && value <= exclusiveMinimum && `more than ${exclusiveMinimum}`) ||
    (maximum !== undefined && value > maximum && `at most ${maximum}`);
  if (broken === false) return;
  const unit = schema["x-unit"] === undefined ? "" : ` (${schema["x-unit"]})`;
  report(
    problem("out-of-bounds", at, `${show(value)} is not ${broken}`, {
      found: show(value),
      expected: `a number, ${broken}${unit}`,
      hint: `write a number that is ${broken}${unit}, or null when it is not known`,
    }),
  );
}

function checkChoice(schema: FactSchema, value: string, at: string, report: Report): void {
  const choices = factChoices(schema);
  if (choices === undefined || choices.includes(value)) return;
  report(
    problem("impossible-value", at, `${show(value)} is not ${oneOf(choices)}`, {
      found: show(value),
      expected: oneOf(choices),
      hint: didYouMean(value, choices) ?? `use ${oneOf(choices)}, or null when it is not known`,
    }),
  );
}

function unknownFact(name: string, at: string, siblings: readonly string[], root: FactSchema): Problem {
  const elsewhere = factPaths(root).find((path) => path.split(".").at(-1) === name);
  const meant = elsewhere === undefined ? undefined : `did you mean ${elsewhere}?`;
  return problem("unknown-fact", at, "unknown fact", {
    found: show(name),
    expected: `one of ${siblings.join(", ")}`,
    hint: didYouMean(name, siblings) ?? meant ?? `use one of ${siblings.join(", ")}`,
  });
}

function duplicateId(id: unknown, at: string, first: string): Problem {
  return problem("duplicate-id", at, `the id ${show(id)} is that of ${first.slice(0, -3)} already`, {
    found: show(id),
    expected: "an id of its own for each item of a list",
    hint: "give one of the two another id",
  });
}

function wrongType(kind: FactKind, value: unknown, at: string): Problem {
  const expected = expectations[kind];
  return problem("wrong-type", at, `${show(value)} is not ${expected}`, {
    found: show(value),
    expected,
    hint: likelyMend(kind, value) ?? `write ${expected}${at === "" ? "" : ", or null when it is not known"}`,
  });
}

/** What was meant by a value of the wrong type, where that is plain. */
function likelyMend(kind: FactKind, value: unknown): string | undefined {
  if (kind === "array" && isObject(value)) return "put it between [ and ]";
  if (typeof value !== "string") return undefined;
  const text = value.trim().toLowerCase();
  if (kind === "boolean") {
    if (["true", "yes", "oui", "vrai"].includes(text)) return "did you mean true, without quotes?";
    if (["false", "no", "non", "faux"].includes(text)) return "did you mean false, without quotes?";
  }
  if ((kind === "number" || kind === "integer") && /^-?\d+([.,]\d+)?$/.test(text)) {
    return `did you mean ${text.replace(",", ".")}, without quotes?`;
  }
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (kind === "date" && french !== null) {
    const iso = `${french[3]}-${french[2]?.padStart(2, "0")}-${french[1]?.padStart(2, "0")}`;
    if (dayNumber(iso) !== undefined) return `did you mean ${iso}?`;
  }
  return undefined;
}
