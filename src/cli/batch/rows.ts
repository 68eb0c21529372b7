import type { BlockResult } from "../../batch/evaluate-block.js";
import { columnsOf } from "../../batch/records.js";
import type { Settings } from "../../batch/settings.js";
import { type CompiledPack, outcomeCodes } from "../../engine/compiled-pack.js";
import { formatProblem } from "../../locales/problems.js";
import type { Problem } from "../../problems/problem.js";
import { type CsvCell, writeCsv } from "../../reporters/csv/table.js";
import { practiceColumns, practiceRow } from "../../reporters/csv.js";
import { writtenOut } from "../../reporters/written-out.js";
import type { Placed } from "./records.js";

/** How practices are written: what stands before the first, and each. */
export interface RowWriter {
  readonly head: string;
  readonly row: (placed: Placed, result: BlockResult) => string;
}

/** What is written. */
export interface Writing {
  readonly pack: CompiledPack;
  readonly settings: Settings;
  /** Do practices come from several files? Then each tells its own. */
  readonly isOfSeveral: boolean;
  /** The language of problems in CSV. */
  readonly locale: string;
}

/** A record a line, as `evaluateStream` has them; in several files with the file of each. */
export function ndjsonRows({ pack, settings, isOfSeveral }: Writing): RowWriter {
  const { columns } = settings;
  const files = new Map<string, string>();
  const told = outcomesAsJson(pack, settings);
  return {
    head: "",
    row({ origin, key, cells, right, wrong }, { reports, codes }) {
      const { path } = origin.file;
      if (!files.has(path)) files.set(path, isOfSeveral ? `"file":${JSON.stringify(path)},` : "");
      const named = key === undefined ? "" : `,"key":${JSON.stringify(key)}`;
      const more =
        right === undefined || columns.length === 0 ? "" : `,"columns":${JSON.stringify(columnsOf(columns, cells))}`;
      return `{${files.get(path)}"line":${origin.line}${named}${more},${content(right, wrong, reports, codes)}}\n`;
    },
  };

  function content(
    right: number | undefined,
    wrong: readonly Problem[] | undefined,
    reports: BlockResult["reports"],
    codes: BlockResult["codes"],
  ): string {
    if (right === undefined) return `"problems":${JSON.stringify(wrong)}`;
    if (settings.output === "reports") return `"report":${JSON.stringify(reports[right])}`;
    return `"outcomes":{${told(codes, right * settings.rules.length)}}`;
  }
}

/** Outcomes as members of an object, put together from parts that are made once. */
function outcomesAsJson(pack: CompiledPack, { rules }: Settings): (codes: Uint8Array, start: number) => string {
  const parts = rules.map((rule, i) =>
    outcomeCodes.map((outcome) => `${i === 0 ? "" : ","}${JSON.stringify(pack.ruleIds[rule])}:"${outcome}"`),
  );
  return (codes, start) => {
    let text = "";
    for (let i = 0; i < rules.length; i += 1) text += parts[i]?.[codes[start + i] as number];
    return text;
  };
}

/** A practice a row and a rule a column; what is wrong with a practice stands in the last. */
export function csvRows({ pack, settings, isOfSeveral, locale }: Writing): RowWriter {
  const { output, key: keyName, columns, rules } = settings;
  const ids = rules.map((rule) => pack.ruleIds[rule] as string);
  const isOfReports = output === "reports";
  const head = isOfReports
    ? withColumns(practiceColumns(ids), columns)
    : [...(isOfSeveral ? ["file"] : []), "line", ...(keyName === undefined ? [] : [keyName]), ...columns, ...ids];
  const line = (cells: readonly CsvCell[], isFirst = false) => writtenOut(writeCsv([cells], { bom: isFirst }));
  return {
    head: line([...head, "problems"], true),
    row(placed, result) {
      const { right, wrong = [] } = placed;
      const cells = isOfReports ? ofReport(placed, result) : ofOutcomes(placed, result);
      const blanks = right === undefined ? new Array<undefined>(head.length - cells.length).fill(undefined) : [];
      const told = wrong.map((found) => formatProblem(found, locale)).join("\n");
      return line([...cells, ...blanks, told === "" ? undefined : told]);
    },
  };

  function ofReport({ origin, key, cells, right }: Placed, { reports }: BlockResult): readonly CsvCell[] {
    const name = key ?? `${origin.file.path}:${origin.line}`; // a line alone would be taken for a key
    const report = right === undefined ? undefined : reports[right];
    if (report === undefined) return [name];
    return withColumns(
      practiceRow(report, name, ids),
      columns.map((_, i) => cells[i] ?? undefined),
    );
  }

  function ofOutcomes({ origin, key, cells, right }: Placed, { codes }: BlockResult): readonly CsvCell[] {
    const place = [...(isOfSeveral ? [origin.file.path] : []), origin.line, ...(keyName === undefined ? [] : [key])];
    return right === undefined
      ? place
      : [
          ...place,
          ...columns.map((_, i) => cells[i] ?? undefined),
          ...rules.map((_, i) => outcomeCodes[codes[right * rules.length + i] as 0 | 1 | 2 | 3]),
        ];
  }
}

/** A row with other cells behind the name of the practice. */
function withColumns<T>([name, ...rest]: readonly T[], columns: readonly T[]): T[] {
  return [...(name === undefined ? [] : [name]), ...columns, ...rest];
}
