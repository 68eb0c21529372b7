import { type Data, type FactSchema, factAt } from "../../facts/schema.js";
import type { Asked } from "../../generated/schemas.js";
import { resolvePointer } from "../../json/pointer.js";
import type { List } from "../condition.js";
import { visitEverywhere } from "../everywhere.js";
import { type Grounds, type Item, type Place, toPointerIn } from "../ground.js";
import { gap, type RowsOf, rowsOfList, toRows } from "../read.js";
import { type Env, onceFor } from "../run.js";
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
      places[index] ??= placeIn(pointer, { id: idOf(rows[index]?.[0]) ?? place.item?.id, index, list: fact }, isOuter);
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

function toFindEverywhere(everywhere: Everywhere, rowsOf: RowsOf["rowsOf"], facts: FactSchema): Finding["find"] {
  const list = factAt(facts, innermostList(everywhere)) ?? facts;
  const depth = everywhere.path.lastIndexOf("[]") + 1;
  const placesIn = (env: Env) => {
    const places: Place[] = [];
    visitEverywhere(env.facts, everywhere.path, {
      value: (_, at) => places.push(placeAt(at(), env)),
      gap: (at) => places.push({ pointer: at(), item: undefined }),
    });
    return places;
  };
  return (cells, _place, env) => {
    const rows = rowsOf(cells, env);
    const places = onceFor(env, placesIn, () => placesIn(env));
    return { rows, placeOf: (index) => places[index] ?? nowhere };
  };

  /** A value with the item of the innermost list that it stands in. */
  function placeAt(pointer: string, env: Env): Place {
    const holder = pointer.split("/", depth + 1).join("/");
    const index = Number(holder.slice(holder.lastIndexOf("/") + 1));
    return { pointer, item: { id: idOf(resolvePointer(env.facts, holder)), index, list } };
  }
}

type Everywhere = Extract<List, { kind: "everywhere" }>;

/** What an item calls itself. */
function idOf(item: unknown): string | undefined {
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

/** The item that a list belongs to; the values at a path from the facts as a whole belong to none. */
export function holderOf({ kind }: List, { item }: Place): Item | undefined {
  return kind === "everywhere" ? undefined : item;
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
