import type { FactSchema } from "../../facts/schema.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import type { AsksOf } from "./asks.js";
import type { Budget } from "./explore.js";
import type { Formula, Formulas, Question, Variable } from "./formula.js";
import type { Region } from "./regions.js";
import type { Holds } from "./resolve.js";

/** What is asked of a list. */
export type ListQuestion =
  | { readonly kind: "every" | "some"; readonly body: Formula; readonly ofNone: boolean }
  | {
      readonly kind: "tally";
      readonly body: Formula;
      readonly share: boolean;
      readonly holds: Holds;
      readonly bounds: readonly number[];
      /** Of a list that is not known, something is known all the same: how many there are is a number. */
      readonly isOpenOfUnknown: boolean;
    };

export interface ListVariable extends Variable {
  readonly questions: ListQuestion[];
  readonly item: Scope;
  /** What the search cannot look into reads it. */
  isOpaque: boolean;
}

/** The facts as a whole, or the items of a list, as far as formulas ask of them. */
export interface Scope {
  /** Empty, or the path of the items: `devices[]`. */
  readonly path: string;
  readonly cells: Map<string, Variable>;
  readonly lists: Map<string, ListVariable>;
}

/** What goes along with a search. */
export interface Search {
  readonly formulas: Formulas;
  readonly facts: FactSchema;
  readonly asksOf: AsksOf;
  readonly today: number;
  readonly budget: Budget;
  /** Why the search is not complete. */
  readonly gaps: Gap[];
  readonly scopes: Map<string, Scope>;
  /** The questions that formulas ask, by what makes them the same. */
  readonly keys: Map<string, Question>;
  readonly regions: Map<string, Region>;
}

/** Do the items of a list have an id, which no two of them share? */
export function idOf(list: ListVariable): Variable | undefined {
  return list.item.cells.get(`${list.fact}[].id`);
}
