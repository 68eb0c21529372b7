import type { Comparison } from "../../condition.js";
import { amongCode } from "./among.js";
import { constant, type Frame, frameOf, type Writer } from "./frame.js";
import { decided, inside, type TruthCode, truths, unlessUnknown } from "./kleene.js";
import type { ChoiceNode, CompareNode, JunctionNode, MemberNode, TestNode, TruthNode } from "./nodes.js";
import { readCode, searchedCode } from "./reads.js";
import { indent } from "./text.js";
import { isMet, isMetByAll, isMetByNone, type Value, valueCode } from "./values.js";

/** The code of a truth; that of one which several need is a variable. */
export function truthCode(node: TruthNode, frame: Frame, writer: Writer): TruthCode {
  const found = writer.known.get(node);
  if (found !== undefined) return { code: found, loose: false };
  const place = frameOf(node, frame, writer);
  const made = madeCode(node, place, writer);
  if (node.uses <= 1) return made;
  const name = made.loose ? constant(writer.called.get(node) ?? node.kind, made.code, place, writer) : made.code;
  writer.known.set(node, name);
  return { code: name, loose: false };
}

/** The variable or the number that is a truth. */
export function truthName(like: string, node: TruthNode, frame: Frame, writer: Writer): string {
  const { code, loose } = truthCode(node, frame, writer);
  return loose ? constant(like, code, frame, writer) : code;
}

function madeCode(node: TruthNode, frame: Frame, writer: Writer): TruthCode {
  switch (node.kind) {
    case "constant":
      return { code: String(node.truth ? truths.yes : truths.no), loose: false };
    case "and":
    case "or":
      return junctionCode(node, frame, writer);
    case "if":
      return { code: choiceCode(node, frame, writer), loose: true };
    case "every":
    case "some":
      throw new Error("a list is gone over before what is asked of its elements is needed");
    case "test":
      return { code: testCode(node, frame, writer), loose: true };
    case "among":
      return amongCode(node, readCode(node.read, frame, writer), writer);
    case "compare":
      return { code: compareCode(node, frame, writer), loose: true };
    case "member":
      return { code: memberCode(node, frame, writer), loose: true };
  }
}

/** What costs more than a look at a value is computed only where it still matters. */
function junctionCode({ kind, parts }: JunctionNode, frame: Frame, writer: Writer): TruthCode {
  const [operator, decisive] = kind === "and" ? ["&", truths.no] : ["|", truths.yes];
  const dear = parts.filter((part) => isDear(part, writer));
  const cheap = parts.filter((part) => !dear.includes(part));
  const first = cheap.length > 0 ? cheap : dear.slice(0, 1);
  const codes = first.map((part) => truthCode(part, frame, writer));
  const code = codes.length === 1 ? codes.map((one) => one.code).join() : codes.map(inside).join(` ${operator} `);
  const rest = parts.filter((part) => !first.includes(part));
  if (rest.length === 0) return { code, loose: true };
  const name = writer.names.fresh(kind);
  frame.lines.push(`let ${name} = ${code};`);
  for (const part of rest) {
    const lazy: Frame = { scope: frame.scope, lines: [] };
    lazy.lines.push(`${name} ${operator}= ${truthCode(part, lazy, writer).code};`);
    frame.lines.push(`if (${name} !== ${decisive}) {`, ...indent(lazy.lines), "}");
  }
  return { code: name, loose: false };
}

/** Dates are read letter by letter, and sets are searched; what several need is computed in any case. */
export function isDear(node: TruthNode, writer: Writer): boolean {
  if (node.uses > 1 || writer.known.has(node)) return false;
  switch (node.kind) {
    case "and":
    case "or":
      return node.parts.some((part) => isDear(part, writer));
    case "test":
      return isOfDays(node.subject.kind);
    case "compare":
      return isOfDays(node.left.kind) || isOfDays(node.right.kind);
    default:
      return node.kind === "member";
  }
}

function isOfDays(kind: TestNode["subject"]["kind"]): boolean {
  return kind === "age" || kind === "span";
}

function choiceCode(node: ChoiceNode, frame: Frame, writer: Writer): string {
  const test = truthName("test", node.test, frame, writer);
  const met = truthName("met", node.met, frame, writer);
  const otherwise = truthName("otherwise", node.otherwise, frame, writer);
  const { yes, no, unknown } = truths;
  const undecided = `${met} === ${otherwise} ? ${met} : ${unknown}`;
  return `${test} === ${yes} ? ${met} : ${test} === ${no} ? ${otherwise} : ${undecided}`;
}

function testCode({ subject, asked, negated }: TestNode, frame: Frame, writer: Writer): string {
  const value = valueCode(subject, asked.kind === "range", frame, writer);
  if (subject.kind === "tally") {
    const [met, unmet] = negated ? [truths.no, truths.yes] : [truths.yes, truths.no];
    const code = `${isMetByNone(asked, value)} ? ${unmet} : ${isMetByAll(asked, value)} ? ${met} : ${truths.unknown}`;
    return unlessUnknown(value.unknown, code);
  }
  if (asked.kind === "truth" && subject.kind === "fact" && subject.read.kind === "boolean") {
    return `(${value.low} !== ${negated}) | (${value.low} === ${!negated}) << 1`; // may it be so; is it so
  }
  return unlessUnknown(value.unknown, decided(isMet(asked, value.low), negated));
}

function compareCode({ operator, left, right }: CompareNode, frame: Frame, writer: Writer): string {
  const isOrdered = operator !== "===" && operator !== "!==";
  const [a, b] = [valueCode(left, isOrdered, frame, writer), valueCode(right, isOrdered, frame, writer)];
  const unknown = [a.unknown, b.unknown].filter((code) => code !== undefined).join(" || ") || undefined;
  if (left.kind !== "tally" && right.kind !== "tally") {
    return unlessUnknown(unknown, decided(`${a.low} ${operator} ${b.low}`, false));
  }
  const { all, none } = compared(operator, a, b);
  return unlessUnknown(unknown, `${all} ? ${truths.yes} : ${none} ? ${truths.no} : ${truths.unknown}`);
}

/** Whether a comparison holds of all values of two intervals, and whether of none. */
function compared(operator: Comparison, a: Value, b: Value): { readonly all: string; readonly none: string } {
  const same = `${a.low} === ${b.high} && ${a.high} === ${b.low}`;
  const apart = `${a.high} < ${b.low} || ${a.low} > ${b.high}`;
  switch (operator) {
    case "===":
      return { all: same, none: apart };
    case "!==":
      return { all: apart, none: same };
    case "<":
      return { all: `${a.high} < ${b.low}`, none: `${a.low} >= ${b.high}` };
    case "<=":
      return { all: `${a.high} <= ${b.low}`, none: `${a.low} > ${b.high}` };
    case ">":
      return { all: `${a.low} > ${b.high}`, none: `${a.high} <= ${b.low}` };
    case ">=":
      return { all: `${a.low} >= ${b.high}`, none: `${a.high} < ${b.low}` };
  }
}

function memberCode({ read, list, negated }: MemberNode, frame: Frame, writer: Writer): string {
  const [met, unmet] = negated ? [truths.no, truths.yes] : [truths.yes, truths.no];
  const value = readCode(read, frame, writer);
  const searched = searchedCode(list, writer);
  const missing = `${searched}.isOpen ? ${truths.unknown} : ${unmet}`;
  return unlessUnknown(`${value} == null`, `${searched}.values.has(${value}) ? ${met} : ${missing}`);
}
