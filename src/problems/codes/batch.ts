import type { Shown } from "../shown.js";

/** What is wrong with a portfolio of practices, beside the facts of each. */
export interface BatchProblems {
  /** Something that no practices can be read from. */
  "not-a-source": { readonly found: Shown };
  /** Something that cannot end it. */
  "not-a-signal": { readonly found: Shown };
  /** A member of a record that is to be no fact, by whose name the pack declares one; or a column with the name of the key. */
  "name-is-taken": { readonly name: string; readonly by: "fact" | "key" };
  /** A line of more bytes than a practice can have. */
  "line-too-long": { readonly most: number };
  /** What practices are grouped by has more values than are told apart. */
  "too-many-groups": { readonly most: number };
  /** Aggregates that differ in what makes their counts comparable. */
  "not-of-one-kind": { readonly differ: "pack" | "instant" | "rules" | "groups" };
  /** Something that `aggregateStream` did not give. */
  "not-aggregates": { readonly found: Shown };
  /** A thread that ended before its work did; `reason` is what the platform says of it. */
  "worker-ended": { readonly reason: string };
}
