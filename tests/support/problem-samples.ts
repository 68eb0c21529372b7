import type { ProblemLanguage } from "../../src/locales/language.js";
import type { SyntaxMistake } from "../../src/problems/codes/json-text.js";
import type { UnknownName } from "../../src/problems/codes/names.js";
import { shown } from "../../src/problems/shown.js";

type Tables = ProblemLanguage["sentences"];
type ParamsOf<Say> = Say extends (params: infer Params) => unknown ? Params : never;

/** Of each code, parameters that it may have: one of each kind that its sentences tell apart. */
export type Samples = {
  readonly [Table in keyof Tables]: {
    readonly [Code in keyof Tables[Table]]: readonly ParamsOf<Tables[Table][Code]>[];
  };
};

const text = shown("solo");
const name = (more: Partial<UnknownName> = {}): UnknownName => ({ found: text, allowed: ["group", "clinic"], ...more });
const choices = [name(), name({ near: "group" })];
const named = [...choices, name({ allowed: [] })];
const extending = { extending: { pack: "town 2.1.0", base: "small 1.0.0" } };
const unit = { name: "people", words: { fr: "personnes", en: "people" } };
const found = { text: "08" };
const end = { is: "end" } as const;

const mistakes: readonly SyntaxMistake[] = [
  ...(["name", "value", "colon", "comma", "brace", "bracket", "end"] as const).flatMap((expected) => [
    { mistake: "missing" as const, found: end, expected },
    { mistake: "missing" as const, found: { is: "nothing" as const }, expected },
  ]),
  { mistake: "trailing-comma", found: { text: "}" }, expected: "name" },
  { mistake: "trailing-comma", found: { text: "," }, expected: "value" },
  { mistake: "left-over", found },
  { mistake: "decimal-comma", found, write: "1.5" },
  ...(["zero", "spaces", "points", "plus", "hexadecimal", "point", "other"] as const).flatMap((form) => [
    { mistake: "number" as const, found, form, write: "8" },
    { mistake: "number" as const, found, form },
  ]),
  { mistake: "unknown-value", found: { text: "NaN" } },
  { mistake: "word", found },
  { mistake: "word", found, write: "true" },
  { mistake: "semicolon", isLast: true },
  { mistake: "semicolon", isLast: false },
  { mistake: "equals", found: { text: "=" } },
  { mistake: "comment", found },
  { mistake: "single-quotes", found },
  { mistake: "curly-quotes", found },
  { mistake: "quote-in-text", found },
  { mistake: "unclosed-text", found },
  { mistake: "no-value", name: '"severity"' },
  { mistake: "unclosed-list", before: '"parameters"' },
  { mistake: "unclosed-list" },
  { mistake: "unicode-escape", found },
  { mistake: "backslash", write: '"C:\\\\partage"' },
  { mistake: "control", character: "\\t", write: "\\t" },
  { mistake: "control", character: "\\u0001", write: "\\u0001" },
  { mistake: "invisible", character: "U+200B" },
  { mistake: "two-documents" },
  { mistake: "yaml" },
  { mistake: "yaml", write: '{ "off": true }' },
  { mistake: "csv" },
  { mistake: "csv", isFacts: true },
  { mistake: "depth" },
];

const logicKinds = ["any", "mixed", "object", "null", "boolean", "number", "string", "date", "list"] as const;

export const samples: Samples = {
  values: {
    "wrong-type": [
      ...(
        [
          ...(["list", "object", "string", "integer", "number", "boolean", "null", "texts", "rule", "pack"] as const),
          ...(["loaded-pack", "loaded-packs", "options", "count"] as const),
        ] as const
      ).map((kind) => ({ found: text, expected: [kind] })),
      { found: shown([]), expected: ["list", "object"] },
      { found: shown([1]), expected: ["rule"] },
      { found: text, expected: ["texts"], near: '{"fr":"solo"}' },
      { found: shown(undefined), expected: ["number"], bounds: { minimum: 1, maximum: 30, unit }, ...extending },
    ],
    "wrong-format": [
      ...(["name", "version", "version-range", "date", "text", "language", "address"] as const),
      ...(["fact-path", "sha256", "camel-name"] as const),
      { pattern: "^x$" },
    ].flatMap((expected) => [
      { found: text, expected },
      { found: text, expected, near: "1.0.0" },
    ]),
    "impossible-value": [...choices, { ...name(), ...extending }],
    "out-of-bounds": [
      { found: shown(0), kind: "number", bounds: { minimum: 1 } },
      { found: shown(0), kind: "number", bounds: { exclusiveMinimum: 0 } },
      { found: shown(9), kind: "integer", bounds: { maximum: 5, unit } },
      { found: shown(9), kind: "integer", bounds: { exclusiveMinimum: 0, maximum: 5, unit: { name: "people" } } },
      { found: shown(9), kind: "integer", bounds: { minimum: 1, maximum: 5 }, ...extending },
    ],
    "missing-member": [{ name: "severity" }],
    "unknown-member": [...named, { ...name(), isReserved: true }, { ...name(), ...extending }],
    "too-few": [{ found: shown([]) }],
    duplicate: [{ found: text, first: 1, second: 2 }],
    "no-such-date": [{ date: "2026-02-30" }],
    "schema-mismatch": [{ found: text, keyword: "anyOf" }],
  },
  importProblems: {
    "not-the-format": [
      { expected: "oscal-catalog", found: text },
      { expected: "ciso-assistant", found: shown([]) },
    ],
    "control-twice": [{ id: text, first: "/catalog/controls/0" }],
    "no-controls": [{}],
    "unknown-insert": [
      { id: text, near: undefined },
      { id: text, near: "ac-1_prm_1" },
    ],
    "unknown-parent": [
      { urn: text, near: undefined },
      { urn: text, near: "urn:ours:risk:req_node:guide:i" },
    ],
    "too-many-controls": [{ most: 10_000 }],
    "yaml-syntax": (
      ["indent", "tab", "unclosed", "escape", "key", "alias", "documents", "depth", "other"] as const
    ).map((mistake) => ({ mistake })),
    "yaml-tag": [{ tag: text }],
    "document-size": [{ most: 32 }],
  },
  names: {
    "unknown-option": named,
    "unknown-rule": [...named, { ...name(), ...extending }],
    "unknown-fact": named,
    "unknown-support": [...named, name({ more: 49 })],
    "unknown-evidence-type": named,
  },
  facts: {
    "wrong-type": [
      ...(["date", "fact", "fact-type", "facts-type", "number"] as const).map((kind) => ({
        found: text,
        expected: [kind],
        orNull: true,
      })),
      { found: text, expected: ["integer"], bounds: { minimum: 1, unit }, orNull: true },
      ...(
        [
          { is: "unquoted", json: "8" },
          { is: "quoted", json: '"8"' },
          { is: "value", json: "true" },
          { is: "date", date: "2026-06-01" },
          { is: "spreadsheet-day", date: "2026-06-01" },
          { is: "short-month", year: 2026, month: 4, days: 30 },
          { is: "number-of", bigint: "3" },
          { is: "members", members: ["off", "shut"] },
          { is: "members", members: ["a", "b", "c", "d", "e", "f"] },
          { is: "record", members: ["type", "supports"] },
          { is: "list-of-some" },
          { is: "in-list" },
          { is: "out-of-list" },
          { is: "parsed" },
        ] as const
      ).map((mend) => ({ found: shown(3n), expected: ["date"] as const, orNull: true, mend })),
    ],
    "out-of-bounds": [{ found: shown(0), kind: "number", bounds: { minimum: 1 }, orNull: true }],
    "impossible-value": choices.map((one) => ({ ...one, orNull: true })),
    "accents-apart": [true, false].map((isApart) => ({ found: text, near: "table", isApart })),
    "unknown-fact": [
      { ...name(), elsewhere: [] },
      { ...name(), near: "group", elsewhere: [] },
      { ...name(), elsewhere: ["practice.staffCount"], json: '{ "practice": { "staffCount": 1 } }' },
      { ...name(), elsewhere: ["rooms[].off"], json: '{ "rooms": [{ "off": true }] }' },
      { ...name(), elsewhere: ["a.off", "b.off"] },
    ],
    "too-many-items": [{ count: 1001, most: 1000 }],
    "too-long": [{ count: 10_001, most: 10_000, found: text }],
    "duplicate-id": [{ found: text, first: "/rooms/0" }],
    "empty-id": [{ found: shown("") }],
    "not-plain": [new Map(), Promise.resolve(), new URLSearchParams()].map((one) => ({ found: shown(one) })),
  },
  batchFiles: {
    "damaged-file": [
      ...(["gz", "zst", "parquet"] as const).map((format) => ({ format, reason: "Z_DATA_ERROR" })),
      { format: "gz", reason: "unexpected end of file" },
    ],
    "missing-engine": (["zst", "parquet"] as const).map((format) => ({ name: "@duckdb/node-api", format })),
    "packed-parquet": [{}],
    "rounded-integer": [{ found: "9007199254740993" }],
    "no-files": [true, false].map((isPattern) => ({ isPattern })),
    "file-twice": [{}],
    "other-format-of-output": [{ format: "html", output: "reports", allowed: ["ndjson", "csv"] }],
    "interrupted-run": [{}],
    "changed-meanwhile": (["pack", "options", "inputs", "output", "version"] as const).map((what) => ({ what })),
    "unreadable-run": [{}],
  },
  factsSchema: {
    "wrong-type": [{ found: text, expected: ["fact"] }],
    "out-of-bounds": [{ found: shown(0), kind: "integer", bounds: { minimum: 1 } }],
    "too-few": [{ found: shown([]) }],
    duplicate: [{ found: text, first: 1, second: 2 }],
    "missing-member": [{ name: "type", example: '["boolean", "null"]' }, { name: "type" }],
    "unknown-member": [
      ...(["type", "enum", "unknown", "help", "rule", "names", "choices"] as const).map((instead) => ({
        ...name(),
        of: "number" as const,
        instead,
      })),
      ...(
        ["object", "array", "boolean", "integer", "number", "date", "choice", "string", "undeclared"] as const
      ).flatMap((of) => choices.map((one) => ({ ...one, of }))),
    ],
    "wrong-format": [{ found: text, expected: "fact-name" }],
    "open-facts": [{}],
    "unknown-format": [{ found: text }],
    "facts-too-deep": [{ most: 16 }],
    "no-number-between": [true, false].flatMap((whole) =>
      [true, false].map((swap) => ({
        low: { bound: "minimum" as const, limit: 8 },
        high: { bound: "exclusiveMaximum" as const, limit: 1 },
        whole,
        swap,
      })),
    ),
    "unknown-choice": choices,
    "missing-text": [
      { language: "en", given: ["fr"], languages: ["fr", "en"] },
      { language: "en", given: [], languages: ["en"] },
      { language: "en", given: ["fr"], languages: ["fr", "en"], parts: ["label", "question", "help"] },
    ],
    "undeclared-language": [{ language: "de", languages: ["fr", "en"] }],
    "undeclared-unit": [
      { unit: "minute", languages: ["fr"], near: "minutes" },
      { unit: "minute", languages: ["fr", "en"] },
    ],
  },
  instant: {
    "not-an-instant": [
      { found: text },
      { found: text, isNoSuchDate: true },
      { found: text, near: "2026-01-31T09:00:00Z" },
      { found: text, near: "2026-01-31T09:00:00Z", lacksOffset: true },
    ],
  },
  json: {
    "not-json": [
      ...(["value", "cycle", "depth", "length", "size"] as const).map((reason) => ({ found: text, reason, most: 200 })),
      { found: shown(new Map()), reason: "value" },
    ],
  },
  more: { "more-problems": [{ count: 1 }, { count: 9900 }] },
  jsonText: {
    "json-syntax": mistakes,
    "empty-file": [
      {},
      ...(["facts", "rule", "pack", "facts-schema", "evidence", "waivers"] as const).map((holds) => ({ holds })),
    ],
    "duplicate-member": [{ name: text, line: 3 }],
  },
  pack: {
    "unknown-document": named,
    "unknown-impact": named,
    "unknown-framework": named,
    "unknown-control": named,
    "unknown-parameter": [true, false].flatMap((isDeclarable) =>
      named.map((one) => ({ ...one, isDeclarable, ...extending })),
    ),
    "duplicate-rule": [
      { id: text, first: "/rules/0" },
      { id: text, other: "small 1.0.0" },
      { id: text, one: "town 2.1.0", other: "small 1.0.0" },
    ],
    "rule-by-name": [{ id: text }],
    "crossed-bounds": [{ minimum: 60, maximum: 30 }],
    "missing-reason": [{ found: shown(undefined) }, { found: text, ...extending }],
    "false-provenance": [
      { is: "digest", pack: "small 1.0.0", found: text },
      { is: "rule", pack: "small 1.0.0", found: text },
    ],
    "wrong-use": [{ found: shown(1), expected: shown(2), place: shown("/logic") }],
    "unused-parameter": [{ name: "most" }],
    "parameter-as-text": [{ name: "most" }, { name: "most", operator: "var" }],
    "formula-as-text": [{ found: text }, { found: text, write: '{"<=":[1,2]}' }],
    "not-boolean": logicKinds.map((gives) => ({ gives })),
    "lean-pack": [{ pack: "macsf 1.0.0" }],
    "constant-logic": [
      { value: shown(true), part: "logic" },
      { value: shown(true), part: "appliesWhen" },
      { value: shown(true), part: "logic", fact: "devices[].kind" },
    ],
  },
  extension: {
    "unknown-pack": [
      { pack: "town 2.1.0", id: text, allowed: ["small"], near: "small" },
      { pack: "town 2.1.0", id: text, allowed: ["small"] },
      { pack: "town 2.1.0", id: text, allowed: [] },
    ],
    "unmet-range": [{ pack: "town 2.1.0", id: "small", range: "^2.0.0", found: ["1.0.0", "1.1.0"] }],
    "extension-loop": [
      { pack: "town 2.1.0", way: { pack: "town 2.1.0" } },
      { pack: "town 2.1.0", way: { pack: "town 2.1.0", by: "small 1.0.0" } },
      { ids: ["a", "b", "a"] },
    ],
    "taken-id": [{ id: "macsf", path: "node_modules/rules" }],
    "extension-diamond": [
      { pack: "town 2.1.0", ways: [{ pack: "small 1.0.0" }, { pack: "small 1.0.0", by: "other 1.0.0" }] },
    ],
    clash: [
      { one: { is: "this" }, found: text, owner: "small 1.0.0", expected: shown(1) },
      { one: { is: "text" }, found: text, owner: "small 1.0.0" },
      { one: { pointer: "/impacts/theft", pack: "town 2.1.0" }, found: text, expected: shown(1) },
    ],
  },
  audit: {
    "impossible-outcome": (["pass", "fail", "unknown", "not-applicable"] as const).map((outcome) => ({ outcome })),
    "never-applies": [{}],
    "idle-part": [
      { operator: "and", part: "operand" },
      { operator: "if", part: "test", write: '{"var":"lit"}' },
      { operator: "if", part: "branch", write: '{"var":"lit"}' },
    ],
    contradiction: [{ fact: "guards" }],
    "parameter-range": [
      {
        ...{ name: "least", member: "maximum", value: 200, outcome: "pass", operator: "share", fact: "doors" },
        ...{ kind: "number", bounds: { minimum: 0, maximum: 100 } },
      },
      { name: "least", member: "minimum", value: -1, fact: "guards", kind: "integer", bounds: { minimum: 0 } },
    ],
    tautology: [{ fact: "guards" }],
    "out-of-range": [
      { fact: "guards", found: -1, kind: "integer", bounds: { minimum: 0 } },
      { operator: "share", fact: "doors", found: 120, kind: "number", bounds: { minimum: 0, maximum: 100 } },
      { operator: "count", found: 2.5, kind: "integer", bounds: { minimum: 0 } },
    ],
    "beyond-range": [
      { fact: "guards", found: 0, relation: "<", write: "<=" },
      { operator: "count", fact: "doors", found: 20, relation: ">", write: ">=" },
    ],
    "fractional-percent": [{ operator: "share", fact: "doors", found: 0.66, write: 66 }],
    "needless-unknown": [
      { verdict: "pass", facts: { json: '{"guards":2}' }, write: '{"var":"lit"}' },
      { verdict: "not-applicable", facts: { json: '{"guards":2}' }, now: "2026-01-31" },
    ],
    "date-to-come": [
      {
        to: "apply",
        measure: "age",
        facts: { json: '{"checkedOn":"2027-01-15"}' },
        now: "2026-01-31",
        written: '{"<=":[{"days_since":{"var":"checkedOn"}},30]}',
        mend: '{"<=":[0,{"days_since":{"var":"checkedOn"}},30]}',
      },
      {
        to: "pass",
        measure: "span",
        facts: { json: '{"repairedOn":"2026-02-01","checkedOn":"2026-01-31"}' },
        written: '{"<=":[{"days_between":[{"var":"repairedOn"},{"var":"checkedOn"}]},30]}',
        mend: '{"<=":[0,{"days_between":[{"var":"repairedOn"},{"var":"checkedOn"}]},30]}',
      },
      {
        to: "pass",
        measure: "age",
        facts: { json: '{"checkedOn":"2026-02-01"}' },
        now: "2026-01-31",
        written: '{"<=":[{"days_since":{"var":"checkedOn"}},90]}',
        mend: '{"<=":[0,{"days_since":{"var":"checkedOn"}},90]}',
      },
    ],
    "duplicate-case": [{ name: "none", first: "/cases/0" }],
    "zero-divisor": [{}, { fact: "guards" }],
    "case-without-day": [{}],
    "empty-list": (["all", "share"] as const).flatMap((operator) => [
      { operator, outcome: "fail", list: "devices", facts: { json: '{"devices":[]}' } },
      { operator, outcome: "fail", facts: { json: '{"devices":[]}' } },
    ]),
    "unit-mismatch": [
      { unit: "hours", other: "minutes", isSynonym: false },
      { unit: "jours", other: "days", isSynonym: true },
    ],
    "useless-evidence": [
      { path: "a.b", allowed: ["a.c", "a.d"] },
      { path: "a.b", allowed: ["a.c"], near: "a.c" },
    ],
    "absent-quote": [
      { quote: "lights […] off", isElided: true },
      { quote: "lights off" },
      { quote: "lights off", near: "turn the lights off" },
    ],
    "group-without-facts": [{ path: "premises.doors[]" }],
    "unread-fact": [{ path: "practice.ownsPremises" }],
    "unused-name": [{ id: "minutes", isUnit: true }, { id: "theft" }],
  },
  places: {
    "no-such-place": [
      { found: text, reason: "pointer" },
      { found: text, reason: "name" },
      { found: text, reason: "item", count: 2 },
      { found: text, reason: "value" },
      { found: text, reason: "group", within: ["/building/floors", "/building/lifts"] },
    ],
  },
  sqlProblems: {
    "no-such-sql": [{ rule: "locked", operator: "substr", dialect: "duckdb" }],
    "names-alike": [
      { names: ["Devices", "devices"], dialect: "duckdb" },
      { names: ["id", "id"], dialect: "postgresql" },
    ],
    "name-too-long": [{ name: "an-endless-name", bytes: 70, most: 63, dialect: "postgresql" }],
    "waivers-without-key": [{}],
    "empty-group": [{ fact: "devices[].spec", dialect: "spark" }],
    "no-files": [{ dialect: "trino", others: ["duckdb", "spark"] }],
    "no-character": [{ found: shown("a\0b") }],
  },
  exports: {
    "report-of-other-pack": [
      { report: "macsf 2.0.0", pack: "clinic-pack 1.0.0", isSameVersion: false },
      { report: "macsf 2.0.0", pack: "macsf 2.0.0", isSameVersion: true },
    ],
    "no-references": [{ pack: "macsf" }],
    "facts-of-other-report": [{ isJson: true }, { isJson: false }],
  },
  batch: {
    "not-a-source": [{ found: shown(1) }],
    "not-a-signal": [{ found: text }],
    "name-is-taken": [
      { name: "devices", by: "fact" },
      { name: "id", by: "key" },
    ],
    "line-too-long": [{ most: 67_108_864 }],
    "too-many-groups": [{ most: 10_000 }],
    "not-of-one-kind": [{ differ: "pack" }, { differ: "instant" }, { differ: "rules" }, { differ: "groups" }],
    "not-aggregates": [{ found: text }],
    "worker-ended": [{ reason: "exit 1" }],
  },
  evaluate: {
    "ends-before-start": [{ collectedOn: "2026-01-31", validUntil: "2025-01-31" }],
    "expires-before-start": [{ startsOn: "2026-01-31", expiresOn: "2025-01-31" }],
    "rule-without-items": [{ ruleId: "staff-vigilance" }],
  },
  numbers: {
    "inexact-number": [true, false].flatMap((isJson) => [
      { found: { json: "1e400" }, isJson },
      { found: { json: "9007199254740993" }, read: "9007199254740992", isJson },
      { found: { json: "1e-400" }, read: "0", isJson },
    ]),
  },
  tests: { "not-a-test": [{ found: text }], "not-a-function": [{ found: text }] },
  plan: { "no-goal": [{ allowed: ["score", "clear"] }], "not-a-plan": [{ found: text }] },
  files: {
    unreadable: (
      ["pack-folder", "pack-file", "facts-schema", "rule", "facts", "evidence", "waivers", "pack", "source"] as const
    ).flatMap((wanted) => [
      ...(["absent", "folder", "not-a-folder", "forbidden", "not-a-file", "leads-out", "too-large"] as const).map(
        (reason) => ({ wanted, reason }),
      ),
      { wanted, reason: { code: "EIO" }, near: "pack.json" },
      { wanted, reason: "not-a-folder" as const, folder: "pack" },
    ]),
    "other-format": (
      [
        "utf-16",
        "utf-32",
        "windows-1252",
        "xlsx",
        "ods",
        "xls",
        "zip",
        "gzip",
        "zstd",
        "archive",
        "parquet",
        "pdf",
        "image",
        "binary",
      ] as const
    ).flatMap((format) => (["facts", "practices", "rule", "source"] as const).map((wanted) => ({ format, wanted }))),
    unwritable: [
      ...(["folder", "not-a-folder", "not-a-file", "link", "forbidden", "full", "unread"] as const).map((reason) => ({
        reason,
      })),
      { reason: { code: "EIO" } },
    ],
    "not-a-rule-id": [{ found: text }],
    "listed-twice": [{ id: text }],
    "wrong-name": [{ id: text, file: "b.json", expected: "b" }],
    "unlisted-rule": [{ id: "b", file: "b.json" }],
  },
  cliProblems: {
    usage: [{}],
    "system-error": [{ code: "EACCES" }],
    "wrong-ending": [{ found: text, endings: [".js", ".mjs", ".cjs"] }],
    "wrong-digest": [{ uri: "proof.txt", found: "aa", expected: "bb" }],
    "unverified-evidence": (["absent", "elsewhere", "not-a-file", "unreadable"] as const).flatMap((reason) =>
      [true, false].flatMap((hasDigest) =>
        [true, false].map((isFresh) => ({ uri: "proof.txt", reason, hasDigest, isFresh })),
      ),
    ),
    "unaccepted-evidence": (["rule", "no-rule"] as const).flatMap((by) =>
      [[], ["photo", "invoice"]].map((accepted) => ({ type: "contract", support: "doors", by, accepted })),
    ),
    "evidence-of-no-item": [{ support: "devices[laptop].kind" }],
    "waiver-of-no-item": [{ ruleId: "device-encryption", item: "laptop" }],
    "evidence-to-come": [{ collectedOn: "2027-01-31", today: "2026-01-31" }],
    "no-such-pack": [
      { name: "macfs", allowed: ["macsf"], near: "macsf" },
      { name: "x", allowed: ["macsf"] },
      { name: "macsf@3", allowed: ["macsf"], versions: { latest: "macsf", earlier: ["macsf@1"] } },
      { name: "macsf@3", allowed: ["macsf@1"], versions: { earlier: ["macsf@1"] } },
    ],
    "empty-source": [{}],
    "day-written-otherwise": [{ found: "31/01/2026", day: "2026-01-31" }],
    "not-a-pack-folder": [{ path: "x" }, { path: "macsf", builtIn: "wanted" }, { path: "macsf", builtIn: "needless" }],
    "needless-pack": [{ name: "my-pack", path: "base" }],
    "facts-of-version": (["earlier", "later"] as const).map((is) => ({
      is,
      earlier: "macsf@1",
      later: "macsf 2.0.0",
      path: "facts.json",
    })),
    "report-of-another-pack": [{ found: "macsf 2.0.0", expected: "small 1.0.0" }],
    "another-pack": [{ name: "x", found: "small", expected: "town" }],
    "no-practices": [{}],
    "no-such-rule": [
      { pack: "macsf", id: "x", allowed: ["a-rule", "b-rule"] },
      { pack: "macsf", id: "x", allowed: ["a-rule"], near: "a-rule" },
    ],
    "no-such-framework": [
      { pack: "macsf", id: "x", allowed: ["a-rule", "b-rule"] },
      { pack: "macsf", id: "x", allowed: ["a-rule"], near: "a-rule" },
    ],
    "missing-language": [{ pack: "small 1.0.0", locale: "en", locales: ["fr", "br"] }],
    "no-page-language": [{ locales: ["br"] }],
    "reserved-id": [{ id: "index" }],
    "impossible-id": [
      { found: text, reason: "form" },
      { found: text, reason: "inherited" },
    ],
    "written-over": [{}],
    "facts-without-file": [{ isOutside: false }, { isOutside: true }],
    "already-there": [{}],
    "taken-name": [
      { pack: "small 1.0.0", what: "rule", name: "x-y", id: "x-y" },
      { pack: "small 1.0.0", what: "fact", name: "xY", id: "x-y" },
    ],
    "missing-option": (
      [
        ...(["pack-title", "source", "publisher", "rule-id", "first-rule-title"] as const),
        ...(["first-quote", "rule-title", "quote"] as const),
      ] as const
    ).map((asked) => ({ flag: "--title", asked })),
  },
  logic: {
    "not-now-alone": [true, false].map((isName) => ({ found: text, isName })),
    "too-large": [{ limit: 10_000 }],
    "too-deep": [{ limit: 64 }],
    "not-json": [
      { found: shown(undefined) },
      { found: shown(new Map()) },
      { found: shown(new Map()), of: "data" },
      { found: shown(/x/), of: "data" },
    ],
    "too-much-work": (["facts", "data"] as const).map((of) => ({ most: 1_000_000, of })),
    "not-one-operator": [
      { operators: ["<=", ">="], mend: '{"and":[{"<=":[1,2]},{">=":[1,2]}]}' },
      { operators: ["<=", ">="], mend: "x".repeat(500) },
    ],
    "unknown-operator": [
      { name: "solo", operators: ["and", "or"] },
      { name: "ande", operators: ["and", "or"], near: "and" },
      { name: "!in", operators: ["and", "or"], instead: '{"!":[{"in":[…]}]}' },
    ],
    "refused-operator": (["tracked", "method", "log", "if", "param"] as const).map((why) => ({ name: "solo", why })),
    "var-default": [{ count: 2 }],
    "operand-count": [
      { operator: "!", least: 1, most: 1, count: 2 },
      { operator: "===", least: 2, most: 2, count: 1 },
      { operator: "and", least: 1, most: null, count: 0 },
      { operator: "substr", least: 2, most: 3, count: 1 },
      { operator: ">", least: 2, most: 2, count: 3 },
    ],
    "null-comparison": [{}],
    "computed-path": [{ operator: "var", found: shown({}) }],
    "unknown-fact": [
      ...(["facts", "list", "outside", "element", "step", "everywhere"] as const).flatMap((where) => [
        { name: "doors.lockd", allowed: ["locked", "kind"], where },
        { name: "doors.lockd", allowed: ["locked", "kind"], near: "locked", where },
        { name: "doors.lockd", allowed: [], where },
      ]),
      { name: "locked", allowed: [], where: "items", list: "doors" },
      {
        ...{ name: "locked", allowed: [], where: "items", list: "doors" },
        write: '{"some":[{"var":"doors"},{"var":"locked"}]}',
      },
    ],
    "type-mismatch": [
      { mismatch: "date", found: text },
      { mismatch: "date", found: "number" },
    ],
    "not-a-parameter": [{ found: shown({}) }],
  },
  logicTypes: {
    "type-mismatch": [
      { mismatch: "group", name: "practice", members: ["staffCount"] },
      { mismatch: "not-a-list", operator: "all", kind: "boolean" },
      {
        mismatch: "swapped",
        operator: "all",
        write: '{"all":[{"var":"doors"},{"var":"lit"}]}',
      },
      { mismatch: "not-single", operator: "<", kind: "list" },
      { mismatch: "not-single", operator: "<", kind: "object" },
      { mismatch: "order", operator: "<" },
      { mismatch: "compared", kinds: ["string", "number"], found: text, expected: "number" },
      { mismatch: "compared", kinds: ["string", "number"], found: "string", expected: "number" },
      { mismatch: "compared", kinds: ["string", "number"], found: text, expected: "number", write: "15" },
      { mismatch: "compared", kinds: ["number", "string"], found: shown(15), expected: "string", write: '"15"' },
      { mismatch: "compared", kinds: ["string", "number"], found: text, expected: "number", fact: "guards" },
      { mismatch: "membership", needle: "list", haystack: "string" },
      { mismatch: "membership", needle: "number", haystack: "string" },
      { mismatch: "operand", operator: "+", kind: "string", expected: "number" },
    ],
    "impossible-literal": [
      { found: text, choices: ["group", "clinic"] },
      { found: text, choices: ["group", "clinic"], near: "group" },
    ],
  },
  seal: {
    "not-a-key": [
      { wanted: "private", reason: "no-key" },
      { wanted: "public", reason: "no-key" },
      { wanted: "private", reason: "encrypted" },
    ],
    "wrong-key": [
      { wanted: "private", found: "RSA" },
      { wanted: "public", found: "RSA" },
    ],
    "other-half": [{ wanted: "private" }, { wanted: "public" }],
    "signature-without-key": [{}],
    "key-without-signature": [{ isSealed: true }, { isSealed: false }],
    "already-sealed": [{}],
  },
  sheets: {
    "not-a-workbook": (["other", "old-or-locked", "damaged", "too-large", "not-a-questionnaire"] as const).map(
      (reason) => ({ reason }),
    ),
    "workbook-of-another-pack": [{ found: "small 1.0.0", expected: "town 2.1.0" }],
    "missing-sheet": [{ title: "Doors" }],
    "sheet-twice": [{ first: "Doors" }],
    "missing-question": [{ label: "Locked" }],
    "question-twice": [{ label: "Locked", first: "Doors!C4" }],
    "unasked-cell": [{ found: text }],
    "no-answer": [{ found: text }],
    formula: [{}, { result: shown(3) }],
    "cell-error": [{ error: "#REF!" }],
    "merged-cells": [{ range: "C4:C5" }],
    "items-of-none": [
      { count: 2, said: 0 },
      { count: 3, said: 2 },
    ],
    "no-such-owner": [
      { found: shown(undefined), sheet: "Doors" },
      { found: text, sheet: "Doors" },
    ],
    "owner-in-doubt": [{ found: text, sheet: "Doors" }],
    "missing-library": [{ name: "exceljs" }],
  },
  csv: {
    "csv-syntax": (["empty", "unclosed", "behind-quote"] as const).map((reason) => ({ reason })),
    "blank-line": [{}],
    "csv-cells": [{ count: 3, most: 2 }],
    "unknown-column": [{ found: text }, { found: text, near: "doors[0].kind" }],
    "column-twice": [{ found: text }],
    "csv-too-large": [{ most: 1000 }],
  },
  usage: {
    "unknown-command": [
      { found: "evaluat", near: "evaluate", command: "hygie" },
      { found: "solo", command: "hygie" },
    ],
    "unknown-flag": [
      { found: "--lnag", near: "--lang", command: "hygie evaluate" },
      { found: "--solo", command: "hygie evaluate" },
    ],
    "missing-argument": [{ usage: "hygie evaluate" }],
    "too-many-arguments": [{ found: "solo", usage: "hygie evaluate" }],
    "missing-flag": [{ flag: "--output" }],
    "missing-value": [{ flag: "--output" }],
    "given-twice": [{ flag: "--lang" }],
    "unknown-choice": [
      { found: "solo", allowed: ["high", "low"] },
      { found: "hihg", allowed: ["high", "low"], near: "high" },
    ],
    "not-a-place": (["file", "folder"] as const).map((wanted) => ({ found: "-", wanted })),
    "score-as-fraction": [{ found: 0.8, meant: 80 }],
    "missing-other": [{ other: "--lean" }],
    "other-number": [
      { files: 1, formats: 2 },
      { files: 3, formats: 2 },
    ],
    "same-output": [{ found: "-" }, { found: "report.json" }],
    "not-together": [{ flag: "--lean", other: "--outcomes" }],
    "unknown-language": [
      { found: "solo", allowed: ["fr", "en"] },
      { found: "de", allowed: ["en"], pack: "small" },
    ],
  },
};
