import type { Strength } from "../../generated/schemas.js";

/** The kinds of facts, as the facts schema has them. */
type FactKind = "boolean" | "integer" | "number" | "string" | "date" | "array" | "object";

/** What is said about a rule in one language. */
export interface RulePhrases {
  readonly of: (label: string, value: string) => string;
  readonly quote: (quote: string) => string;
  readonly from: (pack: string) => string;
  readonly changed: (pack: string, what: string) => string;
  readonly before: (value: string) => string;
  readonly disabled: string;
  /** Of the title of a rule that is disabled. */
  readonly titleOfDisabled: (title: string) => string;
  /** What a disabled rule gives. */
  readonly whileDisabled: string;
  readonly severity: string;
  readonly impacts: string;
  readonly why: string;
  readonly limits: string;
  readonly parameters: string;
  readonly bounds: (low: string, high: string) => string;
  readonly applies: string;
  readonly always: string;
  readonly met: string;
  readonly table: TablePhrases;
  readonly evidence: string;
  readonly freshFor: (days: number) => string;
  readonly references: string;
  readonly strength: Readonly<Record<Strength, string>>;
  readonly rule: string;
  readonly owner: string;
  readonly failing: string;
  readonly passing: string;
  readonly logic: string;
  readonly frameworks: string;
  readonly allCases: (count: number) => string;
  readonly expected: string;
  readonly version: string;
  readonly versionOf: (version: string) => string;
  readonly sourceOf: (publisher: string, title: string) => string;
  readonly name: string;
  readonly value: string;
  readonly setBy: string;
  /** Of a value that is not the default: the pack that set it, where one did. */
  readonly setByPack: (pack: string | undefined) => string;
  /** Of the default, which another value stands in for: how much it is, and who set it. */
  readonly byDefault: (amount: string, setter: string) => string;
  readonly supports: string;
  readonly control: string;
  readonly closeness: string;
  readonly allowed: string;
  readonly type: string;
  readonly days: (days: number) => string;
  readonly steps: string;
  readonly framework: string;
  readonly label: string;
  readonly officialTitle: string;
  readonly facts: string;
  readonly fact: string;
  readonly question: string;
  readonly answer: string;
  readonly kinds: Readonly<Record<FactKind, string>>;
  readonly history: string;
  readonly since: string;
  readonly changes: string;
  readonly first: string;
  /** What one place of a rule was and became; either may be nothing. */
  readonly became: (pointer: string, before: string | undefined, after: string | undefined) => string;
}

/** What is said in the table of a rule's cases. */
export interface TablePhrases {
  readonly title: string;
  readonly outcome: string;
  readonly yes: string;
  readonly no: string;
  readonly known: string;
  readonly unknown: string;
  /** Any known value but these. */
  readonly otherThan: (values: readonly string[]) => string;
  readonly or: (values: readonly string[]) => string;
  /** Of what no row tells. */
  readonly otherwise: string;
  readonly tooMany: (most: number) => string;
  /** In place of the rest of what is above a column, which stands above the table. */
  readonly inFull: string;
}
