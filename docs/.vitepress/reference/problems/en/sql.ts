import type { ProblemGroup } from "../entry.js";

export const sql = {
  title: "SQL",
  intro:
    "`toSql`, `toDdl` and `toLoad` throw them before anything is written: of an option in an `OptionsError`, of what an engine cannot take from the pack in a `PackError`. [`no-files`](#no-files) stands with batches. See [A pack in SQL](../guides/sql.md).",
  entries: {
    "no-such-sql": {
      what: "A rule uses an operator in a way that a dialect cannot say.",
      why: "What comes near it would give other verdicts in SQL than in JavaScript.",
    },
    "names-alike": {
      what: "Two names are one to the engine, which takes capital letters for small ones, or stand there twice.",
      why: "One column would hide the other, and a rule would read the wrong fact.",
    },
    "name-too-long": {
      what: "A name has more bytes than the engine keeps of one.",
      why: "The engine would cut it without a word, and might take it for another.",
    },
    "waivers-without-key": {
      what: "Waivers are to be joined to practices, and no column tells practices apart.",
      why: "A waiver of one practice would excuse all.",
    },
    "empty-group": {
      what: "A group of facts has no members, and the engine has no type for that.",
      why: "The table could not be created, and the engine would say so in words that lead nowhere near the fact.",
    },
    "no-character": {
      what: "A name holds a null character or half a character.",
      why: "No engine keeps it: some end the statement there.",
    },
  },
} satisfies ProblemGroup;
