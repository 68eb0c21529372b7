import type { CompiledPack } from "../../engine/compiled-pack.js";
import { dayMeant, plainDay } from "../../facts/mend.js";
import { factProblem } from "../../facts/problems.js";
import { defaults } from "../../facts/profile.js";
import { type FactSchema, factAt, factKind, factsOf } from "../../facts/schema.js";
import type { Field } from "../../generated/schemas.js";
import { isExactNumber } from "../../json/exact-number.js";
import { childPointer, pointerSegments } from "../../json/pointer.js";
import type { Problem } from "../../problems/problem.js";
import { shown } from "../../problems/shown.js";
import { fromCellText, isBlank } from "../cells/cell-text.js";
import { foldedWord } from "../cells/choices.js";
import { csvProblem as problem } from "../cells/problem.js";
import { type CellValue, readAnswer } from "../cells/read-answer.js";
import type { FactColumn } from "./columns.js";
import { type PlacedCell, unmarked } from "./table.js";

/** A cell that says something, with its column. */
interface Said {
  readonly name: string;
  readonly cell: PlacedCell;
}

/** What a line says: facts, as far as they can be read, where each stands, and what is wrong with what cannot. */
export interface GatheredRow {
  readonly facts: unknown;
  readonly placeOf: (pointer: string) => Said | undefined;
  readonly problems: readonly Problem[];
}

/** Puts the facts of a practice together from the cells of its line. */
export function gatherRow(
  row: readonly PlacedCell[],
  columns: readonly (FactColumn | undefined)[],
  pack: CompiledPack,
  separator: string,
): GatheredRow {
  const problems: Problem[] = [];
  const [values, places] = [new Map<string, unknown>(), new Map<string, Said>()];
  const highest = new Map<string, number>();
  columns.forEach((column, i) => {
    const cell = row[i];
    if (column === undefined || cell === undefined || isBlank(cell.text)) return;
    const { name, field, pointer } = column;
    places.set(pointer, { name, cell });
    countItems(pointer, highest, places, { name, cell });
    const read = field.type === "array" ? count(cell.text, field) : answer(cell.text, field, pack, separator, name);
    if ("problem" in read) problems.push({ ...read.problem, pointer: name, line: cell.line, column: cell.column });
    else if (read.value !== undefined) values.set(pointer, read.value);
  });

  const build = (schema: FactSchema, at: string): unknown => {
    switch (factKind(schema)) {
      case "object": {
        const members = Object.entries(schema.properties ?? {});
        const known = members.map(([name, member]) => [name, build(member, childPointer(at, name))] as const);
        return Object.fromEntries(known.filter(([, value]) => value !== undefined && !isBare(value)));
      }
      case "array":
        return listAt(schema, at);
      default:
        return values.get(at);
    }
  };
  const listAt = (schema: FactSchema, at: string): unknown[] | undefined => {
    const most = schema.maxItems ?? defaults.maxItems;
    const [said, listed] = [values.get(at) as number | undefined, highest.get(at) ?? 0];
    const place = places.get(at);
    if (said !== undefined && listed > said && place !== undefined) {
      const { cell, name } = place;
      problems.push(problem("items-of-none", name, { count: listed, said }, { line: cell.line, column: cell.column }));
    }
    const length = Math.max(said ?? 0, listed);
    if (said === undefined && length === 0) return undefined;
    if (length > most) return new Array(most + 1).fill(null); // the check of facts tells that they are too many
    return Array.from({ length }, (_, i) => build(schema.items ?? schema, `${at}/${i}`) ?? null);
  };
  const facts = build(factsOf(pack.definition), "");
  const placeOf = (pointer: string) => {
    let at = pointer;
    while (at !== "" && !places.has(at)) at = at.slice(0, at.lastIndexOf("/"));
    return places.get(at);
  };
  return { facts, placeOf, problems };
}

function isBare(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Notes how many items each list on the way to a cell has at the least, and that the cell is where one is told of. */
function countItems(pointer: string, highest: Map<string, number>, places: Map<string, Said>, said: Said): void {
  let at = "";
  for (const segment of pointerSegments(pointer)) {
    if (/^\d+$/.test(segment)) {
      highest.set(at, Math.max(highest.get(at) ?? 0, Number(segment) + 1));
      if (!places.has(at)) places.set(at, said);
    }
    at = childPointer(at, segment);
  }
}

type Read = { readonly value?: unknown } | { readonly problem: Problem };

/** How many items a list has. */
function count(text: string, { maxItems = defaults.maxItems }: Field): Read {
  const said = fromCellText(text);
  if (said === undefined) return {};
  const number = /^\d{1,9}$/.test(said.trim()) ? Number(said) : Number.NaN;
  if (number <= maxItems) return { value: number };
  const bounds = { minimum: 0, maximum: maxItems };
  return {
    problem: factProblem("wrong-type", "", { found: shown(said), expected: ["integer"], bounds, orNull: false }),
  };
}

function answer(text: string, field: Field, pack: CompiledPack, separator: string, name: string): Read {
  const schema = factAt(factsOf(pack.definition), field.fact) as FactSchema;
  const cell = meant(unmarked(text), field, schema, separator);
  const plain = { ...field, ...(field.choices === undefined ? {} : { choices: field.choices.map(asValue) }) };
  return readAnswer(
    cell,
    {
      field: plain,
      schema,
      units: pack.definition.units ?? {},
      truths: ["true", "false"],
      dayOf: separator === ";" ? dayMeant : plainDay,
    },
    name,
  );
}

const asValue = ({ value }: { readonly value: string }) => ({ value, label: value });

/** Three digits behind a point, which no table with commas in its decimals has as decimals. */
const grouped = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** A cell as it is meant: numbers as a spreadsheet program with that separator writes them, a choice by its label. */
function meant(text: string, field: Field, schema: FactSchema, separator: string): CellValue {
  const plain = text.trim();
  if (field.type === "number" || field.type === "integer") {
    if (separator !== "," && grouped.test(plain)) return text; // thousands, or decimals: the check of facts tells it
    const number = separator === ";" ? plain.replace(/^([+-]?\d*),(\d)/, "$1.$2") : plain;
    if (!/^[+-]?(?:\d{1,400}\.?\d{0,400}|\.\d{1,400})(?:e[+-]?\d{1,3})?$/i.test(number)) return text;
    return isExactNumber(number) ? Number(number) : number;
  }
  const labels = Object.entries(schema["x-choices"] ?? {});
  if (field.choices === undefined || field.choices.some(({ value }) => value === text)) return text;
  const byLabel = labels.filter(([, label]) =>
    Object.values(label).some((one) => foldedWord(one) === foldedWord(text)),
  );
  return byLabel.length === 1 ? (byLabel[0]?.[0] ?? text) : text;
}
