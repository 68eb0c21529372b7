import { satisfies } from "semver";
import type { FactMigration, Pack } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { childPointer, resolvePointer } from "../json/pointer.js";
import { factAt, factsOf } from "./schema.js";

/** Facts of an earlier version of a pack, as facts of a later one. */
export interface Migrated {
  /** What holds for the later version as well. Nothing is made up: what does not hold is unknown. */
  readonly facts: unknown;
  /** What was answered and does not hold. */
  readonly left: readonly LeftFact[];
}

/** An answer that is not carried over. */
export interface LeftFact {
  /** Where it stands in the earlier facts. */
  readonly pointer: string;
  readonly value: unknown;
  /** Why, where the later pack says so; else it has no such fact. */
  readonly because?: FactMigration;
}

/** Turns facts that are right for `before` into facts of `after`, by what `after` says of earlier versions. */
export function migrateFacts(facts: unknown, before: Pack, after: Pack): Migrated {
  const declared = factsOf(after);
  const changes = (after.migrations ?? [])
    .filter(({ from }) => satisfies(before.version, from))
    .flatMap((migration) => migration.facts);
  const left: LeftFact[] = [];

  const carry = (value: unknown, path: string, pointer: string): unknown => {
    const isUnknown = path !== "" && factAt(declared, path) === undefined;
    // Null is no answer: there is nothing to tell of one that has no place any more.
    if (value === undefined || value === null) return isUnknown ? undefined : value;
    const because = changes.find((change) => change.path === path && doesNotHold(change, value, facts));
    if (because !== undefined || isUnknown) {
      left.push({ pointer, value, ...(because === undefined ? {} : { because }) });
      return undefined;
    }
    if (Array.isArray(value)) return value.map((item, i) => carry(item, `${path}[]`, childPointer(pointer, i)));
    if (!isObject(value)) return value;
    const members = Object.entries(value).flatMap(([name, member]) => {
      const carried = carry(member, path === "" ? name : `${path}.${name}`, childPointer(pointer, name));
      return carried === undefined ? [] : [[name, carried] as const];
    });
    return Object.fromEntries(members);
  };
  return { facts: carry(facts, "", ""), left };
}

function doesNotHold({ values, keptIf }: FactMigration, value: unknown, facts: unknown): boolean {
  if (keptIf !== undefined && resolvePointer(facts, `/${keptIf.fact.replaceAll(".", "/")}`) === keptIf.is) return false;
  return values === undefined || values.some((one) => one === value);
}
