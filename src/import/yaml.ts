import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { type Collector, toCollector } from "../json/collect.js";
import { limits } from "../json/freeze.js";
import { pointerSegments } from "../json/pointer.js";
import type { Position } from "../json/source-map.js";
import { textProblem } from "../json/text-problem.js";
import type { YamlMistake } from "../problems/codes/import.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { problem } from "./problem.js";

/** A YAML document as a stranger handed it over. */
export interface YamlDocument {
  /** Its data, all scalars as they are written: `1.10` and `no` are texts. What is null is `null`. */
  readonly value: unknown;
  /** Problems with the line and column of each. */
  readonly locate: (problems: readonly Problem[]) => Problem[];
}

/** The longest text that is read, in characters: the largest public library has 8 million. */
const longest = 32_000_000;

/** How many values aliases may stand for, one within the other: what is shared is not copied, and laughs by the billion end here. */
const maxAliasCount = limits.length;

/** A YAML text as data, or all that is wrong with it. Nothing in it is run: tags other than those of texts, lists and maps are refused. */
export function readYaml(text: string): YamlDocument | { readonly problems: readonly Problem[] } {
  if (text.length > longest) return { problems: [problem("document-size", "", { most: longest / 1_000_000 })] };
  const lines = new LineCounter();
  const { add, problems } = toCollector();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      ...{ schema: "failsafe", customTags: ["null"], merge: true, resolveKnownTags: false, version: "1.2" },
      ...{ uniqueKeys: false, prettyErrors: false, logLevel: "error", lineCounter: lines, stringKeys: true },
    });
    const end = breakOf(document.errors);
    for (const error of causesOf(document.errors, end, (offset) => at(offset).line))
      add(() => syntaxProblem(error, at(error.pos[0])));
    for (const { pos } of document.warnings.filter(({ pos }) => pos[0] < end))
      add(() => problem("yaml-tag", "", { tag: shown(tagAt(text, pos[0])) }, at(pos[0])));
    checkNames(document, end, add, at);
    if (problems().length > 0) return { problems: problems() };
    const value: unknown = document.toJS({ maxAliasCount });
    return { value, locate: (found) => found.map((one) => ({ ...one, ...at(startOf(document, one.pointer)) })) };
  } catch (error) {
    // What is left to go wrong are aliases, and lists in lists to a depth that no stack holds.
    const mistake = error instanceof RangeError ? "depth" : "alias";
    return { problems: [problem("yaml-syntax", "", { mistake })] };
  }
}

/** What mistakes the parser tells apart, by what people have to mend; its own words are in English alone. */
const mistakes: Readonly<Record<string, YamlMistake>> = {
  ...{ BAD_INDENT: "indent", TAB_AS_INDENT: "tab", MISSING_CHAR: "unclosed", BAD_DQ_ESCAPE: "escape" },
  ...{ BAD_ALIAS: "alias", ALIAS_PROPS: "alias", MULTIPLE_ANCHORS: "alias", MULTIPLE_DOCS: "documents" },
  ...{ BLOCK_AS_IMPLICIT_KEY: "key", MULTILINE_IMPLICIT_KEY: "key", KEY_OVER_1024_CHARS: "key", NON_STRING_KEY: "key" },
};

/** Behind one of these nothing is where it was meant to be. */
const breaks: readonly (YamlMistake | undefined)[] = ["tab", "indent", "unclosed"];

/** Where the first mistake is behind which others follow from it: what stands further down cannot be told. */
function breakOf(errors: readonly YAMLError[]): number {
  const starts = errors.filter(({ code }) => breaks.includes(mistakes[code])).map(({ pos }) => pos[0]);
  return starts.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
}

/** The mistakes up to the first that makes others follow; of those of a kind on a line, the first. */
function causesOf(errors: readonly YAMLError[], end: number, lineOf: (offset: number) => number): YAMLError[] {
  const causes = errors.filter(
    ({ code, pos: [start] }) => start < end || (start === end && breaks.includes(mistakes[code])),
  );
  const nameOf = ({ code, pos }: YAMLError) => `${mistakes[code]} ${lineOf(pos[0])}`;
  return causes.filter((one, i) => causes.findIndex((other) => nameOf(other) === nameOf(one)) === i);
}

function syntaxProblem({ code }: YAMLError, at: Position): Problem {
  return problem("yaml-syntax", "", { mistake: mistakes[code] ?? "other" }, at);
}

/** The tag that stands at a place of a text. */
function tagAt(text: string, offset: number): string {
  return /^\S{1,60}/.exec(text.slice(offset, offset + 60))?.[0] ?? "";
}

/** Tells members that have the name of another, of which a reader keeps the last alone, and aliases that stand for nothing before. */
function checkNames(document: Document, end: number, add: Collector["add"], at: (offset: number) => Position): void {
  const anchors = new Set<string>();
  visit(document, {
    Alias(_, alias) {
      if (!anchors.has(alias.source) && offsetOf(alias) < end)
        add(() => problem("yaml-syntax", "", { mistake: "alias" }, at(offsetOf(alias))));
    },
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Map(_, map) {
      if (map.anchor !== undefined) anchors.add(map.anchor);
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        const [name, offset] = [isScalar(key) ? String(key.value) : "", offsetOf(key)];
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else if (name !== "<<" && offset < end) {
          add(() => textProblem("duplicate-member", "", { name: shown(name), line: at(first).line }, at(offset)));
        }
      }
    },
  });
}

/** Where what a pointer leads to begins: the nearest that is there. */
function startOf(document: Document, pointer: string): number {
  let node: unknown = document.contents;
  let start = offsetOf(node);
  for (const segment of pointerSegments(pointer)) {
    if (isAlias(node)) node = node.resolve(document);
    const next: unknown = isCollection(node) ? node.get(isMap(node) ? segment : Number(segment), true) : undefined;
    if (!isNode(next)) break;
    node = next;
    start = offsetOf(next);
  }
  return start;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
