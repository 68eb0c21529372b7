import fc from "fast-check";
import { type CompiledPack, loadPack, PackError, setFact } from "../../src/index.js";
import { resolvePointer } from "../../src/json/pointer.js";
import { smallPack, smallRule } from "./pack.js";

const said = (label: string) => ({ "x-text": { fr: { label, question: `${label} ?`, help: "Regardez." } } });
const fact = (type: string, label: string, more: object = {}) => ({ type: [type, "null"], ...more, ...said(label) });

/** Facts of every kind, of which each has a few values alone. */
const properties = {
  a: fact("boolean", "A"),
  b: fact("boolean", "B"),
  n: fact("integer", "N", { minimum: 0, maximum: 5 }),
  m: fact("integer", "M", { minimum: 0, maximum: 5 }),
  kind: fact("string", "Sorte", {
    enum: ["x", "y", "z", null],
    "x-choices": { x: { fr: "ix" }, y: { fr: "igrec" }, z: { fr: "zède" } },
  }),
  day: fact("string", "Jour", { format: "date" }),
  doors: fact("array", "Portes", {
    maxItems: 3,
    items: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        id: fact("string", "Nom"),
        shut: fact("boolean", "Fermée"),
        size: fact("integer", "Taille", { minimum: 0, maximum: 3 }),
      },
    },
  }),
};

export const worldNow = "2026-01-31";
const days = Array.from({ length: 16 }, (_, i) => new Date(Date.UTC(2026, 0, 20 + i)).toISOString().slice(0, 10));

/** All values of a fact that can tell anything. */
export const valuesAt: Readonly<Record<string, readonly unknown[]>> = {
  ...{
    a: [true, false],
    b: [true, false],
    n: [0, 1, 2, 3, 4, 5],
    m: [0, 1, 2, 3, 4, 5],
    kind: ["x", "y", "z"],
    day: days,
  },
  ...{ shut: [true, false], size: [0, 1, 2, 3] },
};

/** The name of the fact at a pointer. */
export const nameAt = (pointer: string) => pointer.slice(pointer.lastIndexOf("/") + 1);

const maybe = (values: readonly unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, fc.constant(null));
const record = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, maybe(valuesAt[name] ?? [])])), { noNullPrototype: true });

/** A practice, of which some may be unknown. */
export const practices: fc.Arbitrary<object> = fc
  .tuple(
    record(["a", "b", "n", "m", "kind", "day"]),
    fc.option(fc.array(record(["shut", "size"]), { maxLength: 3 }), { freq: 6 }),
  )
  .map(([facts, doors]) => ({ ...facts, doors: doors?.map((door, i) => ({ id: `door${i}`, ...door })) ?? null }));

const read = (path: string) => ({ var: path });
const compared = fc.constantFrom("<", "<=", ">", ">=", "===", "!==");
const beside = (path: string, most: number) =>
  fc.tuple(compared, fc.integer({ min: 0, max: most })).map(([op, bound]) => ({ [op]: [read(path), bound] }));
const ofDoor = joined([fc.constant(read("shut")), beside("size", 3), fc.constant({ "!": [read("shut")] })], 1);
const leaves = [
  fc.constantFrom(read("a"), read("b"), { "!": [read("a")] }),
  beside("n", 5),
  compared.map((op) => ({ [op]: [read("n"), read("m")] })),
  fc.constantFrom("x", "y", "z").map((kind) => ({ "===": [read("kind"), kind] })),
  fc.constant({ in: [read("kind"), ["x", "y"]] }),
  fc.integer({ min: 1, max: 8 }).map((most) => ({ "<=": [0, { days_since: read("day") }, most] })),
  fc.tuple(fc.constantFrom("all", "some", "none"), ofDoor).map(([op, body]) => ({ [op]: [read("doors"), body] })),
  fc
    .tuple(compared, ofDoor, fc.integer({ min: 0, max: 2 }))
    .map(([op, body, n]) => ({ [op]: [{ count: [read("doors"), body] }, n] })),
  fc.constant({ "!!": [read("doors")] }),
];

function joined(of: readonly fc.Arbitrary<unknown>[], depth: number): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(...of);
  if (depth === 0) return leaf;
  const inner = joined(of, depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    {
      weight: 4,
      arbitrary: fc.tuple(fc.constantFrom("and", "or"), inner, inner).map(([op, a, b]) => ({ [op]: [a, b] })),
    },
    { weight: 1, arbitrary: fc.tuple(inner, inner, inner).map((parts) => ({ if: parts })) },
  );
}

export const conditions = joined(leaves, 2);

/** A pack with a rule for each logic, the first with a scope where one is given; `undefined` where a pack may not hold it. */
export function worldPack(logics: readonly unknown[], appliesWhen?: unknown): CompiledPack | undefined {
  const rules = logics.map((logic, i) =>
    smallRule({
      ...{ id: `rule-${i}`, logic, appliesWhen: i === 0 ? appliesWhen : undefined, parameters: {}, evidence: [] },
      cases: [{ name: "none", now: worldNow, facts: {}, expect: "unknown" }],
    }),
  );
  try {
    return loadPack({ ...smallPack(), facts: { type: "object", additionalProperties: false, properties }, rules });
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}

/** Facts with every value, one after the other, of those at some pointers; the list has another number of items. */
export function* variants(facts: object, pointers: readonly string[]): Generator<object> {
  const [pointer, ...rest] = [...pointers].sort((a, b) => b.length - a.length); // items are changed before they may go
  if (pointer === undefined) {
    yield facts;
    return;
  }
  for (const value of allAt(facts, pointer)) yield* variants(setFact(facts, pointer, value), rest);
}

function allAt(facts: object, pointer: string): readonly unknown[] {
  if (pointer !== "/doors") return valuesAt[nameAt(pointer)] ?? [];
  const doors = resolvePointer(facts, pointer);
  if (!Array.isArray(doors)) return lists;
  return [0, 1, 2, 3].map((length) => Array.from({ length }, (_, i) => doors[i] ?? {}));
}

const doorsOf = [null, true, false].flatMap((shut) => [null, 0, 1, 2, 3].map((size) => ({ shut, size })));
const lists = [
  [],
  ...doorsOf.map((one) => [one]),
  ...doorsOf.flatMap((one) =>
    doorsOf.flatMap((other) => [
      [one, other],
      [one, other, other],
    ]),
  ),
];

/** The facts of a practice that are known, or not, as pointers; those of the doors that there are. */
export function leavesOf(facts: object): string[] {
  const { doors } = facts as { doors: unknown[] | null };
  const inDoors = (doors ?? []).flatMap((_, i) => [`/doors/${i}/shut`, `/doors/${i}/size`]);
  return ["/a", "/b", "/n", "/m", "/kind", "/day", ...inDoors];
}
