import type { Bounds, Format, Kind, Unit, ValueProblems } from "../../problems/codes/values.js";
import type { Sentences } from "../../problems/sentences.js";
import { setBy } from "./names.js";
import { didYouMean, isNot, oneOf, or, quoted, show } from "./words.js";

const kinds: Readonly<Record<Kind, string>> = {
  list: "a list",
  object: "an object",
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  null: "null",
  texts: "a text for each language",
  rule: "a rule",
  pack: "a pack",
  "loaded-pack": "a pack that was loaded",
  "loaded-packs": "a list of packs that were loaded",
  report: "a report",
  aggregates: "the counts of a portfolio",
  problem: "a problem",
  options: "an object with options",
  count: "a number of at least 0",
};

/** What to do about a value of the wrong kind, where writing another is not all. */
const mends: Partial<Record<Kind, string>> = {
  options: "write { }, with options in it, or leave it out",
  rule: "write { before the members of the rule, and } behind",
  pack: "hand over the parsed JSON of a pack",
  "loaded-pack": "hand over what loadPack gives, or hygie/rules/macsf exports",
  "loaded-packs": "hand over a list of what loadPack gives, or hygie/rules/macsf exports",
  report: "hand over what evaluate gives",
  aggregates: "hand over what aggregateStream gives",
  problem: "hand over one of the problems of a HygieError",
};

const formats: Readonly<Record<Extract<Format, string>, string>> = {
  name: "a name in lower case with hyphens, such as device-auto-lock",
  version: "a version, such as 1.0.0",
  "version-range": "a range of versions",
  date: "a date, as YYYY-MM-DD",
  text: "a text",
  language: "a language, such as fr or en",
  address: "an address, such as https://example.org",
  "fact-path": "the path of a fact, such as devices[].storageEncrypted",
  sha256: "64 hexadecimal digits in lower case",
  "camel-name": "a name in camel case, such as maxMinutes",
};

const unitIn = ({ name, words }: Unit) => words?.en ?? name;

/** A number and its bounds: `a number from 1 to 30 (minutes)`. */
export function bounded(kind: Kind, { minimum, exclusiveMinimum, maximum, exclusiveMaximum, unit }: Bounds): string {
  const above = exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`;
  const least = minimum === undefined ? above : `at least ${minimum}`;
  const below = exclusiveMaximum === undefined ? undefined : `less than ${exclusiveMaximum}`;
  const most = maximum === undefined ? below : `at most ${maximum}`;
  const range = [least, most].filter((bound) => bound !== undefined);
  const isRange = minimum !== undefined && maximum !== undefined;
  const within = isRange ? ` from ${minimum} to ${maximum}` : range.length === 0 ? "" : ` of ${range.join(" and ")}`;
  return `${kinds[kind]}${within}${unit === undefined ? "" : ` (${unitIn(unit)})`}`;
}

export const values: Sentences<ValueProblems> = {
  "wrong-type": (params) => {
    const { found, expected, bounds = {}, near } = params;
    const [kind = "object"] = expected;
    const wanted = expected.length === 1 ? bounded(kind, bounds) : or(expected.map((one) => kinds[one]));
    const { message, ...rest } = isNot(show(found), or(expected.map((one) => kinds[one])));
    const inList = kind === "rule" && "is" in found && found.is === "list" ? "take the rule out of [ ]" : undefined;
    const hint = near === undefined ? (inList ?? mends[kind] ?? `write ${wanted}`) : didYouMean(near);
    return { message: message + setBy(params), ...rest, expected: wanted, hint };
  },
  "wrong-format": ({ found, expected, near }) => {
    if (expected === "text")
      return { message: "this text is empty", found: show(found), expected: "a text", hint: "write it" };
    const wanted = typeof expected === "string" ? formats[expected] : `a text as ${expected.pattern} describes it`;
    const write = expected === "version-range" ? "write for instance ^1.0.0" : undefined;
    return isNot(show(found), wanted, near === undefined ? write : didYouMean(near));
  },
  "impossible-value": (params) => {
    const { found, allowed, near } = params;
    if (allowed.length === 0) {
      return { message: `${show(found)} names nothing that was given`, found: show(found), hint: "delete it" };
    }
    const wanted = oneOf(allowed);
    const { message, ...rest } = isNot(show(found), wanted, near === undefined ? `use ${wanted}` : didYouMean(near));
    return { message: message + setBy(params), ...rest };
  },
  "out-of-bounds": (params) => {
    const { message, ...rest } = isNot(show(params.found), bounded(params.kind, params.bounds));
    return { message: message + setBy(params), ...rest };
  },
  "missing-member": ({ name }) => ({
    message: `${quoted(name)} is missing`,
    found: "nothing",
    expected: `a member ${quoted(name)}`,
    hint: `add ${quoted(name)}`,
  }),
  "unknown-member": (params) => {
    const { found, allowed, near, isReserved } = params;
    if (isReserved) {
      const message = "hygie writes the provenance of a pack that extends others";
      return { message, found: show(found), expected: "no such member beside extends", hint: "delete it" };
    }
    const some = allowed.length === 0 ? undefined : oneOf(allowed);
    return {
      message: `unknown member ${show(found)}${setBy(params)}`,
      found: show(found),
      expected: some ?? "no such member",
      hint:
        near === undefined ? (some === undefined ? "leave it out" : `use ${some}, or leave it out`) : didYouMean(near),
    };
  },
  "too-few": ({ found }) => ({
    message: "it is empty",
    found: show(found),
    expected: "at least one entry",
    hint: "add an entry",
  }),
  duplicate: ({ found, first, second }) => ({
    message: `entries ${first} and ${second} are the same`,
    found: show(found),
    expected: "entries that differ",
    hint: "delete one of them",
  }),
  "no-such-date": ({ date }) => ({
    message: `${date} is not in the calendar`,
    found: quoted(date),
    expected: "a date that the calendar has, as YYYY-MM-DD",
    hint: "correct its day or its month",
  }),
  "schema-mismatch": ({ found, keyword }) => ({
    message: "it does not match its schema",
    found: show(found),
    expected: `what the schema says under ${keyword}`,
  }),
};
