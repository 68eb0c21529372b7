import { onBeforeUnmount, onMounted, reactive, watch } from "vue";
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

/** What is shown, kept in the fragment of the address, which no browser sends to anyone: a link to it can be shared, and "back" comes back to it. */
export function useView(): View {
  const view = reactive<View>(viewIn(""));
  const read = () => Object.assign(view, viewIn(location.hash));
  onMounted(() => {
    read();
    watch(view, () => history.replaceState(history.state, "", fragmentOf(view) || location.pathname));
    addEventListener("hashchange", read);
  });
  onBeforeUnmount(() => removeEventListener("hashchange", read));
  return view;
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
  const members = [
    ["q", text],
    ...facets.map((facet) => [facet, view[facet]]),
    ["sort", sort],
    ["order", sort !== "" && isDescending ? "descending" : ""],
  ].filter(([, value]) => value !== "");
  return members.length === 0 ? "" : `#${new URLSearchParams(members)}`;
}
