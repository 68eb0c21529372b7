import type { Node, ParseError } from "jsonc-parser";
import type { Held } from "../problems/codes/json-text.js";
import type { Problem } from "../problems/problem.js";
import type { FilePlace } from "../problems/sentences.js";
import { shown } from "../problems/shown.js";
import { toCollector } from "./collect.js";
import { isExactNumber } from "./exact-number.js";
import { numberProblem } from "./number-problem.js";
import { childPointer } from "./pointer.js";
import { toSourceMap, treeOf, withoutMark } from "./source-map.js";
import { isLostAfter, mistakeAt, mistakeOfWhole } from "./syntax.js";
import { textProblem as problem } from "./text-problem.js";

/**
 * A JSON text from a file: its value, unless it is not JSON, and all that is wrong with it, with line and column. `file` is the
 * name of it, where it has one; `holds` is what it is to hold; `firstLine` is the number of the text's first line, where it is a
 * part of the file.
 */
export function parseJsonText(
  text: string,
  file: string | undefined,
  holds?: Held,
  firstLine = 1,
): { readonly value?: unknown; readonly problems: Problem[] } {
  const json = withoutMark(text);
  const inFile = file === undefined ? {} : { file };
  if (json.trim() === "") return { problems: [problem("empty-file", "", { holds }, inFile)] };
  try {
    const value: unknown = JSON.parse(json);
    const problems = lossesIn(json, inFile, firstLine);
    const isBeyond = problems.some(
      ({ code, params }) => code === "inexact-number" && !("read" in params && params.read),
    );
    return { value: isBeyond ? JSON.parse(json, finite) : value, problems };
  } catch {
    return { problems: syntaxProblems(json, inFile, firstLine, holds) };
  }
}

/** What is beyond all numbers is told as that, and not as a wrong fact besides. */
const finite = (_: string, value: unknown) => (typeof value !== "number" || Number.isFinite(value) ? value : null);

/** The problems of a document with the line and column of each. */
export function locateProblems(problems: readonly Problem[], text: string, file: string): Problem[] {
  return toSourceMap(text).locate(problems, file);
}

/** The file that a text stands in, where it does. */
type InFile = Pick<FilePlace, "file">;

/** Where the first document of a text ends; nowhere where it is not closed. */
function endOf(tree: Node | undefined, json: string): number {
  const end = tree === undefined ? 0 : tree.offset + tree.length;
  return /[}\]]/.test(json[end - 1] ?? "") ? end : Number.POSITIVE_INFINITY;
}

/** The mistakes in a text, the first of each line. */
function syntaxProblems(json: string, inFile: InFile, firstLine: number, holds?: Held): Problem[] {
  const whole = mistakeOfWhole(json, holds);
  if (whole !== undefined) return [problem("json-syntax", "", whole, { ...inFile, line: firstLine, column: 1 })];
  const errors: ParseError[] = [];
  const tree = treeOf(json, errors);
  const end = endOf(tree, json);
  const { positionOf } = toSourceMap(json, firstLine);
  const { add, problems } = toCollector(inFile.file);
  const lines = new Set<number>();
  for (const error of errors) {
    const { line } = positionOf(error.offset);
    if (!lines.has(line)) {
      add(() => {
        const { mistake, offset } = mistakeAt(error, json, end);
        return problem("json-syntax", "", mistake, { ...inFile, ...positionOf(offset) });
      });
    }
    lines.add(line);
    if (isLostAfter(error, json)) break; // what follows is read as what it is not
  }
  if (lines.size > 0) return problems();
  return [problem("json-syntax", "", { mistake: "depth" }, inFile)];
}

/** JSON.parse keeps the last of two members of one name, and of a number as many digits as it can: the rest would be lost without a word. */
function lossesIn(json: string, inFile: InFile, firstLine: number): Problem[] {
  const tree = treeOf(json);
  const { positionOf } = toSourceMap(json, firstLine);
  const { add, problems } = toCollector(inFile.file);
  const visit = (node: Node, at: string): void => {
    if (node.type === "number") {
      const written = json.slice(node.offset, node.offset + node.length);
      if (!isExactNumber(written)) {
        add(() => numberProblem(written, at, true, { ...inFile, ...positionOf(node.offset) }));
      }
      return;
    }
    const seen = new Map<string, Node>();
    for (const [i, child] of (node.children ?? []).entries()) {
      const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
      const name = key === undefined ? i : String(key.value);
      const place = childPointer(at, name);
      const first = key === undefined ? undefined : seen.get(String(name));
      if (key !== undefined && first !== undefined) {
        add(() => {
          const params = { name: shown(name), line: positionOf(first.offset).line };
          return problem("duplicate-member", place, params, { ...inFile, ...positionOf(key.offset) });
        });
      }
      if (key !== undefined) seen.set(String(name), key);
      if (value !== undefined) visit(value, place);
    }
  };
  if (tree !== undefined) visit(tree, "");
  return problems();
}
