import { defaults } from "../../facts/profile.js";
import { type FactSchema, factAt, factChoices, factKind } from "../../facts/schema.js";
import { explore, valueFrom } from "./explore.js";
import { type Entry, type Formula, no, unknown, yes } from "./formula.js";
import { type ItemKind, tallyHolds, truthFrom } from "./items.js";
import { toQueue } from "./queue.js";
import { idOf, type ListQuestion, type ListVariable, type Search } from "./search.js";
import { fewItems, greatestCommonDivisor, shareEntries } from "./share-entries.js";

interface Tallied {
  readonly body: number;
  /** Counts above it are alike; without end for a share. */
  readonly cap: number;
}

/** A list that is put together item by item, as far as what is asked of it can tell. */
interface State {
  /** Of each quantifier: nothing yet, an unknown, decided. */
  readonly folds: readonly number[];
  /** Of each tally, how many are met, and how many open. */
  readonly counts: readonly number[];
  readonly length: number;
  readonly ids: number;
  readonly size: number;
  readonly last: ItemKind | undefined;
  readonly before: State | undefined;
}

/**
 * What a list can come to in all that is asked of it: unknown for ever, empty, or any items. Items are told apart by the truths of
 * what is asked of them, lists by what those add up to: so as many items are tried as can still change an answer.
 */
export function listEntries(list: ListVariable, search: Search): Entry[] {
  const { questions } = list;
  const bodies = [...new Set(questions.map(({ body }) => body))];
  const kinds = itemKinds(list, bodies, search);
  const { maxItems = defaults.maxItems } = factAt(search.facts, list.fact) ?? search.facts;
  const shares = shareEntries(list, bodies, kinds, maxItems, (given) => itemsFrom(given, list, search));
  const rules = rulesOf(list, bodies, search, shares !== undefined);
  const entries: Entry[] = [{ value: null, truths: questions.map(ofUnknown), size: 0 }];
  const seen = new Set([String(entries[0]?.truths)]);
  const add = (state: State) => {
    const truths = questions.map((question) => truthOf(question, state, rules));
    if (seen.has(String(truths))) return;
    seen.add(String(truths));
    entries.push({ value: itemsOf(state, list, search), truths, size: state.size });
  };
  for (const entry of shares ?? []) {
    if (!seen.has(String(entry.truths))) entries.push(entry);
    seen.add(String(entry.truths));
  }
  const start = { folds: rules.folds.map(() => 0), counts: rules.tallies.flatMap(() => [0, 0]), length: 0, ids: 0 };
  walk({ ...start, size: 1, last: undefined, before: undefined }, kinds, rules, search, add);
  return entries;
}

function itemKinds(list: ListVariable, bodies: readonly Formula[], search: Search): ItemKind[] {
  const { formulas, budget } = search;
  const id = idOf(list);
  if (id === undefined) {
    return Array.from(explore(formulas, bodies, budget), ({ truths, choices, size }) => {
      return { truths, value: itemOf(list, valueFrom(choices), search), size, id: -1 };
    });
  }
  const anonymous = hasFreeIds(list, search.facts) ? [{ value: anonymousId, size: 1 }] : [];
  const entries = [...id.entries(), ...anonymous];
  if (entries.length > 30) search.gaps.push({ kind: "beyond", fact: id.fact });
  return entries.slice(0, 30).flatMap((entry, i) => {
    const done = new Map<Formula, Formula>();
    const targets = bodies.map((body) => formulas.assign(body, id, entry, done));
    const start = { variable: id, entry, before: undefined };
    return Array.from(explore(formulas, targets, budget, undefined, start), ({ truths, choices, size }) => {
      const isOften = entry.value === null || entry.value === anonymousId;
      return { truths, value: itemOf(list, valueFrom(choices), search), size, id: isOften ? -1 : i };
    });
  });
}

/** Stands for ids that nothing names: of them there are as many as wanted. */
const anonymousId = "\u0000";

function hasFreeIds(list: ListVariable, facts: FactSchema): boolean {
  const id = factAt(facts, `${list.fact}[].id`);
  return id !== undefined && factKind(id) === "string" && factChoices(id) === undefined;
}

/** An item of which nothing is known is one all the same; a single value that is not known is `null`. */
function itemOf(list: ListVariable, value: unknown, { facts }: Search): unknown {
  const isItem = factKind(factAt(facts, `${list.fact}[]`) ?? facts) === "object";
  return isItem || !isEmptyObject(value) ? value : null;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

interface Rules {
  readonly folds: readonly { readonly question: ListQuestion; readonly body: number }[];
  readonly tallies: readonly Tallied[];
  readonly bodies: readonly Formula[];
  readonly hasLength: boolean;
  /** So many items at the most. */
  readonly most: number;
}

function rulesOf(list: ListVariable, bodies: readonly Formula[], search: Search, hasShares: boolean): Rules {
  const { questions } = list;
  const quantifiers = questions.filter(({ kind }) => kind !== "tally");
  const folds = quantifiers.map((question) => ({ question, body: bodies.indexOf(question.body) }));
  const shares = questions.filter((question) => question.kind === "tally" && question.share);
  const tallied = [...new Set(questions.filter(({ kind }) => kind === "tally").map(({ body }) => body))];
  const tallies = tallied.map((body): Tallied => {
    const asked = questions.filter((question) => question.kind === "tally" && question.body === body);
    const bounds = asked.flatMap((question) => (question.kind === "tally" ? question.bounds : []));
    const isShared = asked.some((question) => question.kind === "tally" && question.share);
    const cap = isShared ? Number.POSITIVE_INFINITY : Math.max(0, ...bounds.map(Math.floor)) + 1;
    return { body: bodies.indexOf(body), cap };
  });
  const limit = (factAt(search.facts, list.fact) as { readonly maxItems?: number } | undefined)?.maxItems;
  const isLimited = limit !== undefined && limit <= fewItems;
  const wanted = shares.length > 0 ? mostForShares(list, shares) : Number.POSITIVE_INFINITY;
  if (!hasShares && !isLimited && wanted === undefined) {
    search.gaps.push({ kind: "shares", fact: list.fact, most: fewItems });
  }
  const most = hasShares ? 0 : (wanted ?? (isLimited ? limit : 24));
  return {
    folds,
    tallies,
    bodies,
    hasLength: isLimited || shares.length > 0,
    most: isLimited ? Math.min(most, limit) : most,
  };
}

/**
 * Where one share is held against one bound of a/b, b (e + 2) + e + 3 items suffice beside e other questions, each of which needs
 * one item: whatever the signs of `b met - a all` and `b (met + open) - a all`, so many items have the same. `undefined` where no
 * number is known to suffice: then a short list is tried with as many items as it may have.
 */
function mostForShares(list: ListVariable, shares: readonly ListQuestion[]): number | undefined {
  const bounds = new Set(shares.flatMap((share) => (share.kind === "tally" ? share.bounds : [])));
  const [bound = 0] = bounds;
  const isOne = bounds.size <= 1 && new Set(shares.map(({ body }) => body)).size === 1;
  const hundredths = bound * 100;
  if (!isOne || !Number.isInteger(hundredths)) return undefined;
  const others = list.questions.reduce((sum, question) => {
    if (shares.includes(question)) return sum;
    return sum + (question.kind === "tally" ? Math.max(0, ...question.bounds.map(Math.floor)) + 2 : 1);
  }, 0);
  const parts = 10_000 / greatestCommonDivisor(Math.abs(hundredths), 10_000);
  return parts * (others + 2) + others + 3;
}

/**
 * Puts lists together, the smallest first, each that can be told apart once. A tenth of the budget is left to try those that were
 * found, when there are too many.
 */
function walk(start: State, kinds: readonly ItemKind[], rules: Rules, { budget }: Search, add: (state: State) => void) {
  const queue = toQueue((state: State) => {
    return `${state.folds.join()} ${state.counts.join()} ${state.length} ${state.ids}`;
  });
  queue.push(start);
  const reserve = Math.ceil(budget.left / 10);
  for (const state of queue.drain()) {
    add(state);
    if (state.length >= rules.most) continue;
    for (const kind of kinds) {
      if (budget.left <= reserve) {
        budget.isCut = true;
        return;
      }
      if (kind.id >= 0 && state.ids & (1 << kind.id)) continue;
      budget.left -= 1;
      queue.push(withItem(state, kind, rules));
    }
  }
}

function withItem(state: State, kind: ItemKind, { folds, tallies, hasLength }: Rules): State {
  return {
    folds: state.folds.map((fold, i) => folded(fold, folds[i], kind)),
    counts: tallies.flatMap(({ body, cap }, i) => {
      const truth = kind.truths[body];
      const met = Math.min(cap, (state.counts[2 * i] ?? 0) + (truth === yes ? 1 : 0));
      const open = (state.counts[2 * i + 1] ?? 0) + (truth === unknown ? 1 : 0);
      return [met, Math.min(cap - met, open)];
    }),
    length: hasLength ? state.length + 1 : 1,
    ids: kind.id < 0 ? state.ids : state.ids | (1 << kind.id),
    size: state.size + 1 + kind.size,
    last: kind,
    before: state,
  };
}

function folded(fold: number, rule: Rules["folds"][number] | undefined, { truths }: ItemKind): number {
  if (rule === undefined || fold === 2) return fold;
  const truth = truths[rule.body];
  if (truth === unknown) return 1;
  return truth === (rule.question.kind === "some" ? yes : no) ? 2 : fold;
}

function ofUnknown(question: ListQuestion): number {
  if (question.kind !== "tally" || !question.isOpenOfUnknown) return unknown;
  return truthFrom(question.holds(0, question.share ? 100 : Number.POSITIVE_INFINITY));
}

function truthOf(question: ListQuestion, state: State, { folds, tallies, bodies }: Rules): number {
  if (question.kind === "tally") {
    const index = tallies.findIndex(({ body }) => bodies[body] === question.body);
    const [met = 0, open = 0] = state.counts.slice(2 * index, 2 * index + 2);
    return truthFrom(tallyHolds(question, met, open, state.length));
  }
  if (state.length === 0) return question.ofNone ? yes : no;
  const fold = state.folds[folds.findIndex((rule) => rule.question === question)];
  const [decided, start] = question.kind === "some" ? [yes, no] : [no, yes];
  return fold === 2 ? decided : fold === 1 ? unknown : start;
}

function itemsOf(state: State, list: ListVariable, search: Search): unknown[] {
  const items: ItemKind[] = [];
  for (let one: State | undefined = state; one?.last !== undefined; one = one.before) items.push(one.last);
  return itemsFrom(items.reverse(), list, search);
}

function itemsFrom(kinds: readonly ItemKind[], list: ListVariable, search: Search): unknown[] {
  return withIds(
    kinds.map(({ value }) => value),
    list,
    search,
  );
}

/** Gives each item without a name of its own an id that nothing names. */
function withIds(items: readonly unknown[], list: ListVariable, search: Search): unknown[] {
  const id = idOf(list);
  if (id === undefined) return [...items];
  const named = new Set(id.entries().map(({ value }) => value));
  let next = 0;
  return items.map((item) => {
    if (!isItem(item) || item.id !== anonymousId) return item;
    do next += 1;
    while (named.has(`${nameOf(list)}${next}`));
    return { ...item, id: `${nameOf(list)}${next}` };
  });
  // Ids of two lists that are held against each other have to differ.
  function nameOf({ fact }: ListVariable): string {
    return `${[...search.scopes.keys()].indexOf(`${fact}[]`)}-`;
  }
}

function isItem(item: unknown): item is { readonly id?: unknown } {
  return typeof item === "object" && item !== null;
}
