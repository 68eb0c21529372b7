/** What the help of the command says in one language. */
export interface HelpPhrases {
  readonly titles: Readonly<Record<"usage" | "arguments" | "options" | "globalOptions" | "commands", string>>;
  /** What stands in angle brackets for what the user writes, in one word. */
  readonly names: Readonly<Record<NameKey, string>>;
  /** What may be written, and what is taken when nothing is: each as JSON. */
  readonly choices: (values: string) => string;
  readonly byDefault: (value: string) => string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly lang: string;
  readonly program: string;
  /** `--pack` of a command that works on a folder: the packs that the one in the folder may extend. */
  readonly extendedPack: string;
  /** `--pack` of a command that works on facts or rules: the pack, then those that it extends. */
  readonly pack: string;
  readonly evaluate: Texts<
    "facts" | "format" | "output" | "now" | "evidence" | "evidencePolicy" | "waivers" | "failOn"
  >;
  readonly batch: Texts<
    | ("facts" | "output" | "file" | "format" | "key" | "column" | "now" | "groupBy" | "diff")
    | ("strict" | "resume" | "workers")
  >;
  readonly export: Texts<"pack" | "format" | "output">;
  readonly ask: Texts<"facts" | "output" | "xlsx">;
  readonly facts: Texts<never>;
  readonly factsFromXlsx: Texts<"file" | "output">;
  readonly factsFromCsv: Texts<"file" | "output">;
  readonly plan: Texts<"facts" | "score" | "clear" | "impact" | "maxHours" | "maxCost" | "format">;
  readonly explain: Texts<"rule" | "facts" | "format">;
  readonly rules: Texts<"rule" | "cases" | "format">;
  readonly coverage: Texts<"facts" | "framework" | "format">;
  readonly migrate: Texts<"facts" | "from" | "format">;
  readonly check: Texts<"folder" | "source" | "format">;
  readonly test: Texts<"folder" | "write" | "coverage" | "format">;
  readonly diff: Texts<"old" | "new" | "facts" | "now" | "format">;
  readonly compare: Texts<"before" | "after" | "more" | "format">;
  readonly verify: Texts<"report" | "evidencePolicy" | "now" | "publicKey" | "format">;
  readonly seal: Texts<"report" | "key" | "output">;
  readonly build: Texts<"folder" | "output" | "lean" | "locale" | "outcomes">;
  readonly sql: Texts<
    | "pack"
    | "dialect"
    | "table"
    | "schema"
    | "key"
    | "now"
    | "score"
    | "missing"
    | "waivers"
    | "ddl"
    | "load"
    | "output"
  >;
  readonly docs: Texts<"pack" | "output" | "earlier">;
  readonly new: Texts<never>;
  readonly newPack: Texts<
    "folder" | "title" | "source" | "publisher" | "rule" | "ruleTitle" | "quote" | "extends" | "locale"
  >;
  readonly newRule: Texts<"folder" | "id" | "title" | "quote">;
  readonly import: Texts<"output" | "id" | "locale">;
  readonly importOscal: Texts<"file">;
  readonly importCisoAssistant: Texts<"file">;
}

/** What is said of a command, and of each of its arguments and options. */
type Texts<Key extends string> = Readonly<Record<"summary" | "description" | Key, string>>;

type NameKey =
  | (
      | "command"
      | "facts"
      | "folder"
      | "file"
      | "pack"
      | "rule"
      | "id"
      | "old"
      | "new"
      | "language"
      | "format"
      | "date"
      | "path"
      | "before"
      | "after"
      | "more"
      | "report"
      | "dialect"
    )
  | ("what" | "number")
  | ("policy" | "severity" | "score" | "hours" | "cost" | "title" | "name" | "words");
