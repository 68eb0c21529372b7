import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { mostTold } from "../evaluate/evaluate.js";
import { readFacts, readOptions, readRule } from "../evaluate/options.js";
import type { Data } from "../facts/schema.js";

/** What {@link explainRule} and {@link counterfactuals} may be told beside the facts. */
export interface ExplainOptions {
  /** The instant of the evaluation: a `Date`, `YYYY-MM-DD` or a date and time with its offset. Default: the present. */
  readonly now?: Date | string | undefined;
  /** The language of the texts, looked up in those of the pack: `fr-FR`, `FR` and `fr_CA` are `fr`. Default: the pack's first. */
  readonly locale?: string | undefined;
  /** How many entries a list has at the most; what is left out is counted. Default: 100. */
  readonly limit?: number | undefined;
}

/** What was given, checked: everything that is wrong with it is told as `evaluate` tells it. */
export interface Asked {
  readonly index: number;
  /** A plain copy of the facts. */
  readonly known: Data;
  readonly today: number;
  readonly locale: string;
  readonly limit: number;
}

export function readAsked(pack: CompiledPack, facts: unknown, ruleId: unknown, options: unknown): Asked {
  assertPack(pack);
  const { today, locale, limit, given } = readOptions(options, pack.definition, ["now", "locale", "limit"]);
  const known = readFacts(pack, facts);
  const index = readRule(ruleId, pack.definition);
  return { index, known, today, locale, limit: given.limit === undefined ? mostTold : limit };
}
