import type { Column } from "../audit/table/columns.js";
import { type DecisionTable, tableOf } from "../audit/table/decision-table.js";
import type { Region } from "../audit/table/regions.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { parametersOf } from "../engine/rule.js";
import { type FactSchema, factAt, factKind, factsOf } from "../facts/schema.js";
import type { Outcome } from "../generated/schemas.js";
import { localeOrEnglish } from "../locales/locale.js";
import type { Expr } from "../logic/expr.js";
import { lower } from "../logic/lower.js";
import { type Names, outlineLines, outlineOf } from "../logic/outline.js";
import { type LogicPoint, toLogicWords } from "./logic-words.js";
import { rulePhrasesIn } from "./phrases.js";
import { regionWords } from "./region-words.js";

/** The cases of a rule in words. */
export interface RuleTable {
  readonly table: DecisionTable;
  /** What each column is about, in one line or more: by the words that the pack has for its facts. */
  readonly head: readonly (readonly string[])[];
  /** The same by the paths of the facts. */
  readonly logic: readonly (readonly string[])[];
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
  const facts = factsOf(pack.definition);
  const names: Names = {
    fact: (path) => factAt(facts, path)?.["x-text"]?.[lang]?.label,
    value: (path, value) => factAt(facts, path)?.["x-choices"]?.[String(value)]?.[lang],
  };
  const outlined = (expr: Expr, called?: Names) =>
    outlineLines(outlineOf(expr, localeOrEnglish(lang), parameters, called));
  const inWords = rule && toLogicWords(rule, pack, lang);
  const words = columns.map((column) => {
    const fact = column.fact === undefined ? undefined : factAt(facts, column.fact);
    const values = { isWhole: hasWholeNumbers(column, fact), labels: fact?.["x-choices"] ?? {} };
    return (regions: readonly Region[]) => regionWords(regions, values, lang);
  });
  const told = rows.map(({ cells, outcome }) => ({
    cells: cells.map((cell, i) => (cell === null ? "–" : (words[i]?.(cell) ?? ""))),
    outcome,
  }));
  const rest = { cells: columns.map((_, i) => (i === 0 ? say.table.otherwise : "")), outcome: otherwise ?? "unknown" };
  return {
    table,
    head: columns.map(({ expr, fact }) =>
      fact === undefined && inWords !== undefined ? pointLines(inWords(lower(expr, facts))) : outlined(expr, names),
    ),
    logic: columns.map(({ expr }) => outlined(expr)),
    rows: otherwise === undefined ? told : [...told, rest],
  };
}

/** Each point in a line, those below it indented. */
function pointLines({ text, points }: LogicPoint, indent = ""): string[] {
  return [indent + text, ...points.flatMap((one) => pointLines(one, `${indent}  `))];
}

function hasWholeNumbers({ measure }: Column, fact: FactSchema | undefined): boolean {
  return measure === "age" || (fact !== undefined && ["integer", "date"].includes(factKind(fact)));
}
