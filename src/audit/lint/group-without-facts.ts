import { type FactSchema, factKind } from "../../facts/schema.js";
import { childPointer } from "../../json/pointer.js";
import { problem } from "../problem.js";
import { type FindInPack, type Finding, warning } from "./context.js";

/** Groups without facts, and lists of such: nothing can be said of them, and whoever tries is told of an unknown fact. */
export const groupWithoutFacts: FindInPack = ({ facts }) => inMembers(facts, "", "/facts");

function inMembers({ properties = {} }: FactSchema, path: string, at: string): Finding[] {
  return Object.entries(properties).flatMap(([name, fact]) =>
    inFact(fact, path === "" ? name : `${path}.${name}`, childPointer(`${at}/properties`, name)),
  );
}

function inFact(fact: FactSchema, path: string, at: string): Finding[] {
  if (fact.items !== undefined) return inFact(fact.items, `${path}[]`, `${at}/items`);
  if (factKind(fact) !== "object") return [];
  const isEmpty = Object.keys(fact.properties ?? {}).length === 0;
  return isEmpty ? [warning(problem("group-without-facts", at, { path }))] : inMembers(fact, path, at);
}
