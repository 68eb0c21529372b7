import { factKind } from "../facts/schema.js";
import type { BetweenQuestion, QuantifiedQuestion, Question, Read } from "./question.js";

/** What the JavaScript of a question is written with. */
export interface Writer {
  /** The name under which a fact was read before: a boolean as a truth, anything else as it is. */
  readonly fact: (read: Read) => string;
  /** The JavaScript of a value that may be configured, if the place in the logic holds one. */
  readonly parameter: (pointer: string) => string | undefined;
  /** Takes a function over a list that a question needs, and gives the name under which it is called. */
  readonly define: (kind: "every" | "some", parameters: string, body: readonly string[]) => string;
  /** Takes the call of such a function on a list of the facts as a whole, and gives what stands for its answer. */
  readonly answer: (call: string, list: Read) => string;
}

/** The JavaScript of a question: an expression, and the variables that it assigns to. */
export interface Written {
  readonly code: string;
  /** `a0`, `a1`, …: how many hold the truths of parts. */
  readonly truths: number;
}

/** Where a question reads from: the facts as a whole, or the item `e` of a list. */
type Scope = "facts" | "item";

/**
 * Writes a question as JavaScript that gives 0 for no, 1 for yes and 2 or more for unknown. It assigns to `v` and `w` as it
 * reads. A question that is out of the ordinary cannot be written so: `undefined`.
 */
export function toJavaScript(question: Question, writer: Writer): Written | undefined {
  return write(question, "facts", 0, writer);
}

function write(question: Question, scope: Scope, depth: number, writer: Writer): Written | undefined {
  const leaf = (code: string): Written => ({ code, truths: depth });
  switch (question.kind) {
    case "constant":
      return leaf(question.truth ? "1" : "0");
    case "and":
    case "or":
      return writeParts(question.parts, question.kind === "and" ? 0 : 1, scope, depth, writer);
    case "if":
      return writeIf(question, scope, depth, writer);
    case "every":
    case "some":
      return writeQuantified(question, scope, depth, writer);
    case "fact": {
      if (scope === "facts" && factKind(question.read.fact) === "boolean") {
        const truth = writer.fact(question.read);
        return leaf(question.wanted ? truth : `${truth} ^ 1`); // of unknown it is unknown: more than 1
      }
      const [met, unmet] = question.wanted ? [1, 0] : [0, 1];
      const value = factKind(question.read.fact) === "array" ? "v.length > 0" : "v";
      return leaf(`(v = ${readOf(question.read, scope, writer)}) == null ? 2 : ${value} ? ${met} : ${unmet}`);
    }
    case "compare": {
      const value = writer.parameter(question.valueAt) ?? JSON.stringify(question.value);
      return leaf(`(v = ${readOf(question.read, scope, writer)}) == null ? 2 : v ${question.op} ${value} ? 1 : 0`);
    }
    case "between":
      return leaf(writeBetween(question, scope, writer));
    case "facts": {
      const [left, right] = [readOf(question.left, scope, writer), readOf(question.right, scope, writer)];
      return leaf(`(v = ${left}) == null || (w = ${right}) == null ? 2 : v ${question.op} w ? 1 : 0`);
    }
    case "in": {
      const among = question.values.map((value) => `v === ${JSON.stringify(value)}`).join(" || ") || "false";
      const [met, unmet] = question.negated ? [0, 1] : [1, 0];
      return leaf(`(v = ${readOf(question.read, scope, writer)}) == null ? 2 : ${among} ? ${met} : ${unmet}`);
    }
    case "general":
      return undefined;
  }
}

/** `and` is decided by a 0, `or` by a 1; of what is left, only the unknown are more than 1. */
function writeParts(
  parts: readonly Question[],
  decisive: 0 | 1,
  scope: Scope,
  depth: number,
  writer: Writer,
): Written | undefined {
  const written: Written[] = [];
  for (const [i, part] of parts.entries()) {
    const code = write(part, scope, depth + i + 1, writer);
    if (code === undefined) return undefined;
    written.push(code);
  }
  const names = written.map((_, i) => `a${depth + i}`);
  const tests = written.map(({ code }, i) => `(${names[i]} = ${code}) === ${decisive}`);
  return {
    code: `(${tests.join(" || ")} ? ${decisive} : ${names.join(" | ")})`,
    truths: Math.max(...written.map(({ truths }) => truths)),
  };
}

function writeIf(
  { test, met, otherwise }: Extract<Question, { kind: "if" }>,
  scope: Scope,
  depth: number,
  writer: Writer,
): Written | undefined {
  const parts = [test, met, otherwise].map((part) => write(part, scope, depth + 3, writer));
  const [decided, yes, no] = parts.map((part) => part?.code);
  if (decided === undefined || yes === undefined || no === undefined) return undefined;
  const [a, b, c] = [`a${depth}`, `a${depth + 1}`, `a${depth + 2}`];
  return {
    code: `((${a} = ${decided}) === 1 ? ${yes} : ${a} === 0 ? ${no} : (${b} = ${yes}) === (${c} = ${no}) ? ${b} : 2)`,
    truths: Math.max(...parts.map((part) => part?.truths ?? 0)),
  };
}

function writeQuantified(
  { kind, list, body, ofNone }: QuantifiedQuestion,
  scope: Scope,
  depth: number,
  writer: Writer,
): Written | undefined {
  const written = write(body, "item", 0, writer);
  if (written === undefined) return undefined;
  const [decided, start] = kind === "some" ? [1, 0] : [0, 1];
  const isObjects = list.fact.items !== undefined && factKind(list.fact.items) === "object";
  const given = /\btoday\b/.test(written.code) ? ", today" : "";
  const name = writer.define(kind, `list${given}`, [
    "if (list == null) return 2;",
    `if (list.length === 0) return ${ofNone ? 1 : 0};`,
    `let seen = ${start}${variables(written.truths)};`,
    "for (let i = 0; i < list.length; i++) {",
    `  const e = list[i]${isObjects ? " ?? nothing" : ""};`,
    `  const truth = ${written.code};`,
    `  if (truth === ${decided}) return ${decided};`,
    "  seen |= truth;",
    "}",
    "return seen;",
  ]);
  const call = (read: string) => `${name}(${read}${given})`;
  if (scope === "item") return { code: call(readOf(list, scope, writer)), truths: depth };
  return { code: writer.answer(call(factName(list)), list), truths: depth };
}

/** The declarations of the variables that the JavaScript of a question assigns to, behind a first one. */
export function variables(truths: number): string {
  const names = Array.from({ length: truths }, (_, i) => `a${i}`);
  return ["", ...names, "v", "w"].join(", ");
}

function writeBetween(question: BetweenQuestion, scope: Scope, writer: Writer): string {
  const { read, days, strict, low, high, lowAt, highAt, negated } = question;
  const value = readOf(read, scope, writer);
  const [met, unmet] = negated ? [0, 1] : [1, 0];
  const bound = (number: number, at: string | undefined) =>
    (at === undefined ? undefined : writer.parameter(at)) ?? (Number.isFinite(number) ? String(number) : undefined);
  const [least, most] = [bound(low, lowAt), bound(high, highAt)];
  const tests = [
    ...(least === undefined ? [] : [`v ${strict ? ">" : ">="} ${least}`]),
    ...(most === undefined ? [] : [`v ${strict ? "<" : "<="} ${most}`]),
  ];
  const found = days
    ? `(v = dayNumber(${value})) === undefined ? 2 : ((v = today - v), `
    : `(v = ${value}) == null ? 2 : (`;
  return `${found}${tests.join(" && ") || "true"}) ? ${met} : ${unmet}`;
}

/** The name under which a fact is read before. Names of facts hold no `$`, so that no two paths have one name. */
export function factName({ path }: Read): string {
  return ["facts", ...path].join("$");
}

function readOf(read: Read, scope: Scope, writer: Writer): string {
  return scope === "facts" ? writer.fact(read) : ["e", ...read.path].join("?.").replace("e?.", "e.");
}
