import fc from "fast-check";
import { type FactSchema, factKind } from "../../src/facts/schema.js";
import type {
  Asked,
  Condition,
  List,
  Parameters,
  Read,
  RuleConditions,
  Subject,
  Term,
} from "../../src/logic/condition.js";

const fact = (type: string, more: object = {}): FactSchema => ({ type: [type, "null"], ...more });
const group = (properties: Record<string, FactSchema>) => fact("object", { properties });
const list = (items: FactSchema) => fact("array", { items });
const choice = (...values: string[]) => fact("string", { enum: [...values, null] });

/** Facts of every kind, at every depth, some of them with the names of what code is made of. */
export const conditionFacts: FactSchema = group({
  open: fact("boolean"),
  budget: fact("number"),
  checkedOn: fact("string", { format: "date" }),
  tags: list(fact("string")),
  every: list(fact("integer")),
  practice: group({
    constructor: fact("boolean"),
    size: fact("integer"),
    kind: choice("solo", "group", "chain"),
    inner: group({ since: fact("string", { format: "date" }), "2fa-pack": fact("boolean"), facts: fact("string") }),
  }),
  devices: list(
    group({
      owner: fact("string"),
      locked: fact("boolean"),
      kind: choice("laptop", "phone", "server"),
      minutes: fact("integer"),
      boughtOn: fact("string", { format: "date" }),
      tags: list(fact("string")),
      apps: list(group({ name: fact("string"), codes: fact("integer"), item: fact("boolean") })),
    }),
  ),
  rows: list(list(fact("integer"))),
});

/** Facts that are read from where a condition stands, by kind. */
interface Scope {
  readonly reads: readonly { readonly kind: string; readonly read: Read; readonly schema: FactSchema }[];
}

function scopeOf(schema: FactSchema, fact: string, self = true): Scope {
  const kind = factKind(schema);
  if (kind !== "object") return { reads: [{ kind, read: self ? { fact, self } : { fact }, schema }] };
  const members = Object.entries(schema.properties ?? {});
  return {
    reads: members.flatMap(([name, member]) => scopeOf(member, fact === "" ? name : `${fact}.${name}`, false).reads),
  };
}

/** A list, and what stands at its elements. */
interface Lists {
  readonly list: List;
  readonly element: Scope;
  /** What kind of single values its elements are. */
  readonly kind: string | undefined;
}

function listsIn({ reads }: Scope): Lists[] {
  return reads.flatMap(({ kind, read, schema }) => {
    if (kind !== "array" || schema.items === undefined) return [];
    return [{ list: { kind: "list", read }, ...elementsOf(schema.items, `${read.fact}[]`) } as const];
  });
}

function elementsOf(items: FactSchema, fact: string): { element: Scope; kind: string | undefined } {
  return { element: scopeOf(items, fact), kind: factKind(items) === "object" ? undefined : factKind(items) };
}

/** Every path that goes through a list. */
function pathsIn(schema: FactSchema, fact = "", path: readonly string[] = []): Lists[] {
  const here = path.includes("[]")
    ? [{ list: { kind: "everywhere", path, fact } as const, ...elementsOf(schema, fact) }]
    : [];
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    pathsIn(member, fact === "" ? name : `${fact}.${name}`, [...path, name]),
  );
  return [
    ...here,
    ...members,
    ...(schema.items === undefined ? [] : pathsIn(schema.items, `${fact}[]`, [...path, "[]"])),
  ];
}

const everywhere = pathsIn(conditionFacts);

/** The parameters of a rule, whose names mean something in code. */
export const parametersOfRule: fc.Arbitrary<Parameters> = fc.record({
  "max-minutes": fc.integer({ min: 0, max: 16 }),
  today: fc.constantFrom("a", "b", "solo", "laptop"),
  block: fc.boolean(),
  _: fc.constantFrom("2025-01-31", "2026-01-31"),
});

const values: Readonly<Record<string, { readonly literals: fc.Arbitrary<unknown>; readonly param: string }>> = {
  boolean: { literals: fc.boolean(), param: "block" },
  integer: { literals: fc.constantFrom(0, 1, 2, 3, 5, 8, 2.5), param: "max-minutes" },
  number: { literals: fc.constantFrom(0, 1, 5, 15, 30), param: "max-minutes" },
  string: { literals: fc.constantFrom("a", "b", "", "solo", "group", "laptop", "phone", "\u2028*/"), param: "today" },
  date: { literals: fc.constantFrom("2025-01-30", "2025-01-31", "2026-01-31"), param: "_" },
};

function terms(kind: string): fc.Arbitrary<Term> {
  const { literals = fc.constant(0), param = "block" } = values[kind] ?? {};
  return fc.oneof({ weight: 5, arbitrary: literals.map((value) => ({ value })) }, fc.constant({ param }));
}

function asked(kind: string): fc.Arbitrary<Asked> {
  const bound = fc.record({ term: terms(kind), open: fc.boolean() });
  const equal = fc.record({ kind: fc.constant("equal" as const), term: terms(kind) });
  const oneOf = fc.record({ kind: fc.constant("one-of" as const), terms: fc.array(terms(kind), { maxLength: 3 }) });
  const bounds = fc.oneof(
    fc.record({ low: bound }),
    fc.record({ high: bound }),
    fc.record({ low: bound, high: bound }),
  );
  const range = bounds.map((both) => ({ kind: "range", ...both }) as const);
  const truth = fc.constant<Asked>({ kind: "truth" });
  if (kind === "array") return truth;
  if (kind === "boolean") return fc.oneof(truth, equal, oneOf);
  return kind === "string" ? fc.oneof(truth, equal, oneOf) : fc.oneof(truth, equal, oneOf, range);
}

const days = (scope: Scope) => scope.reads.filter(({ kind }) => kind === "date").map(({ read }) => read);

/** Something that has a number: a fact, the age of a date, the days between two, how many elements there are. */
function numbers(scope: Scope, depth: number): fc.Arbitrary<Subject>[] {
  const facts = scope.reads.filter(({ kind }) => kind === "integer" || kind === "number");
  const dates = days(scope);
  const some = [...listsIn(scope), ...everywhere];
  return [
    ...facts.map(({ read }) => fc.constant<Subject>({ kind: "fact", read })),
    ...dates.flatMap((read) => [
      fc.constant<Subject>({ kind: "age", read }),
      fc.constantFrom(...dates).map((to): Subject => ({ kind: "span", from: read, to })),
    ]),
    ...(depth === 0 ? [] : [fc.constantFrom(...some).chain((over) => tallies(over, depth - 1))]),
  ];
}

function tallies({ list, element }: Lists, depth: number): fc.Arbitrary<Subject> {
  return fc.tuple(fc.option(conditionsAt(element, depth), { nil: undefined }), fc.boolean()).map(([body, share]) => ({
    kind: "tally",
    tally: { list, ...(body === undefined ? {} : { body }), share },
  }));
}

function tests(scope: Scope, depth: number): fc.Arbitrary<Condition> {
  const subjects = [
    ...scope.reads.map(({ kind, read }) => fc.tuple(fc.constant<Subject>({ kind: "fact", read }), asked(kind))),
    ...numbers(scope, depth).map((subject) => fc.tuple(subject, asked("integer"))),
  ];
  return fc
    .tuple(fc.oneof(...subjects), fc.boolean())
    .map(([[subject, what], negated]) => ({ kind: "test", subject, asked: what, negated }));
}

function comparisons(scope: Scope, depth: number): fc.Arbitrary<Condition>[] {
  const order = fc.constantFrom("===", "!==", "<", "<=", ">", ">=");
  const some = numbers(scope, depth);
  const dates = days(scope).map((read) => fc.constant<Subject>({ kind: "fact", read }));
  const between = (subjects: fc.Arbitrary<Subject>[]): fc.Arbitrary<Condition>[] =>
    subjects.length === 0
      ? []
      : [
          fc.record({
            kind: fc.constant("compare" as const),
            operator: order,
            left: fc.oneof(...subjects),
            right: fc.oneof(...subjects),
          }),
        ];
  return [...between(some), ...between(dates)];
}

function memberships(scope: Scope): fc.Arbitrary<Condition>[] {
  return [...listsIn(scope), ...everywhere].flatMap(({ list, kind }) => {
    const alike = scope.reads.filter((one) => one.kind === kind).map(({ read }) => read);
    if (kind === "array" || alike.length === 0) return [];
    return [
      fc.record({
        kind: fc.constant("member" as const),
        read: fc.constantFrom(...alike),
        list: fc.constant(list),
        negated: fc.boolean(),
      }),
    ];
  });
}

function quantified({ list, element }: Lists, depth: number): fc.Arbitrary<Condition> {
  return fc.record({
    kind: fc.constantFrom("every", "some"),
    list: fc.constant(list),
    body: conditionsAt(element, depth),
    ofNone: fc.boolean(),
  });
}

function conditionsAt(scope: Scope, depth: number): fc.Arbitrary<Condition> {
  const constant = fc.boolean().map((truth): Condition => ({ kind: "constant", truth }));
  const members = memberships(scope);
  const leaf = fc.oneof(
    { weight: 12, arbitrary: tests(scope, depth) },
    { weight: 1, arbitrary: constant },
    ...comparisons(scope, depth).map((arbitrary) => ({ weight: 2, arbitrary })),
    ...(members.length === 0 ? [] : [{ weight: 2, arbitrary: fc.oneof(...members) }]),
  );
  if (depth <= 0) return leaf;
  const part = fc.constant(null).chain(() => conditionsAt(scope, depth - 1));
  const own = listsIn(scope);
  const over = (lists: readonly Lists[]) => fc.constantFrom(...lists).chain((one) => quantified(one, depth - 1));
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom("and", "or"),
        parts: fc.array(part, { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("if" as const), test: part, met: part, otherwise: part }) },
    ...(own.length === 0 ? [] : [{ weight: 4, arbitrary: over(own) }]),
    { weight: 1, arbitrary: over(everywhere) },
  );
}

/** Conditions over the facts above, of every kind but what is out of the ordinary. */
export function conditions(depth = 3): fc.Arbitrary<Condition> {
  return conditionsAt(scopeOf(conditionFacts, ""), depth);
}

export function rulesOfConditions(depth = 3): fc.Arbitrary<RuleConditions> {
  return fc.record({ applies: conditions(depth - 1), passes: conditions(depth) }, { requiredKeys: ["passes"] });
}
