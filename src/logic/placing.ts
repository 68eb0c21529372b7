import type { ValueType } from "../facts/types.js";
import { isObject } from "../json/data.js";
import { pointerSegments, resolvePointer } from "../json/pointer.js";
import { problem, typeProblem } from "./problem.js";
import type { Placing } from "./scope.js";
import { typeAt } from "./type-at.js";

/** Tells of what is out of place in logic that stands at `pointer` of a document. */
export function toPlacing(logic: unknown, pointer: string): Placing {
  return {
    factOfItems(path, at, type, use) {
      const found = ofItems(path, type);
      if (found === undefined) return undefined;
      const write = use === "list" ? undefined : askedOfSome(logic, at.slice(pointer.length), found, type);
      const list = found.lists.map((one) => one.join(".")).join("[].");
      return problem("unknown-fact", at, { name: path.join("."), allowed: [], where: "items", list, write });
    },
    swapped(operator, [asked, list, ...others], at, type) {
      if (isList(asked, type) || !isList(list, type)) return undefined;
      const write =
        pasteable({ [operator]: [list, asked, ...others] }) ??
        `{${JSON.stringify(operator)}:[${JSON.stringify(list)},…]}`;
      return typeProblem("type-mismatch", at, { mismatch: "swapped", operator, write });
    },
  };
}

/** Does logic plainly stand for a list: one of the facts, or one that an operator makes? */
function isList(logic: unknown, type: ValueType): boolean {
  const [[op, operands] = [""]] = isObject(logic) ? Object.entries(logic) : [];
  if (op !== "var") return ["facts", "filter", "map", "merge"].includes(op);
  const [path] = [operands].flat();
  return typeof path === "string" && typeAt(type, path.split("."))?.kind === "list";
}

/** A fact of the items of a list, of lists inside lists, read where the items are not at hand. */
interface OfItems {
  /** The paths of the lists, each from an item of the one before. */
  readonly lists: readonly (readonly string[])[];
  /** The path from an item of the last. */
  readonly path: readonly string[];
}

/** Where a path leads that goes through lists (`devices.kind`), or that an item of some list has (`kind`). */
function ofItems(path: readonly string[], type: ValueType): OfItems | undefined {
  const segments = path.map((segment) => segment.replace(/\[\]$/, ""));
  return through(segments, type) ?? inside(segments, type);
}

function through([segment, ...rest]: readonly string[], type: ValueType, before: readonly string[] = []) {
  const member = type.kind === "object" && segment !== undefined ? type.members.get(segment) : undefined;
  if (member === undefined || segment === undefined) return undefined;
  const here = [...before, segment];
  if (member.kind !== "list") return through(rest, member, here);
  const found: OfItems | undefined = isRead(rest, member.items)
    ? { lists: [], path: rest }
    : ofItems(rest, member.items);
  return found && { ...found, lists: [here, ...found.lists] };
}

/** The lists are gone through from the outside in. */
function inside(path: readonly string[], type: ValueType): OfItems | undefined {
  const lists = listsIn(type);
  const near = lists.find(({ items }) => isRead(path, items));
  if (near !== undefined) return { lists: [near.list], path };
  for (const { list, items } of lists) {
    const found = inside(path, items);
    if (found !== undefined) return { ...found, lists: [list, ...found.lists] };
  }
  return undefined;
}

interface ListAt {
  readonly list: readonly string[];
  readonly items: ValueType;
}

function listsIn(type: ValueType, before: readonly string[] = []): ListAt[] {
  if (type.kind !== "object") return [];
  return [...type.members].flatMap(([name, member]) => {
    const list = [...before, name];
    return member.kind === "list" ? [{ list, items: member.items }] : listsIn(member, list);
  });
}

function isRead(path: readonly string[], type: ValueType): boolean {
  if (path.length === 0) return false;
  const end = typeAt(type, path);
  return end !== undefined && end.kind !== "object";
}

/** What joins conditions, or goes over a list: what stands in them is a condition of its own. */
const joining = ["and", "or", "if", "!", "!!", "all", "some", "none", "count", "share", "filter", "map", "reduce"];

/** The condition that reads such a fact, asked of some item, as logic; none where it reads other facts besides. */
function askedOfSome(logic: unknown, pointer: string, { lists }: OfItems, type: ValueType): string | undefined {
  const inner = readFrom(resolvePointer(logic, conditionAround(logic, pointer)), lists, type);
  if (inner === undefined) return undefined;
  return pasteable(lists.reduceRight((body, list) => ({ some: [{ var: list.join(".") }, body] }), inner));
}

/** Logic as a sentence shows it; longer logic nobody would read there. */
function pasteable(logic: unknown): string | undefined {
  const text = JSON.stringify(logic);
  return text.length <= 200 ? text : undefined;
}

/** A JSON Pointer to the comparison, or what else is true or false, in which something stands. */
function conditionAround(logic: unknown, pointer: string): string {
  const segments = pointerSegments(pointer);
  const [operator, index] = segments.slice(-2);
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  if (pointer === "" || joining.includes(segments.at(-1) ?? "")) return pointer;
  if (Array.isArray(resolvePointer(logic, parent)) && index !== undefined) {
    return joining.includes(operator ?? "") ? pointer : conditionAround(logic, parent);
  }
  return conditionAround(logic, parent);
}

/** The same logic as an item of the lists has it. */
function readFrom(node: unknown, lists: OfItems["lists"], type: ValueType): unknown {
  if (Array.isArray(node)) {
    const parts = node.map((part) => readFrom(part, lists, type));
    return parts.includes(undefined) ? undefined : parts;
  }
  if (!isObject(node)) return node;
  const [[operator, operands] = [""]] = Object.entries(node);
  if (operator === "param") return node;
  if (operator !== "var") {
    const inner = readFrom(operands, lists, type);
    return inner === undefined ? undefined : { [operator]: inner };
  }
  const [path] = [operands].flat();
  const found = typeof path === "string" ? ofItems(path.split("."), type) : undefined;
  return found !== undefined && String(found.lists) === String(lists) ? { var: found.path.join(".") } : undefined;
}
