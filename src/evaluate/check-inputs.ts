import type { CompiledPack } from "../engine/compiled-pack.js";
import { dayNumber } from "../facts/dates.js";
import { factPaths, factsOf } from "../facts/schema.js";
import { evidence as evidenceRecords, waivers as waiverRecords } from "../generated/records.js";
import type { Evidence, Pack, Waiver } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { mostAlike, nearest } from "../problems/suggest.js";
import { checkRecords, type Records } from "./check-records.js";
import { nameOf, readName } from "./fact-names.js";
import { listsRead } from "./items.js";
import { problem } from "./problem.js";

/** A list that was read: a frozen copy of it, which is what was checked, and what is wrong with it. */
export interface ReadList<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads the evidence of a practice. */
export function readEvidence(evidence: unknown, pack: Pack): ReadList<Evidence> {
  const names = [...factPaths(factsOf(pack)), ...pack.rules.map(({ id }) => id)];
  const types = Object.keys(pack.evidenceTypes);
  return readList<Evidence>(
    evidenceRecords,
    ["type", "supports"],
    evidence,
    ({ type, supports, collectedOn, validUntil }, at, check) => {
      check(`${at}/type`, unknownName("unknown-evidence-type", type, types));
      (Array.isArray(supports) ? supports : []).forEach((name: unknown, i) => {
        check(`${at}/supports/${i}`, unknownSupport(name, names));
      });
      check(`${at}/collectedOn`, noSuchDate(collectedOn));
      check(`${at}/validUntil`, noSuchDate(validUntil) ?? endsBefore(collectedOn, validUntil));
    },
  );
}

/** Reads the waivers of a practice. */
export function readWaivers(waivers: unknown, { definition, engine }: CompiledPack): ReadList<Waiver> {
  const ids = definition.rules.map(({ id }) => id);
  const hasItems = (ruleId: unknown) => {
    const conditions = engine.conditions[ids.indexOf(ruleId as string)];
    return conditions === undefined || listsRead(conditions, factsOf(definition)).length > 0;
  };
  return readList<Waiver>(waiverRecords, ["ruleId"], waivers, ({ ruleId, startsOn, expiresOn, items }, at, check) => {
    check(`${at}/ruleId`, unknownName("unknown-rule", ruleId, ids));
    check(`${at}/startsOn`, noSuchDate(startsOn));
    check(`${at}/expiresOn`, noSuchDate(expiresOn) ?? expiresBefore(startsOn, expiresOn));
    if (items !== undefined && !hasItems(ruleId)) {
      check(`${at}/items`, (place) => problem("rule-without-items", place, { ruleId: ruleId as string }));
    }
  });
}

/** An item as a stranger wrote it: any of its members may be anything. */
type Given<T> = { readonly [Member in keyof T]?: unknown };

/** Makes the problem of a value at a place; there is none where the value is right. */
type Wrong = ((at: string) => Problem) | undefined;

/** What the schema finds in a list, and what else is wrong where the schema finds nothing. */
function readList<T>(
  records: Records,
  naming: readonly string[],
  given: unknown,
  checkItem: (item: Given<T>, at: string, check: (at: string, wrong: Wrong) => void) => void,
): ReadList<T> {
  const { add, problems } = toCollector();
  const items = freezeJson(given, add);
  if (problems().length > 0) return { items: [], problems: problems() };
  const found = checkRecords(records, naming, items, add);
  const check = (at: string, wrong: Wrong) => {
    if (wrong !== undefined && !found.has(at)) add(() => wrong(at));
  };
  const list: readonly unknown[] = Array.isArray(items) ? items : [];
  list.forEach((item, i) => {
    if (isObject(item)) checkItem(item as Given<T>, `/${i}`, check);
  });
  return { items: list as readonly T[], problems: problems() };
}

function unknownName(
  code: "unknown-evidence-type" | "unknown-support" | "unknown-rule",
  name: unknown,
  allowed: readonly string[],
): Wrong {
  if (name === undefined || allowed.some((one) => one === name)) return undefined;
  return (at) => {
    const near = typeof name === "string" ? nearest(name, allowed) : undefined;
    return problem(code, at, { found: shown(name), ...mostAlike(String(name), allowed), near });
  };
}

/** Of one item, `devices[laptop].kind`, as of all. */
function unknownSupport(name: unknown, allowed: readonly string[]): Wrong {
  if (typeof name !== "string") return unknownName("unknown-support", name, allowed);
  const { path, items } = readName(name);
  if (allowed.includes(path)) return undefined;
  return (at) => {
    const near = nearest(path, allowed);
    const found = { found: shown(name), ...mostAlike(path, allowed) };
    return problem("unknown-support", at, { ...found, near: near && nameOf(near, items) });
  };
}

function noSuchDate(date: unknown): Wrong {
  if (typeof date !== "string" || dayNumber(date) !== undefined) return undefined;
  return (at) => problem("no-such-date", at, { date });
}

function endsBefore(collectedOn: unknown, validUntil: unknown): Wrong {
  return turnedRound(
    collectedOn,
    validUntil,
    (from, until) => (at) => problem("ends-before-start", at, { collectedOn: from, validUntil: until }),
  );
}

function expiresBefore(startsOn: unknown, expiresOn: unknown): Wrong {
  return turnedRound(
    startsOn,
    expiresOn,
    (from, until) => (at) => problem("expires-before-start", at, { startsOn: from, expiresOn: until }),
  );
}

/** What is wrong where the second of two dates is before the first. */
function turnedRound(from: unknown, until: unknown, wrong: (from: string, until: string) => Wrong): Wrong {
  if (typeof from !== "string" || typeof until !== "string") return undefined;
  const [first, last] = [dayNumber(from), dayNumber(until)];
  return first === undefined || last === undefined || first <= last ? undefined : wrong(from, until);
}
