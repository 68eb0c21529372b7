import type { Pack } from "../generated/schemas.js";
import { newFacts, newPack } from "../pack/scaffold.js";
import type { Problem } from "../problems/problem.js";
import { toIds } from "./draft-ids.js";
import { draftRule } from "./draft-rule.js";
import type { DraftSource, Recommendation } from "./recommendation.js";
import { type Remaining, remainingOf } from "./remaining.js";

/** A control of the source. */
export interface ImportedControl {
  /** The id of the control in the source. */
  readonly control: string;
  /** Where the control stands in the source, as a JSON Pointer. */
  readonly pointer: string;
}

/** A draft rule, and what it was made of. */
export interface ImportedRule extends ImportedControl {
  /** The id of the rule. */
  readonly id: string;
}

/** A pack made of another format: it loads and passes `hygie check`, and its rules remain to be written. */
export interface DraftPack {
  /** The pack in one piece, for `loadPack`. */
  readonly pack: Pack;
  /** The same as a folder holds it: the text of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
  /** Its rules, and what they were made of. */
  readonly rules: readonly ImportedRule[];
  /** What no rule was made of, since it asks for nothing: controls that were withdrawn, requirements that are neither assessed nor a heading. */
  readonly leftOut: readonly ImportedControl[];
  /** What remains to be written. */
  readonly remaining: readonly Remaining[];
}

/** A draft pack, or everything that keeps the input from being one, each problem with a JSON Pointer into it. */
export type Imported =
  | DraftPack
  | {
      /** Everything that is wrong with the input. */
      readonly problems: readonly Problem[];
    };

/** Each recommendation as a draft rule that asks whether it is in place. */
export function toDraftPack(
  source: DraftSource,
  recommendations: readonly Recommendation[],
  leftOut: readonly ImportedControl[] = [],
): DraftPack {
  const ids = toIds(
    recommendations.map(({ control }) => control),
    "control",
  );
  const { packFile, vocabulary } = frameOf(source, ids);
  const { locales } = vocabulary;
  const taken = new Set<string>();
  const drafts = recommendations.map((one, i) => draftRule(ids[i] ?? "", one, vocabulary, taken));
  const rules = drafts.map(({ rule }) => rule);
  const schema = newFacts(vocabulary, Object.fromEntries(drafts.flatMap(({ facts }) => facts)));
  const files = {
    "pack.json": packFile,
    "facts.schema.json": schema,
    ...Object.fromEntries(rules.map((rule) => [`${rule.id}.json`, rule])),
  };
  return {
    pack: { ...vocabulary, facts: withoutSchema(schema), rules: rules.map(withoutSchema) },
    files: Object.fromEntries(Object.entries(files).map(([name, json]) => [name, textOf(json)])),
    rules: recommendations.map(({ control, pointer }, i) => ({ id: ids[i] ?? "", control, pointer })),
    leftOut,
    remaining: remainingOf(recommendations, ids, locales),
  };
}

/** What `pack.json` says of the pack, and the same as its rules need it. */
function frameOf({ id, title, locales, source, frameworks, units }: DraftSource, ids: readonly string[]) {
  const { title: own, publisher } = source;
  const scaffold = newPack({ id, title: own, source: own, publisher, locales, bases: [] }, ...ids);
  const packFile = { ...scaffold, title, source, ...(units === undefined ? {} : { units }), frameworks };
  const { $schema, rules, impacts = {}, evidenceTypes = {}, ...rest } = packFile;
  return { packFile, vocabulary: { ...rest, impacts, evidenceTypes } };
}

/** The text of a JSON file of a pack. */
function textOf(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function withoutSchema<T extends object>({ $schema, ...rest }: T & { readonly $schema?: string }): Omit<T, "$schema"> {
  return rest;
}
