import type { CompiledPack } from "../engine/compiled-pack.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Data } from "../facts/schema.js";
import type { Report } from "../generated/schemas.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import type { Block } from "./blocks.js";
import { countPractice, emptyPortfolio, type Portfolio, toGroupOf } from "./portfolio.js";
import { toReadBlock } from "./read-block.js";
import type { Cell, ReadRecord } from "./read-record.js";
import type { Settings } from "./settings.js";
import { toCounting } from "./tally.js";

/** What the records of a block come to: lists, of which those that are asked for are filled, that are quick to hand over. */
export interface BlockResult {
  /** The line of each record. */
  readonly lines: number[];
  /** The name of each, where practices are named; and its columns, where there are any. */
  readonly keys: (string | number | undefined)[];
  readonly cells: (readonly Cell[])[];
  /** The problems of those that are wrong, with their places among the records. */
  readonly wrong: (readonly [place: number, problems: readonly Problem[]])[];
  /** Of the others, one after the other: the codes of the outcomes of all rules. */
  readonly codes: Uint8Array[];
  readonly reports: Report[];
  /** What is counted of them. */
  readonly portfolio?: Portfolio;
}

/** Evaluates the records of blocks. */
export function toEvaluateBlock(pack: CompiledPack, settings: Settings): (block: Block) => BlockResult {
  const { output, key, columns, today } = settings;
  const readBlock = toReadBlock(pack, settings);
  const counting = toCounting(pack, settings);
  const groupOf = toGroupOf(settings);
  const options = {
    ...{ now: settings.evaluatedAt, locale: settings.locale },
    ...(settings.isPart && { rules: settings.rules.map((rule) => pack.ruleIds[rule] as string) }),
  };
  return (block) =>
    unpolluted(() => {
      const empty: BlockResult = { lines: [], keys: [], cells: [], wrong: [], codes: [], reports: [] };
      const result = output === "aggregates" ? { ...empty, portfolio: emptyPortfolio(counting) } : empty;
      readBlock(block, (record, line) => {
        if (output !== "aggregates") place(record, line, result);
        if (record.facts === undefined) result.wrong.push([result.lines.length - 1, record.problems]);
        else take(record, record.facts, result);
      });
      return result;
    });

  function place(record: ReadRecord, line: number, { lines, keys, cells }: BlockResult): void {
    lines.push(line);
    if (key !== undefined) keys.push(record.key);
    if (columns.length > 0) cells.push(record.cells);
  }

  function take(record: ReadRecord, facts: Data, { reports, codes, portfolio }: BlockResult): void {
    if (output === "reports") {
      reports.push(evaluate(pack, facts, options));
      return;
    }
    const outcomes = pack.engine.outcomes(facts, today);
    if (portfolio === undefined) codes.push(outcomes);
    else countPractice(portfolio, outcomes, groupOf(record, facts), counting);
  }
}
