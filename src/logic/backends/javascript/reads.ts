import { lent } from "../../values.js";
import { constant, type Frame, frameOf, homeOf, type ListNames, type Writer } from "./frame.js";
import type { DayNode, ListNode, ReadNode } from "./nodes.js";
import { literal, memberOf } from "./text.js";

/** The variable that holds a value; of a group, one of which nothing is known stands for one that is not there. */
export function readCode(node: ReadNode, frame: Frame, writer: Writer, isGroup = false): string {
  const found = writer.known.get(node);
  if (found !== undefined) return found;
  const place = frameOf(node, frame, writer);
  const { group, name: member } = node;
  const from = group === undefined ? homeOf(node.scope, writer).subject : readCode(group, place, writer, true);
  const otherwise = isGroup ? ` ?? ${writer.runtime("nothing")}` : "";
  const name =
    member === undefined ? from : constant(member, `${memberCode(from, member, writer)}${otherwise}`, place, writer);
  writer.known.set(node, name);
  return name;
}

function memberCode(from: string, name: string, { runtime }: Writer): string {
  return lent.has(name) ? `${runtime("member")}(${from}, ${literal(name)})` : memberOf(from, name);
}

/** The variable that holds the day of a date; `undefined` while it is unknown. */
export function dayCode(node: DayNode, frame: Frame, writer: Writer): string {
  const found = writer.known.get(node);
  if (found !== undefined) return found;
  const place = frameOf(node, frame, writer);
  const date = readCode(node.date, place, writer);
  const name = constant("day", `${writer.runtime("dayNumber")}(${date})`, place, writer);
  writer.known.set(node, name);
  return name;
}

/** The variables of a list. */
export function listCode(node: ListNode, writer: Writer): ListNames {
  const found = writer.lists.get(node);
  if (found !== undefined) return found;
  const { frame } = homeOf(node.scope, writer);
  const { source } = node;
  const names = source.kind === "list" ? listRead(source.read, frame, writer) : everyValue(source.path, frame, writer);
  writer.lists.set(node, names);
  return names;
}

function listRead(read: ReadNode, frame: Frame, writer: Writer): ListNames {
  const items = readCode(read, frame, writer);
  const length = constant(`${items}_length`, `Array.isArray(${items}) ? ${items}.length : -1`, frame, writer);
  return { items, length, isWhole: undefined };
}

function everyValue(path: readonly string[], frame: Frame, writer: Writer): ListNames {
  const code = `${writer.runtime("everywhere")}(facts, ${literal(path)})`;
  const found = constant(path.filter((segment) => segment !== "[]").join("_"), code, frame, writer);
  return { items: `${found}.values`, length: `${found}.values.length`, isWhole: `${found}.isWhole` };
}

/** The variable that holds a list for values to be looked for. */
export function searchedCode(node: ListNode, writer: Writer): string {
  const found = writer.searched.get(node);
  if (found !== undefined) return found;
  const { frame } = homeOf(node.scope, writer);
  const { source } = node;
  const { items, isWhole = "true" } =
    source.kind === "list" ? { items: readCode(source.read, frame, writer) } : listCode(node, writer);
  const name = constant("searched", `${writer.runtime("searchable")}(${items}, ${isWhole})`, frame, writer);
  writer.searched.set(node, name);
  return name;
}
