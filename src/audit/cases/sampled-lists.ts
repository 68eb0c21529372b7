import { factAt, factKind } from "../../facts/schema.js";
import { valueFrom } from "./explore.js";
import { type Entry, type Formula, no, unknown, type Variable, yes } from "./formula.js";
import { tallyHolds } from "./items.js";
import type { ListQuestion, ListVariable, Scope, Search } from "./search.js";

const mostItems = 24;
const longest = 6;

/**
 * Some lists, where what reads a list cannot be looked into: none, each of some items alone, in pairs, and many times. They show
 * facts of which something is so; that nothing else is they cannot show.
 */
export function sampledEntries(list: ListVariable, search: Search): Entry[] {
  search.gaps.push({ kind: "beyond", fact: list.fact });
  const items = sampledItems(list.item, search);
  const isItem = factKind(factAt(search.facts, `${list.fact}[]`) ?? search.facts) === "object";
  const values = isItem ? items : items.map((item) => (typeof item === "object" && !Array.isArray(item) ? null : item));
  const lists = [[], ...values.map((item) => [item]), ...pairs(values.slice(0, 12)), ...repeated(values.slice(0, 8))];
  return [null, ...lists.map(withoutTwins)].map((value) => entryOf(list, value));
}

function pairs(items: readonly unknown[]): unknown[][] {
  return items.flatMap((a) => items.map((b) => [a, b]));
}

function repeated(items: readonly unknown[]): unknown[][] {
  const lengths = Array.from({ length: longest - 2 }, (_, i) => i + 3);
  return items.flatMap((item) => lengths.map((length) => Array.from({ length }, () => item)));
}

/** No two items of a list have the same id. */
function withoutTwins(items: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return items.map((item) => {
    if (typeof item !== "object" || item === null || !("id" in item)) return item;
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return item;
    }
    const { id: _, ...rest } = item;
    return rest;
  });
}

/** Items in which the facts come to each of their cases, evenly chosen where that is too many. */
function sampledItems(scope: Scope, search: Search): unknown[] {
  const variables: Variable[] = [...scope.cells.values(), ...scope.lists.values()];
  const entries = variables.map((variable) => [...variable.entries()]);
  const all = entries.reduce((product, { length }) => product * Math.max(1, length), 1);
  const count = Math.min(all, mostItems);
  search.budget.left -= count;
  return Array.from({ length: count }, (_, i) => {
    let rest = Math.floor((i * all) / count);
    return valueFrom(
      variables.reduce<Parameters<typeof valueFrom>[0]>((before, variable, k) => {
        const options = entries[k] ?? [];
        const entry = options[rest % Math.max(1, options.length)];
        rest = Math.floor(rest / Math.max(1, options.length));
        return entry === undefined ? before : { variable, entry, before };
      }, undefined),
    );
  });
}

/** The case that a list or a fact is in, by its value. */
function entryOf(variable: Variable, value: unknown): Entry {
  if (!("questions" in variable)) return { value: value ?? null, size: 1 };
  const list = variable as ListVariable;
  const items = Array.isArray(value) ? value : undefined;
  const truths = list.questions.map((question) => truthOf(question, list, items));
  return { value: items ?? null, truths, size: items === undefined ? 0 : JSON.stringify(items).length };
}

function truthOf(question: ListQuestion, list: ListVariable, items: readonly unknown[] | undefined): number {
  const from = (truth: boolean | undefined) => (truth === undefined ? unknown : truth ? yes : no);
  if (items === undefined) {
    const isOpen = question.kind === "tally" && question.isOpenOfUnknown;
    return isOpen ? from(question.holds(0, question.share ? 100 : Number.POSITIVE_INFINITY)) : unknown;
  }
  const truths = items.map((item) => evaluate(question.body, item, list.item));
  const count = (truth: number) => truths.filter((one) => one === truth).length;
  if (question.kind === "tally") return from(tallyHolds(question, count(yes), count(unknown), items.length));
  if (items.length === 0) return question.ofNone ? yes : no;
  const [decided, start] = question.kind === "some" ? [yes, no] : [no, yes];
  return truths.includes(decided) ? decided : truths.includes(unknown) ? unknown : start;
}

/** What a formula comes to of a value that is given whole. */
export function evaluate(formula: Formula, value: unknown, scope: Scope): number {
  const inner = (part: Formula) => evaluate(part, value, scope);
  switch (formula.kind) {
    case "constant":
      return formula.truth;
    case "and":
    case "or": {
      const [decisive, neutral] = formula.kind === "and" ? [no, yes] : [yes, no];
      const truths = formula.parts.map(inner);
      return truths.includes(decisive) ? decisive : truths.includes(unknown) ? unknown : neutral;
    }
    case "case": {
      const test = inner(formula.test);
      return inner(test === yes ? formula.met : test === no ? formula.unmet : formula.open);
    }
    case "sum": {
      const truths = formula.parts.map(inner);
      const met = formula.low + truths.filter((one) => one === yes).length;
      const truth = formula.sum.holds(met, formula.high + truths.filter((one) => one !== no).length);
      return truth === undefined ? unknown : truth ? yes : no;
    }
    case "asked": {
      const { question } = formula;
      const entries = question.variables.map((variable) => entryOf(variable, read(value, variable.path)));
      if (question.isStrict && entries.some((entry) => entry.value === null)) return unknown;
      return question.truth(entries);
    }
    case "outer":
      return unknown;
  }
}

function read(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, segment) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, segment)
        ? (at as Record<string, unknown>)[segment]
        : undefined,
    value,
  );
}
