import { childPointer } from "../../src/json/pointer.js";

/**
 * Facts of which nothing is known but what stands at some pointers, with the skeleton of the lists that lie on the way: as many items,
 * of which nothing else is known. A list that is named itself is known as a whole, or `asSkeletons` by how many items it has.
 */
export function onlyAt(facts: object, pointers: readonly string[], asSkeletons = false): object {
  return (kept(facts, "") ?? {}) as object;

  function kept(value: unknown, at: string): unknown {
    if (typeof value !== "object" || value === null) return pointers.includes(at) ? value : null;
    if (pointers.includes(at) && !(asSkeletons && Array.isArray(value))) return value;
    if (!pointers.some((pointer) => pointer === at || pointer.startsWith(`${at}/`))) return null;
    if (Array.isArray(value)) return value.map((item, i) => kept(item, childPointer(at, i)));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, kept(member, childPointer(at, name))]),
    );
  }
}
