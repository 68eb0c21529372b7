import type { BatchProblems } from "../../problems/codes/batch.js";
import type { Sentences } from "../../problems/sentences.js";
import { isNot, number, quoted, show } from "./words.js";

const owners: Readonly<Record<BatchProblems["name-is-taken"]["by"], string>> = {
  fact: "a fact of the pack",
  key: "the key of the records",
};

const differences: Readonly<Record<BatchProblems["not-of-one-kind"]["differ"], string>> = {
  pack: "the version of the pack",
  instant: "the instant of the evaluation",
  rules: "the rules",
  groups: "what practices are grouped by",
};

export const batch: Sentences<BatchProblems> = {
  "not-a-source": ({ found }) =>
    isNot(
      show(found),
      "a source of practices",
      "hand over a stream or an iterable of facts, or of NDJSON as text or bytes",
    ),
  "not-a-signal": ({ found }) => isNot(show(found), "an AbortSignal", "hand over the signal of an AbortController"),
  "name-is-taken": ({ name, by }) => ({
    message: `${quoted(name)} is ${owners[by]}`,
    found: quoted(name),
    expected: "a member of the records that is no fact",
    hint: by === "fact" ? "give that member of the records another name" : "leave it out of the columns",
  }),
  "line-too-long": ({ most }) => ({
    message: `the line has more than ${number(most)} bytes`,
    expected: `a line of at most ${number(most)} bytes`,
    hint: "write the facts of one practice on each line",
  }),
  "too-many-groups": ({ most }) => ({
    message: `there are more than ${number(most)} groups`,
    expected: `at most ${number(most)} groups`,
    hint: "group by what has fewer values, such as a region in place of a town",
  }),
  "not-of-one-kind": ({ differ }) => ({
    message: `${differences[differ]} ${differ === "rules" ? "differ" : "differs"}: these counts cannot be added`,
    expected: "aggregates of one pack, with the same options",
    hint: "make both with the same pack and the same options, now included",
  }),
  "not-aggregates": ({ found }) => isNot(show(found), "aggregates", "hand over what aggregateStream gives"),
  "worker-ended": ({ reason }) => ({
    message: `a thread ended before its work did: ${reason}`,
    found: reason,
    expected: "threads that run to the end",
    hint: "free memory, or ask for fewer workers: { workers: 1 }; where a bundler moved their file, leave hygie/batch out of the bundle, or ask for none: { workers: 0 }",
  }),
};
