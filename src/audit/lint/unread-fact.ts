import { type FactSchema, factAt, factPaths } from "../../facts/schema.js";
import { childPointer } from "../../json/pointer.js";
import { problem } from "../problem.js";
import { type FindInPack, warning } from "./context.js";

/** Facts that nobody reads are asked of practices for nothing. Items are called by their id, which needs no rule. */
export const unreadFact: FindInPack = ({ facts, rules }) => {
  const read = new Set(rules.flatMap(({ reads }) => reads));
  return factPaths(facts).flatMap((path) => {
    const isName = path.endsWith("[].id");
    if (read.has(path) || isName || factAt(facts, path)?.items !== undefined) return [];
    return [warning(problem("unread-fact", placeOf(path, facts), { path }))];
  });
};

/** Where the schema declares a fact. */
function placeOf(path: string, facts: FactSchema): string {
  let [fact, at]: [FactSchema | undefined, string] = [facts, "/facts"];
  for (const segment of path.replaceAll("[]", ".[]").split(".")) {
    at = segment === "[]" ? `${at}/items` : childPointer(`${at}/properties`, segment);
    fact = segment === "[]" ? fact?.items : fact?.properties?.[segment];
  }
  return at;
}
