import type { Column } from "../audit/table/columns.js";
import { type DecisionTable, tableOf } from "../audit/table/decision-table.js";
import type { Region } from "../audit/table/regions.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { factAt, factKind, factsOf } from "../facts/schema.js";
import type { Outcome } from "../generated/schemas.js";
import { localeOrEnglish } from "../locales/locale.js";
import { outlineLines, outlineOf } from "../logic/outline.js";
import { rulePhrasesIn } from "./phrases.js";
import { regionWords } from "./region-words.js";

/** The cases of a rule in words. */
export interface RuleTable {
  readonly table: DecisionTable;
  /** What each column is about, in one line or more. */
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly outcome: Outcome }[];
}

/** The table of a rule in a language; `undefined` where it would have too many rows. */
export function ruleTable(pack: CompiledPack, ruleId: string, lang: string): RuleTable | undefined {
  const rule = pack.definition.rules.find(({ id }) => id === ruleId);
  const table = tableOf(pack, ruleId);
  if (table === undefined) return undefined;
  const { columns, rows, otherwise } = table;
  const say = rulePhrasesIn(lang);
  const parameters = parametersOf(rule ?? {});
  const words = columns.map((column) => {
    const isWhole = hasWholeNumbers(column, pack);
    return (regions: readonly Region[]) => regionWords(regions, isWhole, lang);
  });
  const told = rows.map(({ cells, outcome }) => ({
    cells: cells.map((cell, i) => (cell === null ? "–" : (words[i]?.(cell) ?? ""))),
    outcome,
  }));
  const rest = { cells: columns.map((_, i) => (i === 0 ? say.table.otherwise : "")), outcome: otherwise ?? "unknown" };
  return {
    table,
    head: columns.map(({ expr }) => outlineLines(outlineOf(expr, localeOrEnglish(lang), parameters))),
    rows: otherwise === undefined ? told : [...told, rest],
  };
}

function hasWholeNumbers({ fact, measure }: Column, pack: CompiledPack): boolean {
  const schema = fact === undefined ? undefined : factAt(factsOf(pack.definition), fact);
  return measure === "age" || (schema !== undefined && ["integer", "date"].includes(factKind(schema)));
}
