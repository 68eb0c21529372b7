import { type Data, type FactSchema, factAt } from "../../facts/schema.js";
import type { Asked } from "../../generated/schemas.js";
import type { List } from "../condition.js";
import { visitEverywhere } from "../everywhere.js";
import { type Grounds, type Item, type Place, toPointerIn } from "../ground.js";
import { gap, type RowsOf, rowsOfList, toRows } from "../read.js";
import { type Env, onceFor } from "../run.js";
import type { Cells } from "../sheet.js";
import { add, type Explaining, type Finding } from "./facts.js";

export function toFind(list: List, explaining: Explaining): Finding {
  if (list.kind === "everywhere") return explaining.explainAggregates.find(list, explaining);
  const { facts } = explaining;
  const { elements, rowsOf } = rowsOfList(list, explaining.sheet);
  const inside = { ...explaining, sheet: elements };
  const pointerOf = toPointer(list);
  const fact = factAt(facts, list.read.fact) ?? facts;
  const cell = explaining.sheet.cellFor(`places ${list.read.fact}`, (found) => found);
  const find: Finding["find"] = (cells, place, env) => {
    const rows = rowsOf(cells, env);
    const pointer = pointerOf(place);
    const isOuter = place.pointer === "";
    cells[cell] ??= [];
    const places = cells[cell] as Place[]; // several rules ask of the same elements
    const placeOf = (index: number): Place => {
      if (rows[index] === gap) return { pointer, item: place.item };
      places[index] ??= placeIn(pointer, { id: idOf(rows[index]) ?? place.item?.id, index, list: fact }, isOuter);
      return places[index];
    };
    return { rows, placeOf };
  };
  return { inside, find };
}

function placeIn(list: string | undefined, item: Item, isOuter: boolean): Place {
  const pointer = list === undefined ? undefined : `${list}/${item.index}`;
  return { pointer, item, index: isOuter ? item.index : undefined };
}

export function findEverywhere(list: Everywhere, explaining: Explaining): Finding {
  const { elements, rowsOf } = toRows(list, explaining.sheet);
  const inside = { ...explaining, sheet: elements };
  return { inside, find: toFindEverywhere(list, rowsOf, explaining.facts) };
}

function toFindEverywhere({ path, fact }: Everywhere, rowsOf: RowsOf["rowsOf"], facts: FactSchema): Finding["find"] {
  const outer = factAt(facts, fact.slice(0, Math.max(0, fact.indexOf("[]")))) ?? facts;
  const pointersIn = (env: Env) => {
    const pointers: string[] = [];
    const see = (at: () => string) => pointers.push(at());
    visitEverywhere(env.facts, path, { value: (_, at) => see(at), gap: see });
    return pointers;
  };
  return (cells, { item }, env) => {
    const rows = rowsOf(cells, env);
    const pointers = onceFor(env, pointersIn, () => pointersIn(env));
    const placeOf = (index: number): Place => {
      const id = idOf(rows[index]);
      return { pointer: pointers[index], item: id === undefined ? item : { id, index, list: outer } };
    };
    return { rows, placeOf };
  };
}

type Everywhere = Extract<List, { kind: "everywhere" }>;

/** What an item calls itself. */
function idOf(row: Cells | undefined): string | undefined {
  const item = row?.[0];
  const id = typeof item === "object" ? (item as Data | null)?.id : undefined;
  return typeof id === "string" ? id : undefined;
}

export const nowhere: Place = { pointer: undefined, item: undefined };

/** The JSON Pointer of a list, from where it is asked of; of the values at a path, of the outermost. */
export function toPointer(list: List): (place: Place) => string | undefined {
  if (list.kind === "everywhere") {
    const pointer = `/${list.path.slice(0, list.path.indexOf("[]")).join("/")}`;
    return () => pointer;
  }
  const pointerIn = toPointerIn(list.read);
  return (place) => (place.pointer === undefined ? undefined : pointerIn(place));
}

/** The path of the fact that a list is; of `facts`, of the innermost list on the way. */
export function innermostList(list: List): string {
  return list.kind === "list" ? list.read.fact : list.fact.replace(/\[\][^[]*$/, "");
}

/** Tells of a list what was asked of it: of one that is not known, or has no elements. */
export function tellList(list: List, asked: Asked, { ask }: Explaining) {
  const asking = ask(innermostList(list), asked);
  return (actual: null | readonly [], pointer: string | undefined, item: Item | undefined, grounds: Grounds) => {
    if (pointer !== undefined) add(grounds, { ask: asking, pointer, item, actual });
  };
}
