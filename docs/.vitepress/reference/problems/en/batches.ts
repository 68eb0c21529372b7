import type { ProblemGroup } from "../entry.js";

export const batches = {
  title: "Batches",
  intro:
    "Of `evaluateStream`, `aggregateStream` and `mergeAggregates`, in an `OptionsError`, and of the files of `hygie batch` and `hygie diff --facts`. What is wrong with one practice is told in its line, and the others are evaluated. See [A portfolio](../guides/scale.md).",
  entries: {
    "not-a-source": {
      what: "Practices are to be read from something that gives none: neither a stream nor an iterable.",
      why: "A portfolio of nobody would be reported as if it had been evaluated.",
    },
    "not-a-signal": {
      what: "The option `signal` is no `AbortSignal`.",
      why: "Whoever counts on it could not end the run.",
    },
    "name-is-taken": {
      what: "The key or a column of the records has the name of a fact, or the two have one name.",
      why: "A fact would be taken for the name of the practice, or would be missing from its verdicts.",
    },
    "line-too-long": {
      what: "A line has more bytes than a practice can have.",
      why: "Mostly it is a whole list on one line: read at once, it would fill memory.",
    },
    "too-many-groups": {
      what: "What practices are grouped by has more than 10,000 values.",
      why: "Memory would grow with the portfolio, and groups of one practice tell who it is.",
    },
    "not-of-one-kind": {
      what: "Counts are to be added that were made with other packs, instants, rules or groups.",
      why: "The sum would count passes of different questions as if they were one.",
    },
    "not-aggregates": {
      what: "Something is handed over as counts that `aggregateStream` did not give.",
      why: "Its sums would be figures that nobody has counted.",
    },
    "worker-ended": {
      what: "A thread ended before its work did.",
      why: "The practices that it had in hand would be missing from the result.",
    },
    "damaged-file": {
      what: "A compressed file or a Parquet file cannot be read to its end.",
      why: "The practices behind the damage would be missing, and the totals look whole.",
    },
    "missing-engine": {
      what: "A file is compressed with Zstandard, or in Parquet, and the library that reads it is not installed.",
      why: "The library is large and few need it, so that hygie does not bring it along.",
    },
    "packed-parquet": {
      what: "A Parquet file is compressed once more as a whole.",
      why: "It can only be read by its parts, which the second compression hides.",
    },
    "rounded-integer": {
      what: "A whole number is so large that JavaScript rounds it.",
      why: "Two practices could end up with one number, and the results of one under the name of the other.",
    },
    "no-files": {
      what: "A path or a pattern leads to no practices; of SQL: the engine reads no files by itself.",
      why: "A portfolio of nobody has no failures: it would look as if all were well.",
    },
    "file-twice": {
      what: "A file is named twice, or by two patterns.",
      why: "Its practices would count twice in every total.",
    },
    "other-format-of-output": {
      what: "The output is asked for in a format that it is not written in.",
      why: "Another format than the one asked for would break whatever reads the file next.",
    },
    "interrupted-run": {
      what: "What an interrupted run left behind is in the way of a new one.",
      why: "To start again would throw away hours of work that `--resume` goes on with.",
    },
    "changed-meanwhile": {
      what: "A run is to be resumed, and the pack, the options, the files, the output or hygie itself has changed.",
      why: "One file would hold verdicts of two kinds, and nothing in it would say so.",
    },
    "unreadable-run": {
      what: "What an interrupted run noted of itself cannot be read.",
      why: "Where to go on is not known: practices would be left out, or written twice.",
    },
    "no-practices": {
      what: "A file or a folder that should hold facts of practices has none.",
      why: "Compared over nobody, two packs never differ.",
    },
  },
} satisfies ProblemGroup;
