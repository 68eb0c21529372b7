import type { CompiledPack } from "../engine/compiled-pack.js";
import { FactsError } from "../problems/errors.js";
import { piecesOf } from "./pieces.js";
import { addPortfolio, emptyPortfolio, toAggregates } from "./portfolio.js";
import { resultsOf } from "./run.js";
import { readAggregateOptions } from "./settings.js";
import { toCounting } from "./tally.js";
import type { AggregateOptions, Aggregates, BatchSource } from "./types.js";

/**
 * Counts how a portfolio of practices did: by rule, by impact, by score, and by group where they are grouped. It counts in whole
 * numbers, so that the counts are exact, and the same however the source is cut and on however many threads.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param source the practices: objects, or NDJSON as text or bytes.
 * @param options the instant, what practices are grouped by, and how they are gone over.
 * @returns the counts: plain data.
 * @throws `OptionsError` when an option cannot be used, or there are more than 10,000 groups, `PackError` when the pack is
 * none; it is rejected with what the source throws, with the reason of the signal, and where it is strict with the `FactsError`
 * of a record.
 *
 * @example
 * ```ts
 * import { aggregateStream } from "hygie/batch";
 * import macsf from "hygie/rules/macsf";
 *
 * const practices = [{ region: "Bretagne", patientRecord: { computerised: false } }, { region: "Corse" }];
 * const { rules, groups } = await aggregateStream(macsf, practices, { columns: ["region"], groupBy: ["region"] });
 * rules["no-shared-login"]; //=> { pass: 0, fail: 0, unknown: 1, "not-applicable": 1 }
 * groups?.map(({ by, practices }) => [by.region, practices]); //=> [["Bretagne", 1], ["Corse", 1]]
 * ```
 */
export async function aggregateStream<F, R extends string>(
  pack: CompiledPack<F, R>,
  source: BatchSource,
  options: AggregateOptions<R> = {},
): Promise<Aggregates<R>> {
  const [settings, running] = readAggregateOptions(options, pack);
  const counting = toCounting(pack, settings);
  const whole = emptyPortfolio(counting);
  for await (const { portfolio, wrong } of resultsOf(pack, piecesOf(source), settings, running)) {
    running.signal?.throwIfAborted();
    const [[, problems] = []] = wrong;
    if (running.strict && problems !== undefined) throw new FactsError(problems);
    whole.failed += wrong.length;
    if (portfolio !== undefined) addPortfolio(whole, portfolio, counting);
  }
  return toAggregates(whole, pack, settings, counting) as Aggregates<R>;
}
