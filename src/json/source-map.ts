import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../problems/problem.js";
import { pointerSegments } from "./pointer.js";

/** A place in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the values of a JSON text stand in it. It is read when the first place is asked for. */
export interface SourceMap {
  readonly positionOf: (offset: number) => Position;
  /** Where what a pointer leads to begins; of a text that cannot be read, its first character. */
  readonly positionAt: (pointer: string) => Position;
  /** Where what a pointer leads to begins and ends, with its name; of what is not there, where what it would stand in begins. */
  readonly regionAt: (pointer: string) => { readonly start: Position; readonly end?: Position };
  /** Problems with the line and column of each, in a file of that name where the text stands in one. */
  readonly locate: (problems: readonly Problem[], file?: string) => Problem[];
}

/** `firstLine` is the number of its first line, where it is a part of a file. */
export function toSourceMap(text: string, firstLine = 1): SourceMap {
  const json = withoutMark(text);
  let starts: readonly number[] | undefined;
  let tree: Node | "none" | undefined;

  return { positionOf, positionAt, regionAt, locate };

  function positionOf(offset: number): Position {
    starts ??= lineStarts(json);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 };
  }

  function positionAt(pointer: string): Position {
    const root = rootOf();
    return positionOf(root === "none" ? 0 : nodeAt(root, pointer).offset);
  }

  function regionAt(pointer: string) {
    const root = rootOf();
    if (root === "none") return { start: positionOf(0) };
    const { offset, length } = nodeAt(root, pointer);
    const start = positionOf(offset);
    return follow(root, pointer).isEnd ? { start, end: positionOf(offset + length) } : { start };
  }

  function rootOf(): Node | "none" {
    tree ??= treeOf(json) ?? "none";
    return tree;
  }

  function locate(problems: readonly Problem[], file?: string): Problem[] {
    if (problems.length === 0) return [];
    const root = rootOf();
    const inFile = file === undefined ? {} : { file };
    return problems.map((found) => {
      if (root === "none") return { ...found, ...inFile };
      const { offset, length } = nodeAt(root, found.pointer);
      const end = positionOf(offset + length);
      return { ...found, ...inFile, ...positionOf(offset), endLine: end.line, endColumn: end.column };
    });
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}

/** What a pointer leads to in the tree of a JSON text, with its name, or the nearest that it passes. */
function nodeAt(tree: Node, pointer: string): Node {
  const { node } = follow(tree, pointer);
  return node.parent?.type === "property" ? node.parent : node;
}

/** The last that a pointer passes, and whether it ends there. */
function follow(tree: Node, pointer: string): { readonly node: Node; readonly isEnd: boolean } {
  let node = tree;
  for (const segment of pointerSegments(pointer)) {
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(segment) : segment]);
    if (next === undefined) return { node, isEnd: false };
    node = next;
  }
  return { node, isEnd: true };
}

/** A text without the byte order mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** The tree of a text; none of one so deeply nested that the parser gives up. */
export function treeOf(json: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(json, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
