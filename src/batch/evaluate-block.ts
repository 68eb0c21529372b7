import type { CompiledPack } from "../engine/compiled-pack.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { Report } from "../generated/schemas.js";
import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { type Block, blockSizes } from "./blocks.js";
import { toCodes } from "./codes.js";
import { emptyPortfolio, type Portfolio, toCountPractice } from "./portfolio.js";
import { problem } from "./problem.js";
import { type RightMembers, type Take, toReadLines } from "./read-lines.js";
import { type Cell, type Key, toReadRecord, wrongRecord } from "./read-record.js";
import type { Settings } from "./settings.js";
import { toCounting } from "./tally.js";

/** What the records of a block come to: of its lists those that are asked for, as they are quick to hand over. */
export interface BlockResult {
  /** The line of each record. */
  readonly lines: Float64Array;
  /** JSON text of a list with the name of each, where practices are named; and their columns, where there are any. */
  readonly keys: string;
  readonly cells: readonly (readonly Cell[])[];
  /** The problems of those that are wrong, with their places among the records. */
  readonly wrong: readonly (readonly [place: number, problems: readonly Problem[]])[];
  /** Of the others, one after the other: the codes of the outcomes of the rules that are evaluated. */
  readonly codes: Uint8Array;
  readonly reports: readonly Report[];
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
  return (block) => unpolluted(() => resultOf(block));

  function resultOf(block: Block): BlockResult {
    const portfolio = output === "aggregates" ? emptyPortfolio(counting) : undefined;
    const codes = toCodes(rules);
    const lines: number[] = [];
    const keys: (Key | null)[] = [];
    const cells: (readonly Cell[])[] = [];
    const wrong: [number, readonly Problem[]][] = [];
    const reports: Report[] = [];
    readBlock(block, (record, line) => {
      const { facts, problems } = record;
      if (facts === undefined) wrong.push([lines.length, problems]);
      else if (output === "reports") reports.push(evaluate(pack, facts, options));
      else {
        const outcomes = pack.engine.outcomes(facts, today);
        if (portfolio === undefined) codes.add(outcomes);
        else countPractice(portfolio, outcomes, record, facts);
      }
      lines.push(line);
      if (key !== undefined) keys.push(record.key ?? null);
      if (portfolio === undefined && columns.length > 0) cells.push(record.cells);
    });
    const named = { keys: JSON.stringify(keys), cells };
    return { lines: new Float64Array(lines), ...named, wrong, codes: codes.all(), reports, portfolio };
  }

  function readBlock(block: Block, take: Take): void {
    const { line } = block;
    if (block.kind === "lines") readLines(block.bytes, line, take);
    else if (block.kind === "values") for (const [i, value] of block.values.entries()) take(read(value), line + i);
    else take(wrongRecord([problem("line-too-long", "", { most: blockSizes.line }, { line, column: 1 })]), line);
  }
}
