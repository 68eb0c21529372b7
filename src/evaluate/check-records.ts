import { dayMeant } from "../facts/mend.js";
import { factProblem } from "../facts/problems.js";
import type { Collector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { isMisspelt, meantBy } from "../json/meant-members.js";
import { childPointer } from "../json/pointer.js";
import type { Mend } from "../problems/codes/facts.js";
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

/**
 * Reports what the schema finds wrong with a list of records, and gives the places of the values that are. Members that name one
 * of several things, `naming`, are left to whoever knows these: that says more than how a name is written.
 */
export function checkRecords(
  records: Records,
  naming: readonly string[],
  list: unknown,
  add: Collector["add"],
): ReadonlySet<string> {
  const { required, members, patterns } = records;
  const wrong = new Set<string>();
  if (!Array.isArray(list)) refuse("list", list, "", isObject(list) ? { is: "in-list" } : undefined);
  else {
    list.forEach((item, i) => {
      if (isObject(item)) checkRecord(item, `/${i}`);
      else refuse("object", item, `/${i}`, { is: "record", members: required });
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
      const place = `${at}/${name}`;
      const entry = naming.includes(name) ? undefined : typeof format === "string" ? format : format[0];
      if (typeof format !== "string") checkList(entry, record[name], place);
      else if (entry !== undefined) checkText(entry, record[name], place);
    }
  }

  function checkText(format: Written, value: unknown, at: string): void {
    if (typeof value === "string" && patterns[format]?.test(value)) return;
    // How a text is to be written says more than that it is one, which any would be.
    if (typeof value !== "string" && format === "text") refuse("string", value, at);
    else {
      wrong.add(at);
      add(() => problem("wrong-format", at, { found: shown(value), expected: format, near: near(format, value) }));
    }
  }

  /** What was meant, where that is plain. */
  function near(format: Written, value: unknown): string | undefined {
    if (format === "date") return dayMeant(value);
    const small = typeof value === "string" ? value.trim().toLowerCase() : "";
    return format !== "text" && patterns[format]?.test(small) ? small : undefined;
  }

  function checkList(format: Written | undefined, value: unknown, at: string): void {
    if (!Array.isArray(value)) {
      refuse("list", value, at, { is: typeof value === "string" ? "in-list" : "list-of-some" });
      return;
    }
    if (value.length === 0) add(() => problem("too-few", at, { found: shown(value) }));
    value.forEach((entry, i) => {
      if (format !== undefined) checkText(format, entry, `${at}/${i}`);
    });
    const seen = new Map<string, number>();
    for (let first = value.length - 1; first >= 0; first -= 1) {
      const entry = value[first];
      const second = seen.get(entry);
      if (second !== undefined) {
        add(() => problem("duplicate", at, { found: shown(entry), first, second }));
        return;
      }
      if (typeof entry === "string") seen.set(entry, first);
    }
  }

  function refuse(kind: Kind, value: unknown, at: string, mend?: Mend): void {
    wrong.add(at);
    add(() => factProblem("wrong-type", at, { found: shown(value), expected: [kind], mend }));
  }
}
