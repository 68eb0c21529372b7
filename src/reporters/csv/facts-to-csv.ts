import { assertPack } from "../../engine/assert-pack.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { readItems } from "../../evaluate/options.js";
import { toCollector } from "../../json/collect.js";
import { resolvePointer } from "../../json/pointer.js";
import { FactsError } from "../../problems/errors.js";
import { unpolluted } from "../../problems/host.js";
import { toCellText, unknownSign } from "../cells/cell-text.js";
import { readExportOptions } from "../given.js";
import type { Exported } from "../losses.js";
import { columnsOf, type FactColumn, fieldsOf } from "./columns.js";
import { csvOptions } from "./options.js";
import { type CsvCell, type CsvOptions, writeCsv } from "./table.js";

/**
 * The facts of practices as CSV, a practice a line and a fact a column, which is named by its path: `practice.staffCount`,
 * `devices[0].kind`; of a list, how many it has: `devices`. A blank cell is unknown. {@link factsFromCsv} reads it back.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param practices the facts of each.
 * @param options how the table is written.
 * @returns the text, and no losses.
 * @throws `FactsError` when the facts of a practice are not as the pack declares them; `OptionsError` when the options are none; `PackError`
 * when the pack is none.
 *
 * @example
 * ```ts
 * import { factsToCsv } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const { text } = factsToCsv(macsf, [{ practice: { staffCount: 2 } }, {}], { bom: false });
 * text.startsWith("practice.staffCount,practice.teleworkPractised,"); //=> true
 * text.split("\r\n")[1]?.slice(0, 4); //=> "2,,,"
 * ```
 */
export function factsToCsv<F, R extends string>(
  pack: CompiledPack<F, R>,
  practices: readonly NoInfer<F>[],
  options: CsvOptions = {},
): Exported {
  return unpolluted(() => {
    assertPack(pack);
    const how = csvOptions(readExportOptions(options, ["separator", "bom"]));
    const facts = factsGiven(pack, practices);
    const columns = columnsOf(fieldsOf(pack), facts);
    const rows = facts.map((one) => signed(columns.map((column) => cellOf(one, column))));
    return { text: writeCsv([columns.map(({ name }) => name), ...rows], how), lost: [] };
  });
}

function factsGiven(pack: CompiledPack, given: unknown): readonly unknown[] {
  const { add, problems } = toCollector();
  const facts = readItems("", given, add).map((one, i) => {
    const read = pack.engine.read(one);
    for (const wrong of read.problems) add(() => ({ ...wrong, pointer: `/${i}${wrong.pointer}` }));
    return read.facts;
  });
  if (problems().length > 0) throw new FactsError(problems());
  return facts;
}

/** A line of which nothing is known says so in its first cell: a blank one is none. */
function signed([first, ...others]: readonly CsvCell[]): readonly CsvCell[] {
  return [first ?? (others.every((cell) => cell === undefined) ? unknownSign : undefined), ...others];
}

function cellOf(facts: unknown, { pointer }: FactColumn): CsvCell {
  const value = resolvePointer(facts, pointer);
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length;
  return typeof value === "string" ? toCellText(value) : (value as number | boolean);
}
