import fc from "fast-check";
import { defaults } from "../../src/facts/profile.js";
import { type FactSchema, factChoices, factKind } from "../../src/facts/schema.js";
import { loadPack } from "../../src/index.js";
import { smallPack, smallRule } from "./pack.js";

const text = (label: string) => ({
  fr: { label, question: `${label} ?`, help: `Aide : ${label}` },
  en: { label, question: `${label}?`, help: `Help: ${label}` },
});
const kinds = {
  flag: () => ({ type: ["boolean", "null"] }),
  count: (more = {}) => ({ type: ["integer", "null"], ...more }),
  amount: (more = {}) => ({ type: ["number", "null"], ...more }),
  day: () => ({ type: ["string", "null"], format: "date" }),
  words: (more = {}) => ({ type: ["string", "null"], ...more }),
  list: (items: object, more = {}) => ({ type: ["array", "null"], items, ...more }),
  group: (properties: object) => ({ type: ["object", "null"], additionalProperties: false, properties }),
};
const { flag, count, amount, day, words, list, group } = kinds;

/** Facts of every kind, in every place in which facts may stand: groups in items, lists of values, of lists, and inside of lists. */
const everything = group({
  lit: flag(),
  building: group({
    storeys: count({ minimum: -3, maximum: 200 }),
    height: amount({ exclusiveMinimum: 0 }),
    builtOn: day(),
    motto: words(),
    heating: {
      type: ["string", "null"],
      enum: ["gas", "heat-pump", "none", "?", "yes", null],
      "x-choices": {
        gas: { fr: "gaz, de ville", en: "gas, piped" },
        "heat-pump": { fr: "pompe à chaleur", en: "heat pump" },
        none: { fr: "aucun", en: "none" },
        "?": { fr: "autre", en: "other" },
        yes: { fr: "gas", en: "gas" },
      },
    },
    lift: group({ checkedOn: day(), persons: count() }),
    flags: list(flag()),
  }),
  rooms: list(
    group({
      id: words({ maxLength: 60 }),
      warm: flag(),
      doors: list(group({ id: words({ maxLength: 60 }), locked: flag(), keys: list(words()) })),
      size: group({ wide: amount(), days: list(day()) }),
    }),
  ),
  grid: list(list(count())),
  tags: list(words()),
});

/** A pack whose facts are declared so. */
export function packOf(facts: FactSchema) {
  const { frameworks, impacts, evidenceTypes, source } = smallPack();
  const small = smallRule() as { readonly text: { readonly fr: object } };
  const rule = {
    ...small,
    appliesWhen: undefined,
    parameters: undefined,
    logic: { "===": [{ var: "lit" }, true] },
    evidence: [{ type: "photo", supports: ["lit"] }],
    text: { fr: small.text.fr, en: small.text.fr },
  };
  const both = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_, one) =>
      one?.fr !== undefined && one.en === undefined ? { ...one, en: one.fr } : one,
    );
  return loadPack({
    id: "house",
    version: "1.0.0",
    title: { fr: "Maison", en: "House" },
    locales: ["fr", "en"],
    source,
    impacts: both(impacts),
    evidenceTypes: both(evidenceTypes),
    frameworks: both(frameworks),
    rules: [JSON.parse(JSON.stringify(rule))],
    facts: worded(facts, "whole"),
  });
}

function worded(fact: FactSchema, name: string): FactSchema {
  const { properties, items } = fact;
  const labels = Object.fromEntries((factChoices(fact) ?? []).map((value) => [value, { fr: value, en: value }]));
  return {
    ...fact,
    ...(name === "whole" ? {} : { "x-text": (properties === undefined ? text(name) : labelsOf(name)) as never }),
    ...(fact.enum === undefined || fact["x-choices"] !== undefined ? {} : { "x-choices": labels }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, worded(one, key)])) }),
    ...(items === undefined ? {} : { items: worded(items, `one of ${name}`) }),
  } as FactSchema;
}

function labelsOf(label: string) {
  return { fr: { label }, en: { label } };
}

export const house = packOf(everything as unknown as FactSchema);

/** Texts that a format has to bring through inert and whole. */
export const hostile = [
  ..."=cmd|' /C calc'!A0;+1;-1;@SUM(A1);\tx;\rx;\nx;'=1;''=1;=;-".split(";"),
  ...[
    "",
    " ",
    "?",
    " ? ",
    '"',
    '""',
    '"?"',
    '""""',
    '"a"',
    "'",
    "a\r\nb",
    "\u0000\u0001\u001b[31m",
    "\ud800",
    "a\udc00b",
  ],
  ...[
    "_x0041_",
    "_x005F_x0041_",
    "]]>",
    "-->",
    "<b>&amp;</b>",
    "`|`",
    "\u202egpj.exe",
    "\ufffe\uffff",
    "\u007f\u0085\u2028",
  ],
  ...[
    "__proto__",
    "constructor",
    "toString",
    "007",
    "1e5",
    "TRUE",
    "Oui",
    "Aucun",
    "2026-01-31",
    "😀",
    "é".normalize("NFD"),
  ],
  ...["!!js/function x", "a,b;c\td", "x".repeat(9999), " padded ", "\ufeffbom"],
];

const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 12 }));
const dates = fc.oneof(
  fc.constantFrom("0001-01-01", "1899-12-31", "1900-01-01", "1900-02-28", "1900-03-01", "1904-01-01", "9999-12-31"),
  fc
    .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

/** Facts that are as a schema declares them, with strange texts, early days and numbers of every size; some of them unknown. */
export function rightFacts(schema: FactSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: known(schema) }, { weight: 1, arbitrary: fc.constant(null) });
}

function known(schema: FactSchema): fc.Arbitrary<unknown> {
  const choices = factChoices(schema);
  if (choices !== undefined) return fc.constantFrom(...choices);
  switch (factKind(schema)) {
    case "object": {
      const members = Object.entries(schema.properties ?? {}).map(([name, member]) => [name, rightFacts(member)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: [], noNullPrototype: true });
    }
    case "array":
      return fc
        .array(rightFacts(schema.items ?? schema), { maxLength: Math.min(schema.maxItems ?? 4, 4) })
        .map(withOwnIds);
    case "boolean":
      return fc.boolean();
    case "integer": {
      const { minimum, maximum } = schema;
      const isBounded = minimum !== undefined && maximum !== undefined;
      const numbers = isBounded ? fc.integer({ min: minimum, max: maximum }) : fc.maxSafeInteger();
      return numbers.filter((number) => isWithin(number, schema)).map(plain);
    }
    case "number":
      return fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .filter((number) => isWithin(number, schema))
        .map(plain);
    case "date":
      return dates;
    default: {
      const most = schema.maxLength ?? defaults.maxLength;
      return texts.filter((one) => [...one].length <= most);
    }
  }
}

const plain = (number: number) => number + 0;

function isWithin(value: number, { minimum = -Infinity, maximum = Infinity, ...above }: FactSchema): boolean {
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = above;
  return value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
}

/** An id that is blank, or another's, is left out. */
function withOwnIds(items: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return items.map((item) => {
    const id = (item as { readonly id?: unknown } | null)?.id;
    if (typeof id !== "string") return item;
    const isOwn = id.trim() !== "" && !seen.has(id);
    seen.add(id);
    return isOwn ? item : { ...(item as object), id: null };
  });
}

/** Facts without what says nothing: `null`, groups of which nothing is known. Of lists every item counts. */
export function bare(value: unknown, isItem = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, true));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, bare(member)] as const)
    .filter(([, member]) => member !== null && member !== undefined);
  if (members.length === 0) return isItem ? null : undefined;
  return Object.fromEntries(members);
}
