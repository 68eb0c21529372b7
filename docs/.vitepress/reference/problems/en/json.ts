import type { ProblemGroup } from "../entry.js";

export const json = {
  title: "JSON and files",
  intro:
    "Found while something is read: a pack (`PackError`), evidence or waivers (`EvidenceError`, `WaiversError`), options (`OptionsError`), or any file that the command is given, with its line and column.",
  entries: {
    "json-syntax": {
      what: "A file stops being JSON at the place that is named.",
      why: "To read on by guess could lose a fact or a rule without anybody noticing.",
    },
    "empty-file": {
      what: "A file has nothing in it but blanks.",
      why: "It may never have been saved: taken for “nothing is known”, it would give a report about nobody.",
    },
    "duplicate-member": {
      what: "A name stands twice in one object of a file.",
      why: "`JSON.parse` keeps the second and drops the first in silence: whoever wrote the first would not learn that it is gone.",
    },
    "inexact-number": {
      what: "A number has more digits than JavaScript and most other languages keep, or is too large or too small to be one.",
      why: "`JSON.parse` makes another number of it in silence: of 9007199254740993 the one below, of 1e400 none, which is then written as `null`.",
    },
    "not-json": {
      what: "A value is none that JSON has, contains itself, or goes beyond 200 levels, 10,000 entries in one list or object, or 1,000,000 values.",
      why: "It could be written into no report and have no digest; and what contains itself has no end.",
      mend: "What is read has all its limits in [The security model](../guides/security.md#limits).",
    },
    unreadable: {
      what: "A file or a folder that was named cannot be read: it is not there, is something else, is forbidden, or leads out of the pack's folder.",
      why: "Going on without it would judge a practice by less than was handed in, and a link could fetch what is none of the pack's business.",
    },
    "other-format": {
      what: "A file is no text in UTF-8: a spreadsheet, a PDF, or text in another encoding.",
      why: "Read as UTF-8, its accents would become other signs, and names and choices would no longer match.",
    },
    unwritable: {
      what: "A file, a folder or standard output cannot be written.",
      why: "A report that was not written, or not to its end, must not be taken for one that was: the command ends with 2.",
    },
    "missing-member": {
      what: "A member that cannot be left out is missing: of a pack, a rule, the declaration of a fact, evidence, a waiver or an option.",
      why: "Nothing is made up in its place: a rule without a severity would have no weight in the score, a waiver without `expiresOn` no end.",
    },
    "unknown-member": {
      what: "A member has a name that nothing reads, or a keyword says nothing of a fact of its type.",
      why: "A misspelt `expiresOn` or `maximum` would be passed over, and with it what it was to do.",
    },
    "wrong-format": {
      what: "A text is not written as it has to be: an id, a version, a date, a language, an address, the path of a fact, a SHA-256; or it is blank.",
      why: "Such texts are compared letter by letter: written otherwise they would match nothing, or come in the wrong order.",
    },
    "too-few": {
      what: "A list that has to have an entry has none.",
      why: "Evidence that supports nothing, or a fact without a value to choose, could never have an effect.",
    },
    duplicate: {
      what: "A list has the same entry twice.",
      why: "The second says nothing, and mostly it was to say something else.",
    },
    "no-such-date": {
      what: "A text is written as a date is, and the calendar does not have it.",
      why: "JavaScript makes 2 March of 30 February: a waiver would end on a day that nobody wrote.",
    },
    "schema-mismatch": {
      what: "A value breaks its schema in a way that has no code of its own.",
      why: "Whatever reads it counts on the schema, and would fail later, in a place that says nothing of the cause.",
      mend: "`expected` names the keyword of the schema that is broken; the schemas are exported as `hygie/schemas/*.json`.",
    },
    "more-problems": {
      what: "More than a hundred problems were found; this one stands last and counts those that are left out.",
      why: "An input that is wrong throughout would fill memory and screen with what one mend often takes away.",
    },
    "system-error": {
      what: "The system refuses something that the command needs, with a code of its own such as `EACCES`.",
      why: "What was left undone cannot be known, so the command ends with 2 rather than as if all were well.",
    },
  },
} satisfies ProblemGroup;
