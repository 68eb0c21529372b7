import type { Shown } from "../shown.js";

/**
 * logic: the rule asks one question, whether the recommendation is in place; severity: how much harm follows, and which impacts;
 * remediation: who does it, in how long, at what cost, by which steps; evidence: what proves it; texts: why it matters, and what
 * is said of each outcome; statement: the source has a title alone, which stands for the quote; parameters: their values are
 * compared for equality alone; unset-parameters: the source gives them no value, and they were left out; translation: a text
 * that is missing in a language is that of the source; renamed: the source calls it otherwise, or two of its controls alike.
 */
export type RemainingPart =
  | "logic"
  | "severity"
  | "remediation"
  | "evidence"
  | "texts"
  | "statement"
  | "parameters"
  | "unset-parameters"
  | "translation"
  | "renamed";

/** What is amiss with the syntax of YAML, by what has to be mended. */
export type YamlMistake = "indent" | "tab" | "unclosed" | "escape" | "key" | "alias" | "documents" | "depth" | "other";

/** What is wrong with a document of another format that a pack is to be made of. */
export interface ImportProblems {
  /** It is no document of the format: of another of its models, in XML, or of none. */
  "not-the-format": { readonly expected: "oscal-catalog" | "ciso-assistant"; readonly found: Shown };
  /** Two of its controls have one id. */
  "control-twice": { readonly id: Shown; readonly first: string };
  "no-controls": Readonly<Record<string, never>>;
  /** A text inserts a parameter that nothing declares. */
  "unknown-insert": { readonly id: Shown; readonly near: string | undefined };
  /** A requirement stands under one that is not there. */
  "unknown-parent": { readonly urn: Shown; readonly near: string | undefined };
  /** More controls than a pack has rules. */
  "too-many-controls": { readonly most: number };
  "yaml-syntax": { readonly mistake: YamlMistake };
  /** A tag that would make something other than a text, a list or an object of a value. */
  "yaml-tag": { readonly tag: Shown };
  /** More than is read, in millions of characters. */
  "document-size": { readonly most: number };
}
