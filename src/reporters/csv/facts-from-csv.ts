import { assertPack } from "../../engine/assert-pack.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { toCollector } from "../../json/collect.js";
import { valueProblem } from "../../json/problem.js";
import { unpolluted } from "../../problems/host.js";
import type { Problem } from "../../problems/problem.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { isBlank } from "../cells/cell-text.js";
import { csvProblem as problem } from "../cells/problem.js";
import { relocated } from "../cells/relocate.js";
import { columnNamed, type FactColumn, fieldsByPath, fieldsOf } from "./columns.js";
import { gatherRow } from "./gather-row.js";
import { type PlacedCell, readCsv, unmarked } from "./table.js";

/**
 * The facts of practices that were read, or everything that is wrong with them.
 *
 * @typeParam F the facts of the pack.
 */
export type ParsedPractices<F> =
  | {
      /** The facts of each line, in their order. */
      readonly practices: readonly F[];
    }
  | {
      /** Each with its line and column, and the name of the column in its `pointer`. */
      readonly problems: readonly Problem[];
    };

/**
 * The facts of practices from CSV, a practice a line, as {@link factsToCsv} writes it, or a spreadsheet program that saved it again:
 * with commas, semicolons or tabs, columns in any order, as many as are known. A blank cell is unknown. It throws nothing, whatever
 * the text is.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param text the table; its first line has the paths of facts.
 * @returns `{ practices }`, or `{ problems }`, the first hundred.
 * @throws `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { describeProblem } from "hygie";
 * import { factsFromCsv } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * factsFromCsv(macsf, "practice.staffCount;devices\n2;0\n"); //=> { practices: [{ practice: { staffCount: 2 }, devices: [] }] }
 * const read = factsFromCsv(macsf, "practice.staffCount\nfew\n");
 * const [first] = "problems" in read ? read.problems : [];
 * [first?.line, first?.pointer, first?.found]; //=> [2, "practice.staffCount", '"few"']
 * ```
 */
export function factsFromCsv<F, R extends string>(pack: CompiledPack<F, R>, text: string): ParsedPractices<F> {
  return unpolluted(() => {
    assertPack(pack);
    if (typeof text !== "string") {
      return { problems: [valueProblem("wrong-type", "", { found: shown(text), expected: ["string"] })] };
    }
    const table = readCsv(text);
    if ("problem" in table) return { problems: [table.problem] };
    const { add, problems } = toCollector();
    const [head = [], ...rows] = table.rows;
    const { readRow, problems: ofHead } = toReadRow(head, pack, table.separator);
    for (const one of ofHead) add(() => one);
    const practices = rows.map((row) => {
      const read = readRow(row);
      for (const one of read.problems) add(() => one);
      return read.facts as F;
    });
    return problems().length > 0 ? { problems: problems() } : { practices };
  });
}

/** What a line says: the facts of a practice, and all that is wrong with it, with its line and column, and the name of the column in its `pointer`. */
export interface ReadRow {
  readonly facts: unknown;
  /** What stands in the columns that are no facts, by their names; a blank cell is left out. */
  readonly others: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Reads the lines of a table with this first line, of which the columns with the names of `others` are no facts. */
export function toReadRow(
  head: readonly PlacedCell[],
  pack: CompiledPack,
  separator: string,
  others: readonly string[] = [],
): { readonly readRow: (row: readonly PlacedCell[]) => ReadRow; readonly problems: readonly Problem[] } {
  const { add, problems } = toCollector();
  const names = head.map((cell) => others.find((name) => name === cell.text.trim()));
  const columns = columnsOf(head, names, pack, add);
  const readRow = (row: readonly PlacedCell[]): ReadRow => {
    const isBlankLine = row.every((cell) => isBlank(cell.text));
    const { facts, placeOf, problems: wrong } = gatherRow(row, columns, pack, separator);
    const read = pack.engine.read(facts);
    const named = relocated(read.problems, (pointer) => placeOf(pointer)?.name ?? "").map((one, i) => {
      const cell = placeOf(read.problems[i]?.pointer ?? "")?.cell ?? row[0];
      return { ...one, ...lineOf(cell) };
    });
    return {
      facts: read.facts,
      others: Object.fromEntries(
        names.flatMap((name, i) => {
          const text = row[i]?.text ?? "";
          return name === undefined || isBlank(text) ? [] : [[name, unmarked(text)]];
        }),
      ),
      problems: [
        ...(isBlankLine ? [problem("blank-line", "", {}, lineOf(row[0]))] : []),
        ...(row.length > head.length ? [tooMany(row, head.length)] : []),
        ...wrong,
        ...named,
      ],
    };
  };
  return { readRow, problems: problems() };
}

function lineOf(cell: PlacedCell | undefined) {
  return cell === undefined ? {} : { line: cell.line, column: cell.column };
}

function tooMany(row: readonly PlacedCell[], most: number): Problem {
  return problem("csv-cells", "", { count: row.length, most }, lineOf(row[most]));
}

/** The columns of the first line, nothing in place of one that is no fact or is wrong; a blank one is none. */
function columnsOf(
  head: readonly PlacedCell[],
  others: readonly (string | undefined)[],
  pack: CompiledPack,
  add: (make: () => Problem) => void,
): readonly (FactColumn | undefined)[] {
  const fields = fieldsByPath(fieldsOf(pack));
  const names = [...fields.keys()].map((path) => path.replaceAll("[]", "[0]"));
  const seen = new Set<string>();
  return head.map((cell, i) => {
    const column = others[i] === undefined ? columnNamed(cell.text, fields) : undefined;
    const found = shown(cell.text);
    const place = others[i] ?? column?.pointer;
    if (place === undefined) {
      add(() => problem("unknown-column", "", { found, near: nearest(cell.text, names) }, lineOf(cell)));
    } else if (seen.has(place)) add(() => problem("column-twice", "", { found }, lineOf(cell)));
    if (place !== undefined) seen.add(place);
    return column;
  });
}
