import { type Collector, toCollector } from "../json/collect.js";
import { isData, isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { Bounds } from "../problems/codes/values.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { isEmptyId, isTooLong, lettersIn, toTakeFacts } from "./are-right.js";
import { copyOf } from "./copy.js";
import { dayNumber } from "./dates.js";
import { mendOf } from "./mend.js";
import { nearestChoice, sameLetters, unknownFact } from "./near.js";
import { factProblem as problem } from "./problems.js";
import { defaults } from "./profile.js";
import {
  type Data,
  type FactKind,
  type FactSchema,
  factChoices,
  factKind,
  factPaths,
  type Units,
  unitNamed,
} from "./schema.js";

/** What goes along with a whole check. */
interface Checking {
  readonly report: Collector["add"];
  readonly root: FactSchema;
  readonly units: Units;
  /** The paths of all facts, read when a name is unknown. */
  readonly paths: () => readonly string[];
}

/** Facts that were read: a plain copy of them, which is what was checked, and what is wrong with it. */
export interface ReadFacts {
  readonly facts: Data;
  readonly problems: readonly Problem[];
}

/**
 * Reads the facts of a practice, and tells what is wrong with them; what is absent or `null` is unknown, and right. Units are
 * named by their words in the pack, where it has any.
 */
export function toReadFacts(schema: FactSchema, units: Units = {}): (facts: unknown) => ReadFacts {
  const take = toTakeFacts(schema);
  return (given) => {
    const taken = take(given);
    if (taken !== undefined) return { facts: taken, problems: none };
    const facts = copyOf(schema, given);
    return { facts: facts as Data, problems: problemsOf(schema, facts, units) };
  };
}

const none: readonly Problem[] = [];

function problemsOf(root: FactSchema, facts: unknown, units: Units): Problem[] {
  const { add, problems } = toCollector();
  let paths: readonly string[] | undefined;
  const checking: Checking = {
    report: add,
    root,
    units,
    paths: () => {
      paths ??= factPaths(root);
      return paths;
    },
  };
  if (isObject(facts)) checkMembers(root, facts, "", checking);
  else reportType(root, facts, "", checking);
  return problems();
}

function check(schema: FactSchema, value: unknown, at: string, checking: Checking): void {
  if (value === null || value === undefined) return;
  const kind = factKind(schema);
  if (!fits(kind, value)) reportType(schema, value, at, checking);
  else if (isObject(value)) checkMembers(schema, value, at, checking);
  else if (Array.isArray(value)) checkItems(schema, value, at, checking);
  else if (typeof value === "number") checkBounds(schema, value, at, checking);
  else if (kind === "string") checkText(schema, String(value), at, checking);
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
      return dayNumber(value) !== undefined;
    default:
      return typeof value === kind;
  }
}

function checkMembers(
  schema: FactSchema,
  value: Readonly<Record<string, unknown>>,
  at: string,
  checking: Checking,
): void {
  const properties = schema.properties ?? {};
  if (!isData(value, Object.keys(properties))) {
    checking.report(() => problem("not-plain", at, { found: shown(value) }));
    return;
  }
  for (const name of Object.keys(value)) {
    const member = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const place = childPointer(at, name);
    if (member !== undefined) check(member, value[name], place, checking);
    else checking.report(() => problem("unknown-fact", place, unknownFact(name, value, properties, checking.paths())));
  }
}

function checkItems(schema: FactSchema, value: readonly unknown[], at: string, checking: Checking): void {
  const { report } = checking;
  const most = schema.maxItems ?? defaults.maxItems;
  if (value.length > most) {
    report(() => problem("too-many-items", at, { count: value.length, most })); // and the items are left alone, being so many
    return;
  }
  const seen = new Map<unknown, number>();
  for (let i = 0; i < value.length; i += 1) {
    const item = value[i];
    if (schema.items !== undefined) check(schema.items, item, childPointer(at, i), checking);
    const id = isObject(item) && Object.hasOwn(item, "id") ? item.id : undefined;
    if (id === null || id === undefined) continue;
    const first = seen.get(id);
    const place = `${at}/${i}/id`;
    if (isEmptyId(id)) report(() => problem("empty-id", place, { found: shown(id) }));
    else if (first === undefined) seen.set(id, i);
    else report(() => problem("duplicate-id", place, { found: shown(id), first: `${at}/${first}` }));
  }
}

function checkBounds(schema: FactSchema, value: number, at: string, { report, units }: Checking): void {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const { exclusiveMinimum: above = -Infinity, exclusiveMaximum: below = Infinity } = schema;
  if (value >= minimum && value <= maximum && value > above && value < below) return;
  const kind = factKind(schema) === "integer" ? "integer" : "number";
  report(() =>
    problem("out-of-bounds", at, { found: shown(value), kind, bounds: boundsOf(schema, units), orNull: true }),
  );
}

/** The bounds of a number, of two on one side the one that is broken sooner, so that whoever keeps to them need not come back. */
function boundsOf(schema: FactSchema, units: Units): Bounds {
  const { minimum: least, exclusiveMinimum: above, maximum: most, exclusiveMaximum: below, "x-unit": unit } = schema;
  return {
    ...(above === undefined || (least !== undefined && least > above)
      ? { minimum: least }
      : { exclusiveMinimum: above }),
    ...(below === undefined || (most !== undefined && most < below) ? { maximum: most } : { exclusiveMaximum: below }),
    ...(unit === undefined ? {} : { unit: unitNamed(unit, units) }),
  };
}

function checkText(schema: FactSchema, value: string, at: string, { report }: Checking): void {
  const choices = factChoices(schema);
  const found = shown(value);
  if (choices === undefined) {
    const most = schema.maxLength ?? defaults.maxLength;
    if (isTooLong(value, most)) report(() => problem("too-long", at, { found, count: lettersIn(value), most }));
  } else if (!choices.includes(value)) {
    const near = sameLetters(value, choices);
    if (near !== undefined) {
      report(() => problem("accents-apart", at, { found, near, isApart: value !== value.normalize("NFC") }));
      return;
    }
    report(() => impossibleValue(schema, choices, value, at));
  }
}

function impossibleValue(schema: FactSchema, allowed: readonly string[], value: unknown, at: string): Problem {
  const near = nearestChoice(value, schema);
  return problem("impossible-value", at, { found: shown(value), allowed, near, orNull: true });
}

function reportType(schema: FactSchema, value: unknown, at: string, { report, units }: Checking): void {
  const kind = factKind(schema);
  const expected = kind === "array" ? "list" : kind;
  report(() => {
    const mend = mendOf(schema, value, at === "", units);
    const choices = factChoices(schema);
    // Of any text nobody would know which: the choices say more than their type.
    if (choices !== undefined && mend === undefined) return impossibleValue(schema, choices, value, at);
    const bounds = kind === "integer" || kind === "number" ? boundsOf(schema, units) : undefined;
    return problem("wrong-type", at, { found: shown(value), expected: [expected], bounds, orNull: at !== "", mend });
  });
}
