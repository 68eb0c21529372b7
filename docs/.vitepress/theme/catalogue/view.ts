import { type Facet, facets } from "./rule-entry.js";

/** By what rules can be sorted. */
export type Column = "title" | Exclude<Facet, "frameworks">;
const columns: readonly Column[] = ["title", "severity", "impacts", "owner"];

/** What is shown of a catalogue: what is looked for, what is filtered, and by what it is sorted. */
export interface View extends Record<Facet, string> {
  text: string;
  /** Nothing for the order of the source. */
  sort: Column | "";
  isDescending: boolean;
}

/** What a fragment says is to be shown; other fragments say nothing. */
export function viewIn(fragment: string): View {
  const given = new URLSearchParams(fragment.slice(1));
  const chosen = Object.fromEntries(facets.map((facet) => [facet, given.get(facet) ?? ""])) as Record<Facet, string>;
  const sort = columns.find((column) => column === given.get("sort")) ?? "";
  return { text: given.get("q") ?? "", ...chosen, sort, isDescending: given.get("order") === "descending" };
}

/** The fragment for what is shown; nothing where that is all, in the order of the source. */
export function fragmentOf(view: View): string {
  const { text, sort, isDescending } = view;
  const order = sort !== "" && isDescending ? "descending" : "";
  const chosen = facets.map((facet) => [facet, view[facet]] as const);
  const members = Object.entries({ q: text, ...Object.fromEntries(chosen), sort, order });
  const said = members.filter(([, value]) => value !== "");
  return said.length === 0 ? "" : `#${new URLSearchParams(said)}`;
}
