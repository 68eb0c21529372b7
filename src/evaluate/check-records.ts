import type { Collector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { isMisspelt, meantBy } from "../json/meant-members.js";
import { childPointer } from "../json/pointer.js";
import type { Format, Kind } from "../problems/codes/values.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";

/** A format by its name. */
type Written = Extract<Format, string>;

/** The items of a list as their schema has them: objects with texts, or lists of texts that differ. */
export interface Records {
  readonly required: readonly string[];
  /** How each member is written; of a list, how its entries are. */
  readonly members: Readonly<Record<string, Written | readonly [Written]>>;
  readonly patterns: Partial<Readonly<Record<Written, RegExp>>>;
}

/** Reports what the schema finds wrong with a list of records, and gives the places of the values that are. */
export function checkRecords(records: Records, list: unknown, add: Collector["add"]): ReadonlySet<string> {
  const { required, members, patterns } = records;
  const wrong = new Set<string>();
  if (!Array.isArray(list)) refuse("list", list, "");
  else {
    list.forEach((item, i) => {
      if (isObject(item)) checkRecord(item, `/${i}`);
      else refuse("object", item, `/${i}`);
    });
  }
  return wrong;

  function checkRecord(record: Readonly<Record<string, unknown>>, at: string): void {
    const missing = required.filter((name) => !Object.hasOwn(record, name));
    const unknown = Object.keys(record).filter((name) => !Object.hasOwn(members, name));
    for (const name of missing) {
      if (!isMisspelt(name, unknown)) add(() => problem("missing-member", at, { name }));
    }
    for (const name of unknown) {
      add(() => {
        const allowed = Object.keys(members).filter((member) => !Object.hasOwn(record, member));
        const near = meantBy(name, missing, allowed);
        return problem("unknown-member", childPointer(at, name), { found: shown(name), allowed, near });
      });
    }
    for (const [name, format] of Object.entries(members)) {
      if (!Object.hasOwn(record, name)) continue;
      if (typeof format === "string") checkText(format, record[name], `${at}/${name}`);
      else checkList(format[0], record[name], `${at}/${name}`);
    }
  }

  function checkText(format: Written, value: unknown, at: string): void {
    if (typeof value !== "string") refuse("string", value, at);
    else if (!patterns[format]?.test(value)) {
      wrong.add(at);
      add(() => problem("wrong-format", at, { found: shown(value), expected: format }));
    }
  }

  function checkList(format: Written, value: unknown, at: string): void {
    if (!Array.isArray(value)) {
      refuse("list", value, at);
      return;
    }
    if (value.length === 0) add(() => problem("too-few", at, { found: shown(value) }));
    value.forEach((entry, i) => {
      checkText(format, entry, `${at}/${i}`);
    });
    const seen = new Map<string, number>();
    for (let second = value.length - 1; second >= 0; second -= 1) {
      const entry = value[second];
      const first = seen.get(entry);
      if (first !== undefined) {
        add(() => problem("duplicate", at, { found: shown(entry), first, second }));
        return;
      }
      if (typeof entry === "string") seen.set(entry, second);
    }
  }

  function refuse(kind: Kind, value: unknown, at: string): void {
    wrong.add(at);
    add(() => problem("wrong-type", at, { found: shown(value), expected: [kind] }));
  }
}
