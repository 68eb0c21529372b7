import fc from "fast-check";

/** `HYGIE_RUNS=100000 HYGIE_SEED=… npx vitest run laws` runs the properties longer, or again. */
export const runs = {
  seed: Number(process.env.HYGIE_SEED ?? 20_220_721),
  numRuns: Number(process.env.HYGIE_RUNS ?? 3000),
};

type Logic = unknown;

const numbers = fc.constantFrom(-1, 0, 1, 2, 3, 0.5, 15);
const strings = fc.constantFrom("", "a", "b", "ab", "0", "2");

const dates = fc.constantFrom("2025-12-31", "2026-01-01", "2026-01-31", "2024-02-29");
/** Paths of `facts`: through lists, and to a list of single values. */
const everywhere = fc.constantFrom(
  "items[].n",
  "items[].s",
  "items[].yes",
  "words[]",
  "xs[]",
  "group.xs[]",
  "n",
  "group.n",
);

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

/** A document in which every fact is known. */
export const documents = record({
  n: numbers,
  m: numbers,
  s: strings,
  yes: fc.boolean(),
  no: fc.boolean(),
  xs: fc.array(numbers, { maxLength: 3 }),
  words: fc.array(strings, { maxLength: 3 }),
  items: fc.array(record({ n: numbers, s: strings, yes: fc.boolean() }), { maxLength: 3 }),
  group: record({ n: numbers, yes: fc.boolean(), xs: fc.array(numbers, { maxLength: 2 }) }),
  from: dates,
  to: dates,
});

/** The same document with some of its facts forgotten: absent, or `null`. */
export function forgetful(document: unknown): fc.Arbitrary<unknown> {
  const size = JSON.stringify(document).length;
  return fc
    .array(fc.constantFrom("keep", "keep", "keep", "absent", "null"), { minLength: size, maxLength: size })
    .map((choices) => {
      let next = 0;
      const walk = (value: unknown): unknown => {
        if (Array.isArray(value)) {
          return value.map((item) => (choices[next++] === "null" ? null : walk(item)));
        }
        if (typeof value !== "object" || value === null) return value;
        const members = Object.entries(value).flatMap(([key, member]) => {
          const choice = choices[next++];
          if (choice === "absent") return [];
          return [[key, choice === "null" ? null : walk(member)]];
        });
        return Object.fromEntries(members);
      };
      return walk(document);
    });
}

interface Vars {
  readonly any: readonly string[];
  readonly lists: readonly string[];
}

const root: Vars = {
  any: ["n", "m", "s", "yes", "no", "group.n", "group.yes", "xs", "words", "items", "group"],
  lists: ["xs", "words", "items", "group.xs"],
};
const item: Vars = { any: ["n", "s", "yes"], lists: [] };
const scalar: Vars = { any: [""], lists: [] };
const step: Vars = { any: ["current", "accumulator"], lists: [] };

/** What may be read inside a quantifier: the facts of an item where every element is one, else the element alone. */
function scopeOf(list: Logic): Vars {
  return holdsItems(list) ? item : scalar;
}

function holdsItems(list: Logic): boolean {
  const [name, operands] = Object.entries(list as object)[0] ?? [];
  if (name === "var") return operands === "items";
  if (name === "filter") return holdsItems(operands[0]);
  if (name === "or") return operands.every(holdsItems);
  return name === "if" && operands.slice(1).every(holdsItems);
}

const op = (name: string, ...operands: fc.Arbitrary<Logic>[]): fc.Arbitrary<Logic> =>
  fc.tuple(...operands).map((values) => ({ [name]: values }));

/** JsonLogic of any value over the documents above, from every operator that is allowed. */
export function logic(depth = 3, vars = root): fc.Arbitrary<Logic> {
  const read = fc.constantFrom(...vars.any).map((path) => ({ var: path }));
  const leaf = fc.oneof({ weight: 3, arbitrary: read }, numbers, strings, fc.boolean());
  if (depth === 0) return leaf;
  const sub = logic(depth - 1, vars);
  const list = lists(depth - 1, vars);
  const some = fc.array(sub, { minLength: 1, maxLength: 3 });
  const named = (...names: string[]) => fc.constantFrom(...names);
  const nary = (names: string[], operands: fc.Arbitrary<Logic[]>) =>
    fc.tuple(named(...names), operands).map(([name, values]) => ({ [name]: values }));
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 6, arbitrary: nary(["and", "or"], some) },
    { weight: 2, arbitrary: nary(["if"], fc.array(sub, { minLength: 1, maxLength: 5 })) },
    { weight: 3, arbitrary: nary(["!", "!!"], fc.tuple(sub)) },
    {
      weight: 5,
      arbitrary: nary(["===", "!==", "==", "!=", "<", "<=", ">", ">=", "in"], fc.tuple(sub, sub)),
    },
    { weight: 1, arbitrary: nary(["<", "<="], fc.tuple(sub, sub, sub)) },
    { weight: 1, arbitrary: nary(["+", "*", "min", "max", "cat", "merge"], some) },
    { weight: 1, arbitrary: nary(["-", "/", "%"], fc.tuple(sub, sub)) },
    { weight: 1, arbitrary: op("substr", sub, numbers) },
    { weight: 1, arbitrary: op("in", sub, list) },
    { weight: 5, arbitrary: quantified(["all", "some", "none"], depth, list) },
    { weight: 3, arbitrary: tallied(depth, list, numbers) },
    { weight: 1, arbitrary: quantified(["count", "share"], depth, list) },
    { weight: 1, arbitrary: op("count", list) },
    {
      weight: 2,
      arbitrary: op(
        "in",
        sub,
        everywhere.map((facts) => ({ facts })),
      ),
    },
    { weight: 1, arbitrary: days },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: op("reduce", list, logic(depth - 1, step), sub) },
  );
}

const day = fc.constantFrom("from", "to").map((path) => ({ var: path }));

/** Of a document: inside what goes over a list there are no dates. */
const days = fc.oneof(op("days_since", dates), op("days_between", dates, dates)) as fc.Arbitrary<Logic>;
export const datesRead = fc.oneof(op("days_since", day), op("days_between", day, day)) as fc.Arbitrary<Logic>;

/** How many of a list there are, compared: an interval while elements are unknown. */
function tallied(depth: number, list: fc.Arbitrary<Logic>, bound: fc.Arbitrary<Logic>): fc.Arbitrary<Logic> {
  const counted = quantified(["count", "share"], depth, list);
  const other = fc.oneof(bound, fc.constantFrom(50, 100), counted);
  const compared = fc.constantFrom("===", "!==", "==", "!=", "<", "<=", ">", ">=");
  return fc
    .tuple(compared, counted, other, fc.boolean())
    .map(([name, left, right, swapped]) => ({ [name]: swapped ? [right, left] : [left, right] }));
}

function lists(depth: number, vars: Vars): fc.Arbitrary<Logic> {
  const found = everywhere.map((facts) => ({ facts }));
  const literal = fc.oneof(fc.array(numbers, { maxLength: 3 }), fc.array(strings, { maxLength: 3 }));
  if (vars.lists.length === 0) return fc.oneof({ weight: 3, arbitrary: literal }, found);
  const read = fc.constantFrom(...vars.lists).map((path) => ({ var: path }));
  if (depth === 0) return fc.oneof({ weight: 4, arbitrary: read }, literal, found);
  const list = lists(depth - 1, vars);
  return fc.oneof(
    { weight: 4, arbitrary: read },
    literal,
    { weight: 2, arbitrary: quantified(["filter", "map"], depth, list) },
    fc.tuple(list, list).map((both) => ({ merge: both })),
    fc.tuple(logic(depth - 1, vars), list, list).map((branches) => ({ if: branches })),
    fc.tuple(list, list).map((both) => ({ or: both })),
  );
}

function quantified(names: string[], depth: number, list: fc.Arbitrary<Logic>): fc.Arbitrary<Logic> {
  return list.chain((over) =>
    fc
      .tuple(fc.constantFrom(...names), logic(depth - 1, scopeOf(over)))
      .map(([name, body]) => ({ [name]: [over, body] })),
  );
}
