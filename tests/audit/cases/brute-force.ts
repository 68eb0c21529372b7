import fc from "fast-check";
import { type TriedRule, tried } from "../../../src/audit/try-rule.js";
import { readFacts } from "../../../src/facts/read.js";
import type { FactSchema } from "../../../src/facts/schema.js";
import { lowerRule, type RuleLogic } from "../../../src/logic/lower.js";
import { checksOver } from "../../../src/logic/operators/typing.js";
import { parseLogic } from "../../../src/logic/parse.js";

type Json = Readonly<Record<string, unknown>>;

/** A small schema, every value of its facts that may matter, and logic over it. */
export interface World {
  readonly name: string;
  readonly facts: FactSchema;
  readonly all: readonly Json[];
  readonly logic: fc.Arbitrary<unknown>;
}

const boolean = { type: ["boolean", "null"] };
const text = { type: ["string", "null"] };
const choice = (...values: string[]) => ({ ...text, enum: [...values, null] });
const integer = (minimum: number, maximum: number) => ({ type: ["integer", "null"], minimum, maximum });
const date = { ...text, format: "date" };
const object = (properties: Json) => ({ type: ["object", "null"], additionalProperties: false, properties });
const list = (items: Json) => ({ type: ["array", "null"], items });

/** Lists of some items, in which the order does not matter. */
function multisets(items: readonly unknown[], most: number): unknown[][] {
  const grow = (from: number, length: number): unknown[][] =>
    length === 0
      ? [[]]
      : items.slice(from).flatMap((item, i) => grow(from + i, length - 1).map((rest) => [item, ...rest]));
  return Array.from({ length: most + 1 }, (_, length) => grow(0, length)).flat();
}

function product(members: Readonly<Record<string, readonly unknown[]>>): Json[] {
  return Object.entries(members).reduce<Json[]>(
    (all, [name, values]) =>
      all.flatMap((one) => values.map((value) => (value === null ? one : { ...one, [name]: value }))),
    [{}],
  );
}

const op = (names: readonly string[], ...operands: fc.Arbitrary<unknown>[]) =>
  fc.tuple(fc.constantFrom(...names), ...operands).map(([name, ...rest]) => ({ [name as string]: rest }));
const read = (path: string) => fc.constant({ var: path });
const compared = ["<", "<=", ">", ">=", "===", "!=="];

/** Conditions from some leaves, joined. */
function joined(leaves: readonly fc.Arbitrary<unknown>[], depth: number): fc.Arbitrary<unknown> {
  const leaf = fc.oneof(...leaves);
  if (depth === 0) return leaf;
  const inner = joined(leaves, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 4, arbitrary: op(["and", "or"], inner, inner) },
    { weight: 1, arbitrary: op(["!"], inner) },
    { weight: 1, arbitrary: op(["if"], inner, inner, inner) },
  );
}

const quantified = (over: fc.Arbitrary<unknown>, body: fc.Arbitrary<unknown>) =>
  op(["all", "some", "none"], over, body);
const counted = (over: fc.Arbitrary<unknown>, body: fc.Arbitrary<unknown>, most: number) =>
  op(compared, op(["count"], over, body), fc.integer({ min: 0, max: most }));

function flat(): World {
  const item = joined([read("p"), op(["===", "!=="], read("k"), fc.constantFrom("x", "y"))], 1);
  const doors = read("doors");
  const leaves = [
    read("a"),
    read("b"),
    op(compared, read("n"), fc.integer({ min: 0, max: 3 })),
    quantified(doors, item),
    counted(doors, item, 2),
    op(["!!"], doors),
    quantified(fc.constant({ facts: "doors[].k" }), op(["==="], read(""), fc.constantFrom("x", "y"))),
    op(["in"], fc.constantFrom("x", "y"), fc.constant({ facts: "doors[].k" })),
  ];
  const items = product({ p: [null, true, false], k: [null, "x", "y"] });
  return {
    name: "a list of items",
    facts: object({
      ...{ a: boolean, b: boolean, n: integer(0, 3) },
      doors: list(object({ p: boolean, k: choice("x", "y") })),
    }) as unknown as FactSchema,
    all: product({
      a: [null, true, false],
      b: [null, true, false],
      n: [null, 0, 1, 2, 3],
      doors: [null, ...multisets(items, 3)],
    }),
    logic: joined(leaves, 2),
  };
}

function nested(): World {
  const device = joined([read("r")], 1);
  const devices = read("devices");
  const site = joined([read("q"), quantified(devices, device), counted(devices, device, 1), op(["!"], devices)], 1);
  const everywhere = fc.constant({ facts: "sites[].devices[].r" });
  const leaves = [
    quantified(read("sites"), site),
    quantified(everywhere, read("")),
    counted(read("sites"), site, 2),
    op(["in"], read("r"), everywhere),
  ];
  const devicesOf = [null, ...multisets(product({ r: [null, true, false] }), 2)];
  const sites = product({ q: [null, true, false], devices: devicesOf });
  return {
    name: "a list in a list",
    facts: object({
      r: boolean,
      sites: list(object({ q: boolean, devices: list(object({ r: boolean })) })),
    }) as unknown as FactSchema,
    all: product({ r: [null, true, false], sites: [null, ...multisets(sites, 2)] }),
    logic: joined(leaves, 1),
  };
}

/** Facts that are held against each other: numbers, dates, names. */
function beside(): World {
  const days = fc.constantFrom(0, 2, 3);
  const day = fc.constantFrom("from", "to").map((path) => ({ var: path }));
  const number = fc.constantFrom("n", "m").map((path) => ({ var: path }));
  const leaves = [
    op(compared, number, number),
    op(compared, number, fc.integer({ min: 0, max: 3 })),
    op(compared, op(["days_since"], day), days),
    op(compared, op(["days_between"], read("from"), read("to")), days),
    op(["<", "<=", ">", ">=", "===", "!=="], day, day),
    op(["<=", ">"], day, fc.constant("2026-01-30")),
    op(["<="], fc.constant(0), op(["days_since"], day), days),
  ];
  const dates = [
    null,
    ...Array.from({ length: 17 }, (_, i) => new Date(Date.UTC(2026, 0, 20 + i)).toISOString().slice(0, 10)),
  ];
  const numbers = [null, 0, 1, 2, 3, 4];
  return {
    name: "facts beside each other",
    facts: object({ n: integer(0, 4), m: integer(0, 4), from: date, to: date }) as unknown as FactSchema,
    all: product({ n: numbers, m: numbers, from: dates, to: dates }),
    logic: joined(leaves, 1),
  };
}

/** Names that are looked up in lists. */
function names(): World {
  const name = fc.constantFrom("x", "y");
  const staff = fc.constant({ facts: "staff[].id" });
  const everyone = read("staff");
  const member = joined([read("on"), op(["in"], read("boss"), staff), op(["==="], read("id"), name)], 1);
  const leaves = [
    op(["in"], read("who"), staff),
    op(["in"], read("who"), read("tags")),
    op(["in"], name, read("tags")),
    op(["===", "!=="], read("who"), name),
    quantified(everyone, member),
  ];
  const ids = [null, "x", "y", "another", "another1"];
  const items = product({ id: ids, boss: [null, "x", "another", "another1"], on: [null, true, false] });
  const lists = multisets(items, 2).filter((all) => {
    const given = all.flatMap((one) => (one as { id?: string }).id ?? []);
    return new Set(given).size === given.length;
  });
  return {
    name: "names in lists",
    facts: object({
      who: text,
      tags: list(text),
      staff: list(object({ id: text, boss: text, on: boolean })),
    }) as unknown as FactSchema,
    all: product({
      ...{ who: [null, "x", "another", "another1"] },
      ...{
        tags: [null, [], ["x"], ["another"], [null], ["x", "another"], ["another1", null]],
        staff: [null, ...lists],
      },
    }),
    logic: joined(leaves, 1),
  };
}

export const worlds: readonly World[] = [flat(), nested(), beside(), names()];

/** The logic of a rule of a world; `undefined` where it is not right. */
export function logicOf({ facts }: World, logic: unknown, appliesWhen?: unknown): RuleLogic | undefined {
  const type = readFacts(facts as unknown as Json, [], () => undefined);
  const [parsed, when] = [
    parseLogic(logic, { facts: type, checks: checksOver(type) }),
    parseLogic(appliesWhen ?? true, { facts: type, checks: checksOver(type) }),
  ];
  if (parsed.expr === undefined || when.expr === undefined) return undefined;
  return appliesWhen === undefined ? { logic: parsed.expr } : { appliesWhen: when.expr, logic: parsed.expr };
}

export function ruleOf({ facts }: World, logic: RuleLogic): TriedRule {
  return tried(lowerRule(logic, facts), {}, facts);
}
