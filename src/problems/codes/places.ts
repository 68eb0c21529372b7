import type { Shown } from "../shown.js";

/** What can be wrong with a JSON Pointer to a fact. */
export interface PlaceProblems {
  /**
   * It leads to no place that a fact can have: it is no pointer; the segment is no fact's name, such as one that every object
   * inherits; it is no item of the list, which has `count`; or it leads into a value that holds no facts.
   */
  "no-such-place": {
    readonly found: Shown;
    readonly reason: "pointer" | "name" | "item" | "value" | "group";
    readonly count?: number | undefined;
    /** The pointers to the facts of a group. */
    readonly within?: readonly string[] | undefined;
  };
}
