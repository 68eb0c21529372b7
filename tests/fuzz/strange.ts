import fc from "fast-check";
import { smallPack } from "../support/pack.js";

/** A value that stands in a broken document: as JSON, or by its name in the table below, so that it can be printed. */
export type Strange = { readonly json: unknown } | { readonly strange: keyof typeof table };

class Getters {
  get id(): string {
    return "front";
  }
}

/** What JSON does not have, what is far too large, what a stranger may hope to be run: made anew for each document. */
const table = {
  undefined: () => undefined,
  nan: () => Number.NaN,
  infinity: () => Number.NEGATIVE_INFINITY,
  "minus zero": () => -0,
  bigint: () => 3n,
  symbol: () => Symbol("odd"),
  function: () => () => true,
  date: () => new Date(0),
  "no date": () => new Date(Number.NaN),
  map: () => new Map([["id", "front"]]),
  set: () => new Set([1]),
  promise: () => Promise.resolve({}),
  bytes: () => new Uint8Array(8),
  "a number in an object": () => Object(1),
  "a text in an object": () => Object("front"),
  "an instance with an accessor": () => new Getters(),
  "an object without a prototype": () => Object.assign(Object.create(null), { id: "front" }),
  "an own __proto__": () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  "an own toJSON": () => ({ toJSON: () => ({ id: "front" }) }),
  "a getter that throws": () => Object.defineProperty({}, "id", { get: refuse, enumerable: true }),
  "a proxy that throws": () => new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  "an object in itself": () => {
    const object: Record<string, unknown> = {};
    object.items = [object];
    return object;
  },
  holes: () => new Array(3),
  "holes without end": () => new Array(4e9),
  "a long list": () => Array.from({ length: 2000 }, () => ({ id: "x" })),
  "a longer list": () => new Array(100_000).fill(null),
  "many members": () => Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`name${i}`, i])),
  "a long text": () => "x".repeat(20_000),
  "a longer text": () => "é".repeat(1_000_000),
  "a deep list": () => nested((inside) => [inside], 5000),
  "deep logic": () => nested((inside) => ({ "!": [inside] }), 300),
  "wide logic": () => ({ and: new Array(20_000).fill({ var: "guards" }) }),
  "logic without end": () => nested((inside) => ({ all: [new Array(500).fill(1), inside] }), 6),
  "a text that doubles": () => ({
    reduce: [new Array(40).fill(1), { cat: [{ var: "accumulator" }, { var: "accumulator" }] }, "x"],
  }),
} satisfies Record<string, () => unknown>;

/** What a value that cannot be read throws. */
export const trap = "a trap";

function refuse(): never {
  throw new Error(trap);
}

function nested(wrap: (inside: unknown) => unknown, depth: number): unknown {
  let inside: unknown = true;
  for (let i = 0; i < depth; i += 1) inside = wrap(inside);
  return inside;
}

export function made(one: Strange): unknown {
  return "json" in one ? structuredClone(one.json) : table[one.strange]();
}

const texts = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "1",
    "08",
    "1,5",
    "-0",
    "1e999",
    "true",
    "null",
    "oui",
    "vrai",
    "../x",
    "/etc/passwd",
    "a/b~c",
  ),
  fc.constantFrom("2026-02-30", "0000-01-01", "9999-12-31", "+010000-01-01", "2026-01-31T10:00:00Z", "31/01/2026"),
  fc.constantFrom(
    "\u001b[2J",
    "\u202efr",
    "a\r\nb",
    "*/ evil() /*",
    "</script><script>",
    "{{ 1 }}",
    "`$" + "{1}`",
    "\ud800",
    "\0",
  ),
  fc.constantFrom("front", "frnot", "doors", "dors", "guards", "doors[].locked", "doors[front].locked", "doors-locked"),
  fc.constantFrom(
    "é".normalize("NFD"),
    "ﬁn",
    "l'eau",
    "co\u00adde",
    "İ",
    "__proto__",
    "constructor",
    "toString",
    "length",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 99, 100, 101, 1e21, 5e-324, 2 ** 53, -(2 ** 31), 99_999_999, Number.MAX_VALUE),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const operators = ["and", "or", "!", "!!", "if", "===", "!=", "<", ">=", "in", "!in", "all", "some", "none", "+", "%"];
const others = [
  "cat",
  "substr",
  "merge",
  "filter",
  "map",
  "reduce",
  "count",
  "share",
  "days_since",
  "days_between",
  "facts",
];

/** Logic, right or wrong, over the facts of the small pack. */
export const logic = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      { var: "doors" },
      { var: "guards" },
      { var: "" },
      { var: "locked" },
      { var: "doors.0.id" },
    ),
    fc.constantFrom<unknown>({ param: "least" }, { param: "lest" }, { var: "checkedOn" }, { var: "tags" }, { var: [] }),
    fc.oneof(texts, numbers, fc.boolean(), fc.constant(null)),
    fc
      .tuple(
        fc.constantFrom(...operators, ...others, "missing", "method", "befor"),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([operator, operands]) => ({ [operator]: operands })),
    fc.array(tie("node"), { maxLength: 3 }),
  ),
})).node;

/** Parts of packs, to stand where they do not belong. */
const parts = fc.constantFrom<unknown>(
  ...Object.values(smallPack()),
  { fr: "x" },
  { fr: "x", de: "y" },
  { type: "boolean" },
);

export const strange: fc.Arbitrary<Strange> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(texts, numbers, fc.boolean(), fc.constantFrom<unknown>(null, [], {})).map(asJson) },
  { weight: 2, arbitrary: fc.oneof(logic, parts, fc.jsonValue({ maxDepth: 3 })).map(asJson) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...(Object.keys(table) as (keyof typeof table)[])).map((name) => ({ strange: name })),
  },
);

function asJson(json: unknown): Strange {
  return { json };
}

/** The name of a member, right or wrong. */
export const names = texts;
