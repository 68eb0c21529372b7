import { findNodeAtLocation, type Node } from "jsonc-parser";
import { pointerSegments } from "./pointer.js";

/** What a pointer leads to in the tree of a JSON text, with its name, or the nearest that it passes. */
export function placeIn(tree: Node, pointer: string): Node {
  let node = tree;
  for (const segment of pointerSegments(pointer)) {
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(segment) : segment]);
    if (next === undefined) break;
    node = next;
  }
  return node.parent?.type === "property" ? node.parent : node;
}
