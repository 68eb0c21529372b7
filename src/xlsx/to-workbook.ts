import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { readLocale } from "../evaluate/options.js";
import { FactsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { Gathered } from "../reporters/cells/put.js";
import { readExportOptions } from "../reporters/given.js";
import { lossesOf } from "../reporters/losses.js";
import { toBytes } from "./exceljs.js";
import type { ExportedWorkbook } from "./exported.js";
import { fillQuestionnaire } from "./questionnaire/fill.js";
import { tooLongForCells } from "./questionnaire/too-long.js";

/**
 * How a questionnaire is written.
 *
 * @typeParam F the facts of the pack.
 */
export interface WorkbookOptions<F = unknown> {
  /** What is known of the practice already: it is filled in. Default: nothing. */
  readonly facts?: F;
  /** A language tag, looked up in the languages of the pack. Default: its first. */
  readonly locale?: string;
}

/** What a pack says that no question tells. */
const lost = [
  ...["helpUri", "source", "judgement", "extends", "impacts", "evidenceTypes"],
  ...["frameworks", "migrations", "rules", "provenance"],
];

/** When every questionnaire was made: the same of the same. */
const day = "2026-01-01T00:00:00.000Z";

/**
 * The questionnaire of a pack as a workbook (`.xlsx`) that people fill in with a spreadsheet program: a sheet a section, a table a list,
 * choices to choose from, help as notes. All but the answers is locked, without a password. {@link factsFromWorkbook} reads it back.
 *
 * It takes the library exceljs, which whoever calls it installs.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param options what is known already, and the language.
 * @returns the bytes of the workbook, the same for the same pack, facts and language; and what of the pack is not in it.
 * @throws `FactsError` when the facts are not as the pack declares them, or longer than a cell; `OptionsError` when the options are none or
 * exceljs is not installed; `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import macsf from "hygie/rules/macsf";
 * import { factsFromWorkbook, toWorkbook } from "hygie/xlsx";
 *
 * const { bytes } = await toWorkbook(macsf, { facts: { devices: [] }, locale: "en" });
 * await factsFromWorkbook(macsf, bytes); //=> { facts: { devices: [] } }
 * ```
 */
export async function toWorkbook<F, R extends string>(
  pack: CompiledPack<F, R>,
  options: WorkbookOptions<NoInfer<F>> = {},
): Promise<ExportedWorkbook> {
  const { facts, locale } = unpolluted(() => {
    assertPack(pack);
    const given = readExportOptions(options, ["facts", "locale"]);
    return { facts: factsGiven(pack, given.facts), locale: readLocale(given.locale, pack.definition) };
  });
  const bytes = await toBytes((workbook) => fillQuestionnaire(workbook, pack, facts, locale), day);
  return { bytes, lost: lossesOf(pack.definition, lost) };
}

function factsGiven<F, R extends string>(pack: CompiledPack<F, R>, given: unknown = {}): Gathered {
  const { facts, problems } = pack.engine.read(given);
  const wrong = problems.length > 0 ? problems : tooLongForCells(facts);
  if (wrong.length > 0) throw new FactsError(wrong);
  return facts as Gathered;
}
