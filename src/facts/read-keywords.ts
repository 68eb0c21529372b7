import type { DeclaredKind, Instead } from "../problems/codes/facts-schema.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { declarationProblem as problem } from "./declaration-problem.js";
import { checkMembers } from "./members.js";
import { keywordsOf, keywordsOfAll, keywordsOfWhole } from "./profile.js";
import { checkWord } from "./read-values.js";

/** Reports keywords that say nothing of a fact of this kind, or of any where it is not known, and annotations that are none. */
export function checkKeywords(
  node: Readonly<Record<string, unknown>>,
  at: string,
  kind: DeclaredKind | undefined,
  isWhole: boolean,
  report: (problem: Problem) => void,
): void {
  const own = kind === undefined ? Object.values(keywordsOf).flat() : keywordsOf[kind];
  const known = [...keywordsOfAll, ...(isWhole ? keywordsOfWhole : []), ...new Set(own)];
  checkMembers(node, known, at, report, (name) => ({ of: kind ?? "undeclared", instead: insteadOf.get(name) }));
  for (const keyword of ["title", "description", "$comment", "$schema", "$id"]) {
    if (known.includes(keyword)) checkWord(node, keyword, at, report);
  }
  const { examples = [] } = node;
  if (Array.isArray(examples)) return;
  report(problem("wrong-type", `${at}/examples`, { found: shown(examples), expected: ["list"] }));
}

/** Keywords that facts are not declared with, or not where they stand, by what is done instead. */
const refused: Readonly<Record<Instead, readonly string[]>> = {
  type: [
    ...["$ref", "$dynamicRef", "$recursiveRef", "$defs", "definitions", "$anchor", "allOf", "anyOf", "oneOf", "not"],
    ...["if", "then", "else", "dependentSchemas", "prefixItems", "unevaluatedItems"],
  ],
  enum: ["const"],
  unknown: ["required", "minProperties", "dependentRequired", "default"],
  help: ["pattern", "minLength", "contentEncoding", "contentMediaType", "contentSchema"],
  rule: ["minItems", "uniqueItems", "contains", "minContains", "maxContains", "multipleOf"],
  names: ["patternProperties", "propertyNames", "unevaluatedProperties", "maxProperties"],
  choices: ["x-choices"],
};

/** What is done instead of what a keyword says. */
const insteadOf: ReadonlyMap<string, Instead> = new Map(
  (Object.entries(refused) as [Instead, readonly string[]][]).flatMap(([instead, names]) =>
    names.map((name) => [name, instead] as const),
  ),
);
