import { type FactSchema, factKind } from "../facts/schema.js";
import type { Collector } from "../json/collect.js";
import type { Dialect } from "../logic/backends/sql/dialect.js";
import { problem } from "./problem.js";

/** Tells of names that an engine would take for others. `at` is where they come from. */
export function checkNames(names: readonly string[], at: string, dialect: Dialect, add: Collector["add"]): void {
  const known = new Map<string, string>();
  for (const name of names) {
    const bytes = new TextEncoder().encode(name).length;
    const { longestName: most = Number.POSITIVE_INFINITY } = dialect;
    if (bytes > most) add(() => problem("name-too-long", at, { name, bytes, most, dialect: dialect.name }));
    const folded = dialect.foldsCase ? name.toLowerCase() : name;
    const before = known.get(folded);
    if (before !== undefined) add(() => problem("names-alike", at, { names: [before, name], dialect: dialect.name }));
    known.set(folded, name);
  }
}

/** The same of the names of facts, of which those of one group stand beside each other. */
export function checkFacts(fact: FactSchema, at: string, path: string, dialect: Dialect, add: Collector["add"]): void {
  const members = Object.entries(fact.properties ?? {});
  if (factKind(fact) === "object" && members.length === 0) {
    add(() => problem("empty-group", at, { fact: path, dialect: dialect.name }));
  }
  checkNames(Object.keys(fact.properties ?? {}), at, dialect, add);
  for (const [name, member] of members) {
    checkFacts(member, `${at}/properties/${name}`, path === "" ? name : `${path}.${name}`, dialect, add);
  }
  if (fact.items !== undefined) checkFacts(fact.items, `${at}/items`, `${path}[]`, dialect, add);
}
