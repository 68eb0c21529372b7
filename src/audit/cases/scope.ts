import { type FactSchema, factAt, factKind } from "../../facts/schema.js";
import type { Entry, Formula, Question, Variable } from "./formula.js";
import { listEntries } from "./list-entries.js";
import { type Region, regionOf } from "./regions.js";
import { sampledEntries } from "./sampled-lists.js";
import type { ListQuestion, ListVariable, Scope, Search } from "./search.js";

/** The values of a fact that suffice, computed once. */
export function regionAt(fact: string, { regions, asksOf, facts, today }: Search): Region {
  const region = regions.get(fact) ?? regionOf(fact, asksOf, facts, today);
  regions.set(fact, region);
  return region;
}

export function scopeAt(path: string, { scopes }: Search): Scope {
  const known = scopes.get(path);
  if (known !== undefined) return known;
  const scope: Scope = { path, cells: new Map(), lists: new Map() };
  scopes.set(path, scope);
  return scope;
}

/** The way from a scope to a fact in it. */
function pathIn(scope: Scope, fact: string): string[] {
  const rest = scope.path === "" ? fact : fact.slice(scope.path.length);
  return rest.split(".").filter((segment) => segment !== "");
}

/** The path of the items, or of the facts as a whole, in which a fact stands. */
export function scopeOf(fact: string): string {
  const end = fact.lastIndexOf("[]");
  return end < 0 ? "" : fact.slice(0, end + 2);
}

/** A fact that has one value. */
export function cellAt(fact: string, search: Search): Variable {
  const scope = scopeAt(scopeOf(fact), search);
  const known = scope.cells.get(fact);
  if (known !== undefined) return known;
  let entries: Entry[] | undefined;
  const cell: Variable = {
    fact,
    path: pathIn(scope, fact),
    entries: () => {
      if (entries !== undefined) return entries;
      const { values, isPartial } = regionAt(fact, search);
      if (isPartial) search.gaps.push({ kind: "beyond", fact });
      const all = [{ value: null, size: 0 }, ...values.map((value) => ({ value, size: 1 }))];
      entries = toldApart(cell, all, search);
      return entries;
    },
  };
  scope.cells.set(fact, cell);
  return cell;
}

/** Of values that are alike in all that is asked of the fact alone, the first; where it is held against others, all. */
function toldApart(cell: Variable, entries: readonly Entry[], { keys, asksOf }: Search): Entry[] {
  const questions = [...keys.values()].filter(({ variables }) => variables.includes(cell));
  const isHeldAgainst = questions.some(({ variables }) => variables.length > 1);
  if (isHeldAgainst || asksOf(cell.fact).isOpaque || cell.fact.endsWith("[].id")) return [...entries];
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = entry.value === null ? "unknown" : questions.map(({ truth }) => truth([entry])).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function listAt(fact: string, search: Search): ListVariable {
  const scope = scopeAt(scopeOf(fact), search);
  const known = scope.lists.get(fact);
  if (known !== undefined) return known;
  let entries: readonly Entry[] | undefined;
  const list: ListVariable = {
    fact,
    path: pathIn(scope, fact),
    questions: [],
    item: scopeAt(`${fact}[]`, search),
    isOpaque: false,
    entries: () => {
      entries ??= list.isOpaque ? sampledEntries(list, search) : listEntries(list, search);
      return entries;
    },
  };
  scope.lists.set(fact, list);
  return list;
}

/** The formula of a question about a list. */
export function askList(list: ListVariable, key: string, question: ListQuestion, search: Search): Formula {
  return search.formulas.ask(
    known(`${list.fact} ${key} ${question.body.id}`, search, () => {
      const index = list.questions.push(question) - 1;
      return { variables: [list], isStrict: false, truth: ([entry]) => entry?.truths?.[index] ?? 2 };
    }),
  );
}

export function known(key: string, search: Search, make: () => Omit<Question, "key">): Question {
  const question = search.keys.get(key) ?? { key, ...make() };
  search.keys.set(key, question);
  return question;
}

export function isListFact(fact: string, facts: FactSchema): boolean {
  const schema = factAt(facts, fact);
  return schema !== undefined && factKind(schema) === "array";
}
