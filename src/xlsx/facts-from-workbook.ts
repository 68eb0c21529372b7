import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { ParsedFacts } from "../engine/parse-facts.js";
import { toCollector } from "../json/collect.js";
import { unpolluted } from "../problems/host.js";
import { sheetProblem as problem } from "../reporters/cells/problem.js";
import { gathered } from "../reporters/cells/put.js";
import { relocated } from "../reporters/cells/relocate.js";
import { workbookPhrasesIn } from "./phrases.js";
import { titleOf } from "./questionnaire/fill.js";
import { mark, type Origin } from "./questionnaire/hidden-sheet.js";
import { keyOf, type Layout, layoutOf, rootTables } from "./questionnaire/layout.js";
import { firstWritten } from "./questionnaire/written.js";
import { assemble } from "./read/assemble.js";
import { readBook, type Sheet } from "./read/book.js";
import { keyed, sheetKey } from "./read/keyed.js";
import { NotAWorkbook } from "./read/not-a-workbook.js";
import { sheetPlace } from "./read/place.js";
import { readForm } from "./read/read-form.js";
import { type ReadTable, readTable } from "./read/read-table.js";
import { type Reading, tellUnasked } from "./read/reading.js";

/**
 * The facts that somebody filled in: what {@link toWorkbook} wrote, read back. Blank is unknown. Formulas are not trusted, and told.
 * It takes no library, and throws nothing, whatever the bytes are.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack the pack that the questionnaire is of.
 * @param bytes the file.
 * @returns `{ facts }`, or `{ problems }`: the first hundred, each with the cell that it is about in its `pointer`, `Devices!C4`.
 * @throws `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { describeProblem } from "hygie";
 * import macsf from "hygie/rules/macsf";
 * import { factsFromWorkbook } from "hygie/xlsx";
 *
 * const read = await factsFromWorkbook(macsf, new TextEncoder().encode("no workbook"));
 * "problems" in read && describeProblem(read.problems[0]!).split(";")[0]; //=> "this is not a workbook"
 * ```
 */
export async function factsFromWorkbook<F, R extends string>(
  pack: CompiledPack<F, R>,
  bytes: Uint8Array | ArrayBuffer,
): Promise<ParsedFacts<F>> {
  return unpolluted(() => {
    assertPack(pack);
    try {
      const read = readQuestionnaire(pack, readBook(bytesOf(bytes)));
      return "problems" in read ? read : { facts: read.facts as F };
    } catch (error) {
      if (!(error instanceof NotAWorkbook)) throw error;
      return { problems: [problem("not-a-workbook", "", { reason: error.reason })] };
    }
  });
}

function bytesOf(given: unknown): Uint8Array {
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (Object.prototype.toString.call(given) === "[object ArrayBuffer]") return new Uint8Array(given as ArrayBuffer);
  throw new NotAWorkbook("other");
}

function readQuestionnaire(pack: CompiledPack, book: readonly Sheet[]): ParsedFacts<unknown> {
  const origin = originOf(book);
  if (origin === undefined) throw new NotAWorkbook("not-a-questionnaire");
  const { id, version, locales } = pack.definition;
  const [found, expected] = [`${origin.pack} ${origin.version}`, `${id} ${version}`];
  if (found !== expected) return { problems: [problem("workbook-of-another-pack", "", { found, expected })] };
  const locale = locales.find((one) => one === origin.locale) ?? (locales[0] as string);
  const { add, problems } = toCollector();
  const reading: Reading = { pack, say: workbookPhrasesIn(locale), report: add, isWritten: toIsWritten(book) };
  const [facts, places, tables] = [gathered(), new Map<string, string>(), new Map<string, ReadTable>()];
  const layout = layoutOf(pack, locale);
  for (const [one, sheet] of sheetsOf(layout, book, reading)) {
    if (one.kind === "form") readForm(one, keyed(sheet), facts, places, reading);
    else tables.set(one.fact, readTable(one, keyed(sheet), reading));
  }
  for (const sheet of book.filter((one) => !isOf(layout, one))) tellUnasked(sheet, reading);
  assemble(rootTables(layout), tables, facts, places, reading);
  const read = pack.engine.read(facts);
  for (const wrong of relocated(read.problems, toPlace(places))) add(() => wrong);
  return problems().length > 0 ? { problems: problems() } : { facts: read.facts };
}

/** Is a sheet one with questions, or the one that nobody sees? */
function isOf(layout: Layout, sheet: Sheet): boolean {
  return [mark, ...layout.map(keyOf)].includes(sheetKey(sheet) ?? "");
}

function hiddenOf(book: readonly Sheet[]): Sheet | undefined {
  return book.find((sheet) => sheetKey(sheet) === mark);
}

/** What was written beside the answers, as the hidden sheet has it. */
function toIsWritten(book: readonly Sheet[]): Reading["isWritten"] {
  const said = (place: unknown, value: unknown) => JSON.stringify([place, value]);
  const rows = [...(hiddenOf(book)?.rows ?? [])].filter(([row]) => row >= firstWritten);
  const written = new Set(rows.map(([, row]) => said(row.get(1)?.value, row.get(2)?.value)));
  return (place, { value, isFormula }) => !isFormula && value !== undefined && written.has(said(place, value));
}

function originOf(book: readonly Sheet[]): Origin | undefined {
  const hidden = hiddenOf(book);
  if (hidden === undefined) return undefined;
  const said = new Map([...hidden.rows.values()].map((row) => [row.get(1)?.value, String(row.get(2)?.value ?? "")]));
  const [pack = "", version = "", digest = "", locale = ""] = ["pack", "version", "digest", "locale"].map((name) =>
    said.get(name),
  );
  return { pack, version, digest, locale };
}

/** The sheets of a layout, whatever they are called by now; one that is missing, or there twice, is told. */
function sheetsOf(layout: Layout, book: readonly Sheet[], { say, report }: Reading) {
  return layout.flatMap((one) => {
    const [sheet, ...others] = book.filter((found) => sheetKey(found) === keyOf(one));
    if (sheet === undefined) {
      report(() => problem("missing-sheet", "", { title: titleOf(one, say) }));
      return [];
    }
    for (const { name } of others) report(() => problem("sheet-twice", sheetPlace(name), { first: sheet.name }));
    return [[one, sheet] as const];
  });
}

/** The cell of a fact, or of what it stands in. */
function toPlace(places: ReadonlyMap<string, string>): (pointer: string) => string {
  return (pointer) => {
    let at = pointer;
    while (at !== "" && !places.has(at)) at = at.slice(0, at.lastIndexOf("/"));
    return places.get(at) ?? "";
  };
}
