import type { HelpPhrases } from "../phrases/cli-help.js";
import { reportHelp } from "./report-help.js";
import { sheetsHelp } from "./sheets-help.js";

/** Where formats are written to. */
const formatFiles =
  "the file to write, once for each --format in the same order; of several formats also one folder (default: standard output, of several the current folder)";

export const help: HelpPhrases = {
  titles: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Options of every command:",
    commands: "Commands:",
  },
  names: {
    command: "command",
    facts: "facts",
    folder: "folder",
    file: "file",
    pack: "pack",
    rule: "rule",
    id: "id",
    old: "old",
    new: "new",
    language: "language",
    format: "format",
    date: "date",
    path: "path",
    before: "before",
    after: "after",
    more: "more",
    report: "report",
    dialect: "dialect",
    policy: "policy",
    severity: "severity",
    score: "score",
    hours: "hours",
    cost: "cost",
    title: "title",
    name: "name",
    words: "words",
    what: "what",
    number: "number",
  },
  choices: (values) => `choices: ${values}`,
  byDefault: (value) => `default: ${value}`,
  help: "display help for command",
  helpCommand: "display help for command",
  version: "output the version number",
  lang: "the language of help, messages and reports: fr or en, or for a report any of its pack (default: that of LC_ALL, LC_MESSAGES or LANG; else en, or the first of the pack)",
  program: "Evaluates a medical practice against cybersecurity recommendations. A missing fact is unknown, never a no.",
  extendedPack:
    "the folder of a pack that it extends; packs in installed packages, and those of hygie, are found without",
  pack: "a pack that comes with hygie, the folder of another, or a JSON file with one in one piece; given again, the folder of a pack that it extends (default: macsf)",
  evaluate: {
    summary: "evaluate the facts of a practice",
    description:
      "Evaluates the facts of a practice against a rule pack. What the facts do not tell stays unknown.\n\n" +
      "Exit code: 0 all well, 1 rules failed at or above --fail-on, 2 wrong usage or input.",
    facts: "a JSON file with the facts, or - for standard input",
    format: "how the report is written; given several times, a file for each",
    output: formatFiles,
    now: "the instant of the evaluation, as 2026-01-31 or 2026-01-31T09:00:00Z (default: the present)",
    evidence: "a JSON file with evidence, a list",
    evidencePolicy: "require: a pass without fresh evidence becomes unknown",
    waivers: "a JSON file with waivers, a list",
    failOn: "exit with 1 when a rule of this severity or a higher one fails",
  },
  batch: {
    summary: "evaluate all practices of files, over all cores",
    description:
      "Evaluates the practices of any number of files, one after the other and over all cores, whatever their size: the outcomes or the reports of each, a record " +
      "a line, or the counts of all, as JSON or as a page. A practice that cannot be read is a record with what is wrong with it, and the rest goes on. " +
      "Written to a file, it can be interrupted and gone on with.\n\n" +
      "Exit code: 0 all practices were read, 2 some were not, or wrong usage, input or output.",
    facts:
      "the facts of practices: NDJSON, one a line (.ndjson, .jsonl, or - for standard input), JSON with one or a list of them, CSV or Parquet, also .gz or .zst; files, folders, or patterns such as **/*.ndjson",
    output:
      'what is written: the outcomes of each practice, its report, or the counts of all (default: "outcomes"; of a page "aggregates")',
    file: "the file to write, or a folder; compressed where it ends in .gz or .zst (default: standard output)",
    format: "how it is written (default: by the ending of the file, else ndjson; of counts json, of --diff text)",
    key: "the member, or the column, that names a practice and is no fact, such as id",
    now: "the instant of the evaluation, one for all, as 2026-01-31 or 2026-01-31T09:00:00Z (default: the present)",
    column: "another member, or column, that is no fact and goes along, such as region; may be given several times",
    groupBy:
      "count by a fact, such as practice.hostsOwnServer, or by a member or a column that is none; may be given several times",
    diff: "the later version of the pack: what it does to the practices, beside that of --pack",
    strict: "stop at the first practice that cannot be read",
    resume: "go on with a run that was interrupted, where it was",
    workers: "how many threads evaluate; 0 is none beside the main one (default: as many as there are processors)",
  },
  export: {
    summary: "write a pack in the formats of other tools",
    description:
      "Writes a pack in the formats that other tools read. What a format has no place for is told on standard error.",
    pack: "a pack that comes with hygie, the folder of another, or a JSON file with one in one piece",
    format: "how the pack is written; given several times, a file for each",
    output: formatFiles,
  },
  ask: {
    summary: "ask the questions on a terminal, then show the report",
    description:
      "Asks the questions of a pack one by one, then shows the report. Each answer is written to a file of facts at once: after an " +
      "interruption, the same command goes on from there. “I do not know” is written there as null, and is asked again at the end. " +
      "Where standard input is not a terminal, a line is read from it for each answer.\n\n" +
      "Exit code: 0 when all was asked, whatever the report says, 130 after an interruption (Ctrl+C, or the end of the input), " +
      "2 when the command or its input is wrong, or the answers cannot be written.",
    facts: "the JSON file of the facts, gone on with where it exists, else made (default: hygie-facts.json)",
    output: "a new file for the facts, which leaves alone the one that is gone on with",
    xlsx: "write the questionnaire as a new workbook (.xlsx) to fill in, with what the facts know already, and ask nothing; hygie facts from-xlsx reads it back",
  },
  ...sheetsHelp,
  plan: {
    summary: "find the cheapest plan to reach a score, or to clear a severity",
    description:
      "Finds which rules to put right, and in which order, so that a practice reaches a goal in the fewest hours, and at the least " +
      "cost of those. Unknown rules are taken for failed, as in the lower bound of the score; waived ones are left as they are. With " +
      "--max-hours or --max-cost alone, it finds the highest score that can be reached.\n\n" +
      "Exit code: 0 the goal can be reached, 1 it cannot, 2 wrong usage or input.",
    facts: "a JSON file with the facts, or - for standard input",
    score: "the least score to reach, from 0 to 100",
    clear: "no rule of this severity or a higher one may fail or be unknown",
    impact:
      "the least score to reach over the rules of an impact, as data-confidentiality=80 (may be given several times)",
    maxHours: "how many hours it may take",
    maxCost: "the highest cost that a step may have",
    format: "how the plan is written",
  },
  explain: {
    summary: "say why a rule has its outcome, and what would make it pass",
    description:
      "Says of a rule and the facts of a practice what decides its outcome, what would change it, how far each fact could move, and " +
      "the smallest changes that would make it pass without making another rule fail.",
    rule: "the id of a rule",
    facts: "a JSON file with the facts, or - for standard input",
    format: "how the explanation is written",
  },
  rules: {
    summary: "list the rules of a pack, or show one in full",
    description: "Lists the rules of a pack, or shows one in full: its source, logic, evidence, crosswalk and steps.",
    rule: "the id of a rule",
    cases: "show, as a table, which facts come to which outcome",
    format: "how the rules are written",
  },
  coverage: {
    summary: "show which controls of other frameworks the rules bear on",
    description:
      "Shows, for each control of the frameworks of a pack, which rules bear on it and how strongly, and which controls no rule " +
      "bears on. With the facts of a practice it writes a statement of applicability: what the report tells of each control.",
    facts: "a JSON file with the facts of a practice, or - for standard input",
    framework: "the id of one framework (default: all)",
    format: "how it is written",
  },
  migrate: {
    summary: "take over the facts of an earlier version of a pack",
    description:
      "Takes over the facts that a practice gave for an earlier version of a pack, and writes them for this one. Nothing is made up: " +
      "what does not hold any more is left unknown, and told on standard error with what has to be asked anew.",
    facts: "a JSON file with the facts of a practice, or - for standard input",
    from: "the earlier version: macsf@1, or the path of a pack",
    format: "the facts alone, or with what does not hold any more and the questions",
  },
  check: {
    summary: "tell everything that is wrong, or likely a mistake, in a pack",
    description:
      "Checks the pack in a folder: its schema, the types of its logic, outcomes that are impossible, units that do not agree, " +
      "evidence that proves nothing, texts that are missing, facts and names that nothing uses.\n\n" +
      "Exit code: 0 all well or warnings alone, 1 errors found, 2 wrong usage or input.",
    folder: "the folder of the pack",
    source: "the text of the source document, in which the quotes must stand",
    format: "how findings are written",
  },
  test: {
    summary: "run the cases of a pack, and mutants of its logic against them",
    description:
      "Runs the cases of the rules in a folder. Then it changes each rule's logic in every small way, an operator, a bound, " +
      "a literal, an operand at a time, and tells which changes no case notices, with facts that would.\n\n" +
      "Exit code: 0 all well, 1 a case fails or is missing, 2 wrong usage or input.",
    folder: "the folder of the pack",
    write: "add the missing cases to the files of the rules",
    coverage: "tell which conditions the cases have seen true, false and unknown; the exit code does not depend on it",
    format: "how the result is written",
  },
  diff: {
    summary: "tell what a version of a pack changes, and whether its versions say so",
    description:
      "Tells what changed between two versions of a pack, with facts of which a rule says something else than before, and " +
      "how far the versions have to move: major when a verdict can change, minor when something is added, patch for wording. " +
      "With --facts, tells too what the later version does to the practices that you have.\n\n" +
      "Exit code: 0 all well, 1 a version is too low or a practice is wrong, 2 wrong usage or input.",
    old: "the earlier version: the folder of a pack, a JSON file with one in one piece, or one that comes with hygie",
    new: "the later version",
    facts:
      "the facts of practices: NDJSON, one a line (.ndjson, .jsonl, or - for standard input), a JSON file with one or a list of them, or a folder of such files",
    now: "the instant for which practices are compared, as 2026-01-31 or 2026-01-31T09:00:00Z (default: the present)",
    format: "how the differences are written",
  },
  ...reportHelp,
  build: {
    summary: "compile a pack ahead of time into a module",
    description:
      "Compiles the pack in a folder into a JavaScript module, as fast as code written by hand, and a declaration file " +
      "with the types of its facts and rule ids. A file that ends in .cjs is CommonJS, any other an ES module.",
    folder: "the folder of the pack",
    output: "the module to write, ending in .js, .mjs or .cjs",
    lean: "for browsers: the same verdicts and reports, without what no report reads",
    locale: "a language that a lean pack keeps; without it, all (may be given several times)",
    outcomes: "the outcomes of the rules alone, without a report",
  },
  sql: {
    summary: "write a pack as SQL, for engines where many practices lie",
    description:
      "Writes the statement that gives the outcome of each rule for each row of a table of practices; with --ddl the statement that " +
      "makes the table, with --load those that fill it from a file. What is not known is NULL, and no NULL is taken for a no.\n\n" +
      "What the SQL of an engine cannot say is an error that names the rule and the operator.",
    pack: "a pack that comes with hygie, the folder of another, or a JSON file with one in one piece (default: macsf)",
    dialect: "the SQL of which engine",
    table: "the table of the practices, in which a column is a fact",
    schema: "the schema, or database, in which the table is",
    key: "a column that names a practice, to stand beside its outcomes; may be given several times",
    now: "the instant of the evaluation, such as 2026-01-31 (default: the day of each query, in UTC)",
    score: "adds the bounds of the score, as score_low and score_high",
    missing: "adds the missing facts that matter, as a list of JSON Pointers",
    waivers: "joins a table of waivers by the key: what they excuse is waived; with --ddl, makes that table too",
    ddl: "writes CREATE TABLE",
    load: "writes what fills the table from this file, with a practice in JSON a line; hygie does not read it",
    output: "the file to write (default: standard output)",
  },
  docs: {
    summary: "write the catalogue of a pack as Markdown pages",
    description:
      "Writes a Markdown page for each rule of a pack, and a table of all, in a folder for each of its languages: the facts that " +
      "fail beside those that pass, the quote, the logic, the evidence, the steps, the crosswalk, the versions and the cases.",
    pack: "the folder of the pack, or one that comes with hygie",
    output: "the folder to write into; pages that are there are written anew",
    earlier: "an earlier version of the pack, of which the pages tell what changed",
  },
  new: { summary: "begin a pack, or a rule", description: "Begins a pack, or a rule of one." },
  import: {
    summary: "make a draft pack of another format",
    description:
      "Makes a draft pack of a catalog or a framework in another format, and tells what remains to be written.",
    output: "the folder to make",
    id: "the id of the pack (default: made of the title of the document)",
    locale: "the language of a document that does not say it (default: en)",
  },
  importOscal: {
    summary: "make a draft pack of a catalog in OSCAL",
    description:
      "Makes a draft pack of a catalog in OSCAL, in JSON: each control is a rule with its id, its title, its statement, its " +
      "parameters and its references. The pack passes hygie check; each rule asks one question until more is written. No file " +
      "is overwritten.",
    file: "the catalog, or - for standard input",
  },
  importCisoAssistant: {
    summary: "make a draft pack of a library of CISO Assistant",
    description:
      "Makes a draft pack of a library of CISO Assistant, in YAML: each requirement that can be assessed is a rule with its id, its " +
      "title, its description and its mappings. The pack passes hygie check; each rule asks one question until more is written. No " +
      "file is overwritten.",
    file: "the library, or - for standard input",
  },
  newPack: {
    summary: "begin a pack, with one rule",
    description:
      "Makes the folder of a pack, with one rule, its cases, and what editors need to complete and check it. What no flag " +
      "says is asked for on a terminal. No file is overwritten.",
    folder: "the folder to make; its name is the id of the pack",
    title: "the title of the pack",
    source: "the title of the document whose recommendations it encodes",
    publisher: "who publishes the document",
    rule: "the id of the first rule",
    ruleTitle: "the title of the first rule",
    quote: "the words of the document that the first rule encodes",
    extends: "a pack to build on: one that comes with hygie, or the folder of another (may be given several times)",
    locale: "the languages, that of the document first",
  },
  newRule: {
    summary: "add a rule to a pack",
    description:
      "Adds a rule to the pack in a folder: its file with its cases, a yes-or-no fact that it reads, and its id in pack.json. " +
      "What no flag says is asked for on a terminal.",
    folder: "the folder of the pack",
    id: "the id of the rule, such as staff-trained",
    title: "the title of the rule",
    quote: "the words of the document that it encodes",
  },
};
