import type { DeclaredKind } from "../problems/codes/facts-schema.js";

/**
 * The keywords that a fact of each kind is declared with, beside those of every fact: the part of JSON Schema that
 * `schemas/facts.schema.json` describes to editors.
 */
export const keywordsOf: Readonly<Record<DeclaredKind, readonly string[]>> = {
  object: ["properties", "additionalProperties"],
  array: ["items", "maxItems"],
  boolean: [],
  integer: ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "x-unit"],
  number: ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "x-unit"],
  date: ["format"],
  choice: ["enum", "x-choices"],
  string: ["maxLength"],
};

/** The keywords of every fact, and those of the facts as a whole. */
export const keywordsOfAll: readonly string[] = ["type", "x-text", "title", "description", "$comment", "examples"];
export const keywordsOfWhole: readonly string[] = ["$schema", "$id"];

/** How much facts hold where their declaration does not say: items of a list, characters of a text. */
export const defaults = { maxItems: 1000, maxLength: 10_000 } as const;

/** How deep facts are nested at the most. */
export const maxDepth = 16;
