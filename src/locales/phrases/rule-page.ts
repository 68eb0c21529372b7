import type { Cost } from "../../generated/schemas.js";

/** What the page of a rule says beside what is said of rules elsewhere, in one language. */
export interface RulePagePhrases {
  readonly hours: string;
  readonly about: (hours: number) => string;
  readonly cost: string;
  readonly costs: Readonly<Record<Cost, string>>;
  /** A day in full: `31 January 2026`. */
  readonly day: (iso: string) => string;
  readonly source: SourcePhrases;
  readonly examples: ExamplePhrases;
  readonly logic: LogicPhrases;
  readonly crosswalk: CrosswalkPhrases;
  readonly history: HistoryPhrases;
  readonly proves: string;
  readonly freshFor: (days: number) => string;
  readonly cases: string;
  readonly citation: string;
  readonly cite: (rule: string, pack: string, digest: string) => string;
}

interface SourcePhrases {
  readonly quote: string;
  readonly title: string;
  readonly about: string;
  readonly published: (day: string) => string;
  /** Of a document without a date, and of one whose address is not known. */
  readonly undated: string;
  readonly noAddress: string;
  readonly furtherReading: string;
  readonly digest: string;
}

interface ExamplePhrases {
  readonly title: string;
  /** How the facts that decide are marked. */
  readonly legend: string;
  readonly on: (day: string) => string;
  readonly json: string;
  /** An item of a list by what such items are called, and its id. */
  readonly item: (kind: string, id: string) => string;
  readonly noFacts: string;
  /** Behind a fact that decides, and is as it has to be. */
  readonly decisive: string;
}

interface LogicPhrases {
  readonly title: string;
  readonly allOf: string;
  readonly anyOf: string;
  readonly always: string;
  readonly never: string;
  /** Of a list, a text or a number: is it more than empty? */
  readonly filled: string;
  readonly empty: string;
  /** Behind what goes over a list: it is so of an empty one too. */
  readonly orNone: (over: string) => string;
  /** Before what counts elements, and what is asked of their number. */
  readonly counted: (count: string, asked: string) => string;
  /** Above the branches of an if, and before what they ask. */
  readonly either: string;
  readonly ifMet: string;
  readonly otherwiseIf: string;
  readonly otherwise: string;
}

interface CrosswalkPhrases {
  /** A framework with its publisher, and its version where it has one. */
  readonly framework: (title: string, publisher: string, version: string | undefined) => string;
  readonly all: string;
}

/** What changed between two versions of a rule, by kind. */
interface HistoryPhrases {
  readonly since: (version: string, pack: string) => string;
  readonly first: string;
  /** Something by its name: what it was, and what it is. */
  readonly became: (name: string, before: string, after: string) => string;
  /** In place of a threshold that there is or was none of. */
  readonly none: string;
  readonly threshold: (name: string) => string;
  readonly thresholdNote: (names: readonly string[]) => string;
  readonly logic: Readonly<Record<"applies" | "appliesAlways" | "appliesWhen" | "met", string>>;
  readonly quote: string;
  readonly evidence: (lists: Readonly<Record<"added" | "removed" | "changed", readonly string[]>>) => string;
  readonly crosswalk: (lists: Readonly<Record<"added" | "removed" | "changed", readonly string[]>>) => string;
  /** Texts of the language of the page that are said otherwise. */
  readonly texts: (names: readonly string[]) => string;
  readonly text: Readonly<Record<"title" | "why" | "limits" | "messages" | "steps" | "parameters", string>>;
  readonly otherLanguages: string;
  readonly details: string;
}
