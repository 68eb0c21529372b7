import type { CompiledPack } from "../engine/compiled-pack.js";
import { oneByOne } from "./one-by-one.js";
import { piecesOf } from "./pieces.js";
import { toRecords } from "./records.js";
import { resultsOf } from "./run.js";
import { readStreamOptions } from "./settings.js";
import type { BatchOutput, BatchRecord, BatchSource, StreamOptions } from "./types.js";

/**
 * Evaluates a portfolio of practices, one after the other in the order of the source.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @typeParam O what each practice comes to.
 * @param pack a compiled pack.
 * @param source the practices: objects, or NDJSON as text or bytes.
 * @param options the instant, what each practice comes to, and how it is gone over.
 * @returns a record for each practice: its outcomes or its report, or what is wrong with it.
 * @throws `OptionsError` when an option cannot be used, `PackError` when the pack is none; the iteration is rejected
 * with what the source throws, with the reason of the signal, and where it is strict with the `FactsError` of a record.
 *
 * @example
 * ```ts
 * import { evaluateStream } from "hygie/batch";
 * import macsf from "hygie/rules/macsf";
 *
 * const lines = '{"id":"A1","patientRecord":{"computerised":false}}\n{"id":"A2","practise":{}}\n';
 * const said: string[] = [];
 * for await (const record of evaluateStream(macsf, lines, { key: "id", now: "2026-01-31", workers: 0 })) {
 *   said.push(`${record.line} ${record.key} ${record.outcomes?.["no-shared-login"] ?? record.problems?.[0]?.hint}`);
 * }
 * said; //=> ["1 A1 not-applicable", "2 A2 did you mean practice?"]
 * ```
 */
export function evaluateStream<F, R extends string, O extends BatchOutput = "outcomes">(
  pack: CompiledPack<F, R>,
  source: BatchSource,
  options: StreamOptions<R, O> = {},
): AsyncIterableIterator<BatchRecord<R, O>> {
  const [settings, running] = readStreamOptions(options, pack);
  const results = resultsOf(pack, piecesOf(source), settings, running);
  return oneByOne(results, toRecords(pack, settings, running)) as AsyncIterableIterator<BatchRecord<R, O>>;
}
