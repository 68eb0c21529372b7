import { addPortfolio, type Portfolio, toAggregates } from "../../batch/portfolio.js";
import { toReadRecord } from "../../batch/read-record.js";
import { resultsOf } from "../../batch/run.js";
import type { Running, Settings } from "../../batch/settings.js";
import { type Counting, toCounting } from "../../batch/tally.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { Context } from "../context.js";
import { InputError } from "../inputs.js";
import { printFile, toJson } from "../output.js";
import type { ProgressLine } from "../progress.js";
import { fromPlain, toPlain } from "./counted.js";
import { fedBy } from "./feed.js";
import type { PracticeFile } from "./files.js";
import { finish } from "./finish.js";
import type { KeptRun, Reached } from "./kept-run.js";
import { batchProblem } from "./problem.js";
import { rateOf } from "./rate.js";
import { placedIn } from "./records.js";
import { csvRows, ndjsonRows } from "./rows.js";
import { toSource } from "./source.js";
import type { Target } from "./target.js";
import { isDamage, toTold } from "./told.js";

/** What is evaluated, and where it goes. */
export interface BatchRun {
  readonly pack: CompiledPack;
  readonly files: readonly PracticeFile[];
  readonly settings: Settings;
  readonly running: Running;
  readonly target: Target;
  /** Keeps what is written to a file; nothing where it goes to standard output. */
  readonly kept: KeptRun | undefined;
}

/** Milliseconds between two notes of how far it has come. */
const noteEvery = 250;

/**
 * Evaluates all practices of files, and writes what they come to, in their order.
 *
 * @returns how many there were.
 * @throws {@link InputError} when the output cannot be written, and where it is strict with the first practice that is wrong.
 */
export async function evaluateFiles(run: BatchRun, line: ProgressLine, context: Context): Promise<Reached> {
  const { pack, files, settings, running, target, kept } = run;
  if (kept?.isFinished) {
    kept.forget();
    return kept.reached;
  }
  const begun: Reached = kept?.reached ?? { lines: 0, practices: 0, failed: 0 };
  const [rate, told] = [rateOf(files, line, context), toTold(context)];
  const others = [...(settings.key === undefined ? [] : [settings.key]), ...settings.columns];
  const source = toSource(fedBy(files, { pack, others, count: rate.count }), toReadRecord(pack, settings), begun.lines);
  const writing = { pack, settings, isOfSeveral: files.length > 1, locale: context.language.locale };
  const rows = target.format === "csv" ? csvRows(writing) : ndjsonRows(writing);
  const counting = toCounting(pack, settings);
  const portfolio = fromPlain(begun.counted, counting);
  const isCounted = target.output === "aggregates";
  const append = kept?.append ?? printFile;
  let [reached, noted] = [begun, performance.now()];
  if (!isCounted && begun.lines === 0 && rows.head !== "") append(rows.head);
  for await (const result of resultsOf(pack, source.pieces, settings, running)) {
    let [text, wrong] = ["", 0];
    for (const placed of placedIn(result, source)) {
      if (placed.wrong !== undefined) {
        // Counts of half a file would be taken for those of all of it.
        if (running.strict || (isCounted && isDamage(placed.wrong))) throw stopped(placed.wrong, kept);
        told.add(placed.wrong);
        wrong += 1;
      } else if (settings.key !== undefined && (placed.key !== undefined || !isCounted)) {
        told.addName(placed.key, `${placed.origin.file.path}:${placed.origin.line}`);
      }
      if (!isCounted) text += rows.row(placed, result);
    }
    if (result.portfolio !== undefined) addPortfolio(portfolio, result.portfolio, counting);
    if (text !== "") append(text);
    reached = {
      lines: begun.lines + (result.lines.at(-1) ?? reached.lines - begun.lines),
      practices: reached.practices + result.lines.length - wrong,
      failed: reached.failed + wrong,
    };
    if (kept !== undefined && performance.now() - noted > noteEvery) {
      kept.note(isCounted ? { ...reached, counted: toPlain(portfolio) } : reached);
      noted = performance.now();
    }
    rate.show(reached.practices + reached.failed - begun.practices - begun.failed);
  }
  if (reached.practices + reached.failed === 0)
    throw stopped([batchProblem("no-files", "", { isPattern: false }, { file: files[0]?.path ?? "-" })], kept);
  kept?.note({ ...reached, isDone: true, ...(isCounted && { counted: toPlain(portfolio) }) });
  if (isCounted) append(await aggregatesText(portfolio, reached.failed, counting, run));
  if (kept !== undefined) {
    await finish(kept.close(), target, pack, settings);
    kept.forget();
  }
  line.clear();
  told.print(reached.failed, reached.practices, !isCounted);
  return reached;
}

/** What ends a run of which nothing is left. */
function stopped(problems: InputError["problems"], kept: KeptRun | undefined): InputError {
  kept?.forget();
  return new InputError(problems);
}

async function aggregatesText(
  portfolio: Portfolio,
  failed: number,
  counting: Counting,
  run: BatchRun,
): Promise<string> {
  const { pack, settings, target } = run;
  const aggregates = toAggregates({ ...portfolio, failed }, pack, settings, counting);
  if (target.format === "json") return toJson(aggregates);
  const { portfolioToHtml } = await import("../../reporters/portfolio/to-html.js");
  return portfolioToHtml(aggregates, { pack, locale: settings.locale }).text;
}
