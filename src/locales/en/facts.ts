import type { FactsProblems, InstantProblems, Mend, WrongFactType } from "../../problems/codes/facts.js";
import type { Bounds, Kind, ValueProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { formatsIn } from "../format.js";
import { names } from "./names.js";
import { bounded, values } from "./values.js";
import { didYouMean, isNot, oneOf, or, quoted, show, writeInstead } from "./words.js";

const kinds = {
  date: "a date as YYYY-MM-DD",
  fact: "a fact",
  "fact-type": "the type of a fact",
  "facts-type": "the type of the facts as a whole",
} as const;

/** What to write, where a type does not say it. */
const examples = {
  date: "write a date as YYYY-MM-DD",
  fact: 'write an object, such as { "type": ["boolean", "null"] }',
  "fact-type": 'write for instance ["boolean", "null"]',
  "facts-type": 'write "object"',
} as const;

/** A fact may be unknown as well. */
function nullable(hint: string, orNull: boolean | undefined): string {
  return orNull ? `${hint}, or null when it is not known` : hint;
}

/** Facts by their names, the first few of them. */
function some(names: readonly string[]): string {
  const most = 5;
  return names.length > most ? `${names.slice(0, most).join(", ")}, …` : names.join(", ");
}

/** What was meant, where that is plain; else what to write. */
function mended(mend: Mend | undefined, write: string): string {
  switch (mend?.is) {
    case undefined:
    case "no-such-date":
    case "members":
      return write;
    case "unquoted":
      return `did you mean ${mend.json}, without quotes?`;
    case "quoted":
      return `did you mean ${mend.json}, in quotes?`;
    case "value":
      return didYouMean(mend.json);
    case "date":
      return didYouMean(mend.date);
    case "spreadsheet-day":
      return `a spreadsheet's number of a day; ${didYouMean(mend.date)}`;
    case "short-month":
      return `${formatsIn("en").month(mend.year, mend.month)} has ${mend.days} days; ${write}`;
    case "record":
      return `write an object with ${mend.members.join(", ")}`;
    case "list-of-some":
      return "write a list with at least one entry";
    case "number-of":
      return `use Number(${mend.bigint}n)`;
    case "in-list":
      return "put it between [ and ]";
    case "out-of-list":
      return "take it out of [ and ]";
    case "parsed":
      return "parse it first: JSON.parse(…)";
  }
}

function isOwn(kind: WrongFactType["expected"][number]): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}

function typeName(kind: WrongFactType["expected"][number], bounds: Bounds): string {
  return isOwn(kind) ? kinds[kind] : bounded(kind as Kind, bounds);
}

/** Is it told as of any value, and of no fact? */
function isOfValue(params: WrongFactType): params is ValueProblems["wrong-type"] {
  return params.mend === undefined && !params.orNull && !params.expected.some(isOwn);
}

/** The facts of that name at other places, and how the value is written there. */
function elsewhere(paths: readonly string[], json: string | undefined): string | undefined {
  const [path = "", ...others] = paths;
  if (others.length > 0) return didYouMean(or(paths));
  if (json === undefined) return undefined;
  const at = path.lastIndexOf("[].");
  if (at < 0) return `${didYouMean(path)} write ${json}`;
  return `${path.slice(at + 3)} is a fact of each item of ${path.slice(0, at)}: write ${json}`;
}

export const facts: Sentences<FactsProblems> = {
  "wrong-type": (params) => {
    if (isOfValue(params)) return values["wrong-type"](params);
    const { found, expected, bounds = {}, orNull, mend } = params;
    const [first] = expected;
    const wanted = or(expected.map((kind) => typeName(kind, bounds)));
    const asExpected = first !== undefined && isOwn(first) ? examples[first] : `write ${wanted}`;
    const asObject = mend?.is === "members" ? `write an object with its facts (${some(mend.members)})` : asExpected;
    const write = mend?.is === "no-such-date" ? "correct its day or its month" : asObject;
    const type = or(expected.map((kind) => typeName(kind, {})));
    const said = { ...isNot(show(found), type, mended(mend, nullable(write, orNull))), expected: wanted };
    const isOfCalendar = mend?.is === "short-month" || mend?.is === "no-such-date";
    return isOfCalendar ? { ...said, message: `${show(found)} is not in the calendar` } : said;
  },
  "out-of-bounds": (params) => {
    const { found, kind, bounds, orNull } = params;
    if (!orNull) return values["out-of-bounds"](params);
    const wanted = bounded(kind, bounds);
    return isNot(show(found), wanted, nullable(`write ${wanted}`, orNull));
  },
  "impossible-value": (params) => {
    const { found, allowed, near, orNull } = params;
    if (!orNull) return values["impossible-value"](params);
    const wanted = oneOf(allowed);
    return isNot(show(found), wanted, near === undefined ? nullable(`use ${wanted}`, orNull) : didYouMean(near));
  },
  "accents-apart": ({ found, near, isApart }) => ({
    message: `the accents of ${show(found)} are written ${isApart ? "apart from" : "in one with"} their letters`,
    found: show(found),
    expected: quoted(near),
    hint: `${didYouMean(near)} copy it from here: it looks the same, and is written otherwise (Unicode ${isApart ? "NFC" : "NFD"})`,
  }),
  "unknown-fact": (params) => {
    const { found, allowed, near, elsewhere: paths, json } = params;
    if (paths === undefined) return names["unknown-fact"](params);
    const some = `one of ${allowed.join(", ")}`;
    return {
      message: "unknown fact",
      found: show(found),
      expected: some,
      hint: near === undefined ? (elsewhere(paths, json) ?? `use ${some}`) : didYouMean(near),
    };
  },
  "too-many-items": ({ count, most }) => ({
    message: `a list of ${count} items, and ${most} is the most`,
    found: `${count} items`,
    expected: `${most} items at the most`,
    hint: "leave out what does not matter; a pack lets longer lists in with maxItems",
  }),
  "too-long": ({ count, most, found }) => ({
    message: `a text of ${count} characters, and ${most} is the most`,
    found: show(found),
    expected: `${most} characters at the most`,
    hint: "shorten it; a pack lets longer texts in with maxLength",
  }),
  "duplicate-id": ({ found, first }) => ({
    message: `the id ${show(found)} is that of ${first} already`,
    found: show(found),
    expected: "an id of its own for each item of a list",
    hint: "give one of the two another id",
  }),
  "empty-id": ({ found }) => ({
    message: "the id is empty",
    found: show(found),
    expected: "a name for the item",
    hint: "leave it out, or write a name",
  }),
  "not-plain": ({ found }) => ({
    message: `${show(found)} is not plain data`,
    found: show(found),
    expected: "an object that JSON can write",
    hint: writeInstead(found) ?? "write its facts into an object: { … }",
  }),
};

export const instant: Sentences<InstantProblems> = {
  "not-an-instant": ({ found, isNoSuchDate, near, lacksOffset }) => ({
    message: `${show(found)} ${lacksOffset ? "has no offset from UTC" : isNoSuchDate ? "is not in the calendar" : "is not an instant"}`,
    found: show(found),
    expected: "a Date, a date as YYYY-MM-DD, or a date and time with its offset as 2026-01-31T09:00:00Z",
    hint:
      near === undefined
        ? isNoSuchDate
          ? "correct its day or its month"
          : "write the date as YYYY-MM-DD"
        : didYouMean(near),
  }),
};
