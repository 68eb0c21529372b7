import type { FactsProblems } from "./facts.js";
import type { UnknownName } from "./names.js";
import type { Format, ValueProblems } from "./values.js";

/** What a fact can be declared as. */
export type DeclaredKind = "object" | "array" | "boolean" | "integer" | "number" | "date" | "choice" | "string";

/** What can be wrong with the declarations of facts. */
export interface FactsSchemaProblems
  extends Pick<FactsProblems, "wrong-type" | "out-of-bounds">,
    Pick<ValueProblems, "too-few" | "duplicate"> {
  /** A keyword that cannot be left out, with what it may hold, as JSON, where that can be said. */
  "missing-member": ValueProblems["missing-member"] & { readonly example?: string | undefined };
  "unknown-member": ValueProblems["unknown-member"] & UnknownKeyword;
  "wrong-format": Omit<ValueProblems["wrong-format"], "expected"> & { readonly expected: Format | "fact-name" };
  /** Facts that nobody has declared would be let through. */
  "open-facts": Readonly<Record<string, never>>;
  "unknown-format": Pick<UnknownName, "found">;
  "facts-too-deep": { readonly most: number };
  /**
   * Two bounds, as JSON Schema calls them, that no number keeps, or no whole number where only these count;
   * `swap` where they would be right the other way round.
   */
  "no-number-between": {
    readonly low: BoundOf;
    readonly high: BoundOf;
    readonly whole: boolean;
    readonly swap: boolean;
  };
  /** A label for a value that the fact never has. */
  "unknown-choice": UnknownName;
  "missing-text": {
    readonly language: string;
    readonly given: readonly string[];
    readonly languages: readonly string[];
    /** What it is made of, where it is more than one text. */
    readonly parts?: readonly string[] | undefined;
  };
  "undeclared-language": { readonly language: string; readonly languages: readonly string[] };
  /** A unit without words; `near` is one with words that was probably meant. */
  "undeclared-unit": {
    readonly unit: string;
    readonly languages: readonly string[];
    readonly near?: string | undefined;
  };
}

export interface BoundOf {
  readonly bound: "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum";
  readonly limit: number;
}

/** A keyword that says nothing of a fact of this kind, or that no fact is declared with. */
export interface UnknownKeyword {
  /** What the fact is declared as, where that is known; `undeclared` where it is not. */
  readonly of?: DeclaredKind | "undeclared" | undefined;
  readonly instead?: Instead | undefined;
}

/**
 * What is done instead of what JSON Schema has a keyword for: the type is written out, `enum` has one value, nothing (every
 * fact may be unknown), the help text says how to answer, a rule asks for it, each fact has a name, choices are listed.
 */
export type Instead = "type" | "enum" | "unknown" | "help" | "rule" | "names" | "choices";
