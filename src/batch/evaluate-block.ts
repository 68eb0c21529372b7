import type { CompiledPack } from "../engine/compiled-pack.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Report } from "../generated/schemas.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { type Block, blockSizes } from "./blocks.js";
import { toCodes } from "./codes.js";
import { emptyPortfolio, type Portfolio, toCountPractice } from "./portfolio.js";
import { problem } from "./problem.js";
import { type RightMembers, toReadLines } from "./read-lines.js";
import { type Cell, type Key, type ReadRecord, toReadRecord, wrongRecord } from "./read-record.js";
import type { Settings } from "./settings.js";
import { toCounting } from "./tally.js";

/** What the records of a block come to: lists, of which those that are asked for are filled, that are quick to hand over. */
export interface BlockResult {
  /** The line of each record. */
  readonly lines: number[];
  /** The name of each, where practices are named; and its columns, where there are any. */
  readonly keys: (Key | undefined)[];
  readonly cells: (readonly Cell[])[];
  /** The problems of those that are wrong, with their places among the records. */
  readonly wrong: (readonly [place: number, problems: readonly Problem[]])[];
  /** Of the others, one after the other: the codes of the outcomes of the rules that are evaluated. */
  codes: Uint8Array;
  readonly reports: Report[];
  /** What is counted of them. */
  readonly portfolio: Portfolio | undefined;
}

/** Evaluates the records of blocks. */
export function toEvaluateBlock(
  pack: CompiledPack,
  settings: Settings,
  rightMembers?: RightMembers,
): (block: Block) => BlockResult {
  const { output, key, columns, rules, today } = settings;
  const read = toReadRecord(pack, settings);
  const readLines = toReadLines(pack, settings, output === "reports" ? undefined : rightMembers);
  const counting = toCounting(pack, settings);
  const countPractice = toCountPractice(settings, counting);
  const options = {
    ...{ now: settings.evaluatedAt, locale: settings.locale },
    ...(settings.isPart && { rules: rules.map((rule) => pack.ruleIds[rule] as string) }),
  };
  return (block) =>
    unpolluted(() => {
      const portfolio = output === "aggregates" ? emptyPortfolio(counting) : undefined;
      const result: BlockResult = emptyResult(portfolio);
      const codes = toCodes(rules);
      readBlock(block, (record, line) => {
        const { facts, problems } = record;
        if (facts === undefined) result.wrong.push([result.lines.length, problems]);
        else if (output === "reports") result.reports.push(evaluate(pack, facts, options));
        else {
          const outcomes = pack.engine.outcomes(facts, today);
          if (portfolio === undefined) codes.add(outcomes);
          else countPractice(portfolio, outcomes, record, facts);
        }
        if (portfolio === undefined) place(record, line, result);
      });
      result.codes = codes.all();
      return result;
    });

  function readBlock(block: Block, take: (record: ReadRecord, line: number) => void): void {
    const { line } = block;
    if (block.kind === "lines") readLines(block.bytes, line, take);
    else if (block.kind === "values") for (const [i, value] of block.values.entries()) take(read(value), line + i);
    else take(wrongRecord([problem("line-too-long", "", { most: blockSizes.line }, { line, column: 1 })]), line);
  }

  function place(record: ReadRecord, line: number, { lines, keys, cells }: BlockResult): void {
    lines.push(line);
    if (key !== undefined) keys.push(record.key);
    if (columns.length > 0) cells.push(record.cells);
  }
}

function emptyResult(portfolio: Portfolio | undefined): BlockResult {
  return { lines: [], keys: [], cells: [], wrong: [], codes: new Uint8Array(0), reports: [], portfolio };
}
