import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { type Problem, problem, show } from "../problems/problem.js";
import { placeIn } from "./place.js";
import { childPointer } from "./pointer.js";

/** The names of jsonc-parser's error codes that tell what is expected; its own enum cannot be imported as a value. */
const expectations: Readonly<Record<number, string>> = {
  3: "a name in double quotes",
  4: "a value",
  5: "a colon",
  6: "a comma",
  7: "a closing }",
  8: "a closing ]",
  9: "the end of the file",
  12: "a closing double quote",
};
const unclosedText = 12;
/** What people write for true, false and null. */
const words: Readonly<Record<string, string>> = {
  ...{ true: "true", vrai: "true", oui: "true", yes: "true" },
  ...{ false: "false", faux: "false", non: "false", no: "false" },
  ...{ null: "null", nul: "null", none: "null", nil: "null" },
};
const reasons: Readonly<Record<number, string>> = {
  1: "a word that JSON does not have",
  2: "a number that is not written as JSON wants it",
  10: "a comment, which JSON does not have",
  11: "a comment, which JSON does not have",
  14: "a \\u that is not followed by four hexadecimal digits",
  15: "a backslash before a character that takes none",
  16: "a control character inside a text",
};

/** A JSON text from a file: its value, unless it is not JSON, and all that is wrong with it, with line and column. */
export function parseJsonText(text: string, file: string): { readonly value?: unknown; readonly problems: Problem[] } {
  const json = text.replace(/^\uFEFF/, "");
  if (json.trim() === "") {
    const details = { file, found: "an empty file", expected: "JSON", hint: "write {} when nothing is known" };
    return { problems: [problem("not-json", "", "the file is empty", details)] };
  }
  try {
    const value: unknown = JSON.parse(json);
    return { value, problems: duplicateKeys(json, file) };
  } catch {
    return { problems: syntaxProblems(json, file) };
  }
}

/** The problems of a document with the line and column of each. */
export function locateProblems(problems: readonly Problem[], text: string, file: string): Problem[] {
  if (problems.length === 0) return [];
  const json = text.replace(/^\uFEFF/, "");
  const tree = treeOf(json);
  const positionOf = positions(json);
  return problems.map((found) => {
    if (tree === undefined) return { ...found, file };
    const { offset, length } = placeIn(tree, found.pointer);
    const end = positionOf(offset + length);
    return { ...found, file, ...positionOf(offset), endLine: end.line, endColumn: end.column };
  });
}

/** The tree of a text; none of one so deeply nested that the parser gives up. */
function treeOf(json: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(json, errors, { disallowComments: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function syntaxProblems(json: string, file: string): Problem[] {
  const errors: ParseError[] = [];
  treeOf(json, errors);
  const positionOf = positions(json);
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const at = positionOf(error.offset);
    if (!byLine.has(at.line)) byLine.set(at.line, syntaxProblem(error, json, file, at));
    if (isLost(error, json)) break; // what follows is read as what it is not
  }
  if (byLine.size > 0) return [...byLine.values()];
  const details = { file, expected: "JSON", hint: "flatten it" };
  return [problem("not-json", "", "this is not JSON, or it is nested too deeply", details)];
}

/** After a text that does not end, one that ends too early, or a list that does not end, the rest makes no sense. */
function isLost({ error, offset }: ParseError, json: string): boolean {
  return error === unclosedText || isInsideText(json, offset) || json[offset] === ":";
}

/** Does it follow a text at once, as a word does behind a quotation mark inside a text? */
function isInsideText(json: string, offset: number): boolean {
  return json[offset - 1] === '"' && /[^\s"'“”«»:,\]}]/.test(json[offset] ?? "");
}

function syntaxProblem({ error, offset, length }: ParseError, json: string, file: string, at: Position): Problem {
  const found = json.slice(offset, offset + Math.max(length, 1)).trim();
  const seen = offset >= json.trimEnd().length ? "the end of the file" : found === "" ? "nothing" : found.slice(0, 40);
  const expected = expectations[error] ?? "JSON";
  const details = { file, found: seen, expected, hint: mendOf(error, found, offset, json), ...at };
  if (error === unclosedText) return problem("not-json", "", "this text does not end on its line", details);
  const lacking = nameWithoutValue(offset, json);
  if (lacking !== undefined) return problem("not-json", "", `${lacking} has no value`, details);
  if (found === ":") return problem("not-json", "", "a colon inside a list, which is not closed before it", details);
  const reason = isInsideText(json, offset) ? "a word behind the end of a text" : reasons[error];
  const message = expectations[error] === undefined ? reason : `${seen} where ${expected} is expected`;
  return problem("not-json", "", message ?? "this is not JSON", details);
}

/** The name that stands without a value, so that the next name was read as it, or that a comma or an end follows. */
function nameWithoutValue(offset: number, json: string): string | undefined {
  const before = json.slice(0, offset).trimEnd();
  if (json[offset] === ":") return /("[^"\n]*")\s*:\s*"[^"\n]*"$/.exec(before)?.[1];
  return /^[,}\]]/.test(json.slice(offset)) ? /("[^"\n]*")\s*:$/.exec(before)?.[1] : undefined;
}

/** The likely mend of a mistake in the syntax. */
function mendOf(error: number, found: string, offset: number, json: string): string {
  const before = json.slice(0, offset).trimEnd();
  const isName = error === 3;
  if ((isName || error === 4) && before.endsWith(",") && /^[}\]]/.test(json.slice(offset))) {
    return "delete the comma before it";
  }
  const number = /([\d]+),$/.exec(before)?.[1];
  if (isName && number !== undefined && /^\d/.test(found))
    return `write ${number}.${found}: the decimal mark is a point`;
  const lacking = nameWithoutValue(offset, json);
  if (lacking !== undefined) return `write a value behind ${lacking}:`;
  if (found === ":") return `write ] before ${/"[^"\n]*"$/.exec(before)?.[0] ?? "it"}`;
  if (error === unclosedText) return 'close it with ", and write \\n where a line ends inside a text';
  if (isInsideText(json, offset)) return 'write \\" for a quotation mark inside a text, or « and »';
  if (found.startsWith("'")) return "write double quotes instead of single ones";
  if (/^[“”«»]/.test(found)) return 'write straight quotes: "';
  if (found.startsWith("/")) return "delete it";
  const word = Object.hasOwn(words, found.toLowerCase()) ? words[found.toLowerCase()] : undefined;
  if (word !== undefined) return `write ${word}`;
  const expected = expectations[error];
  return expected === undefined ? "write it in double quotes, or delete it" : `write ${expected} before it`;
}

/** JSON.parse keeps the last of two members of one name, and the first would be lost without a word. */
function duplicateKeys(json: string, file: string): Problem[] {
  const tree = treeOf(json);
  const positionOf = positions(json);
  const problems: Problem[] = [];
  const visit = (node: Node, at: string): void => {
    const seen = new Map<string, Node>();
    for (const [i, child] of (node.children ?? []).entries()) {
      const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
      const name = key === undefined ? i : String(key.value);
      const place = childPointer(at, name);
      const first = key === undefined ? undefined : seen.get(String(name));
      if (key !== undefined && first !== undefined)
        problems.push(duplicateKey(String(name), place, file, positionOf(first.offset), positionOf(key.offset)));
      if (key !== undefined) seen.set(String(name), key);
      if (value !== undefined) visit(value, place);
    }
  };
  if (tree !== undefined) visit(tree, "");
  return problems;
}

function duplicateKey(name: string, at: string, file: string, first: Position, second: Position): Problem {
  return problem("duplicate-member", at, `${show(name)} is given twice, on line ${first.line} too`, {
    file,
    found: show(name),
    expected: "each name once",
    hint: "delete one of the two",
    ...second,
  });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

type PositionOf = (offset: number) => Position;

function positions(text: string): PositionOf {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
