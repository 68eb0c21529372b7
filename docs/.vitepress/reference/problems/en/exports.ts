import type { ProblemGroup } from "../entry.js";

export const exports = {
  title: "Reports, exports and imports",
  intro:
    "Of what writes reports and packs in other formats, in an `OptionsError`; of `fromOscalCatalog` and `fromCisoAssistant`, which give them as `problems`; and of `hygie docs`. See [Reports to hand in](../guides/reports.md).",
  entries: {
    "report-of-other-pack": {
      what: "A report is to be written with another pack than made it: another one, another version, or the same with other parameters.",
      why: "It would show the rules and thresholds of one pack beside the verdicts of another.",
    },
    "no-references": {
      what: "A crosswalk is asked for, and no rule of the pack refers to a framework.",
      why: "An empty mapping would say that nothing corresponds, where nobody has looked.",
    },
    "facts-of-other-report": {
      what: "The text that is to be annotated is not that of the facts that the report is about.",
      why: "Each finding would be marked on a line that has nothing to do with it.",
    },
    "facts-without-file": {
      what: "Findings for code scanning are asked for, and the facts are in no file of the repository.",
      why: "Such findings are shown on lines of files: without one they would be refused, or seen by nobody.",
    },
    "not-the-format": {
      what: "A document to import is not of the format that is read.",
      why: "Rules that were made of something else would look like those of the framework.",
    },
    "control-twice": {
      what: "Two controls of a document have one id.",
      why: "A rule made of one would take the place of the other.",
    },
    "no-controls": {
      what: "A document to import holds no control.",
      why: "A pack without rules would find nothing amiss with anybody.",
    },
    "unknown-insert": {
      what: "A text of an OSCAL catalog inserts a parameter that nothing declares.",
      why: "The rule would have a hole where its threshold should stand.",
    },
    "unknown-parent": {
      what: "A requirement stands under one that the document does not have.",
      why: "It would lose its place, and the context that says what it asks for.",
    },
    "too-many-controls": {
      what: "A document has more controls than a pack can have rules: 10,000.",
      why: "The pack that is made of it could not be loaded.",
    },
    "yaml-syntax": {
      what: "A document is no YAML at the place that is named.",
      why: "In YAML a blank decides what belongs to what: to go on by guess would move requirements about.",
    },
    "yaml-tag": {
      what: "A tag would make something else than a text, a list or an object of a value in YAML.",
      why: "What a tag makes differs from reader to reader, and some let a document run code.",
    },
    "document-size": {
      what: "A document to import is longer than is read.",
      why: "It would take more memory than there is; no framework is near that size.",
    },
    "no-page-language": {
      what: "`hygie docs` is given a pack that is written in neither of the languages that its pages have.",
      why: "Pages with headings in one language and rules in another help no reader.",
    },
    "reserved-id": {
      what: "A rule has the name of a page about all rules, such as `index`.",
      why: "One of the two pages would be written over the other.",
    },
  },
} satisfies ProblemGroup;
