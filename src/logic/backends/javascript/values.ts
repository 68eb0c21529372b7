import type { Frame, Writer } from "./frame.js";
import type { AskedNode, BoundNode, SubjectNode } from "./nodes.js";
import { dayCode, listCode, readCode } from "./reads.js";

/** A value as code: an interval, while elements that are counted are undecided. */
export interface Value {
  /** When it is unknown; never, where that is left out. */
  readonly unknown: string | undefined;
  readonly low: string;
  readonly high: string;
}

/** A value; where it `isOrdered`, one of another kind than the fact's is unknown, so that no comparison throws. */
export function valueCode(subject: SubjectNode, isOrdered: boolean, frame: Frame, writer: Writer): Value {
  switch (subject.kind) {
    case "fact": {
      const name = readCode(subject.read, frame, writer);
      const type = ["number", "integer"].includes(subject.read.kind) ? "number" : "string";
      return point(name, isOrdered ? `typeof ${name} !== "${type}"` : `${name} == null`);
    }
    case "list": {
      const { length } = listCode(subject.list, writer);
      return point(`${length} > 0`, `${length} < 0`);
    }
    case "age": {
      const day = dayCode(subject.day, frame, writer);
      return point(`today - ${day}`, `${day} === undefined`);
    }
    case "span": {
      const [from, to] = [dayCode(subject.from, frame, writer), dayCode(subject.to, frame, writer)];
      return point(`${to} - ${from}`, `${from} === undefined || ${to} === undefined`);
    }
    case "tally": {
      const { list } = subject.tally;
      const { length, isWhole } = listCode(list, writer);
      const interval = writer.tallies.get(subject.tally);
      if (interval === undefined) throw new Error("a list is gone over before its tallies are read");
      return { unknown: isWhole === undefined ? `${length} < 0` : undefined, ...interval };
    }
  }
}

function point(code: string, unknown: string): Value {
  return { unknown, low: code, high: code };
}

/** Whether a value is what is asked. */
export function isMet(asked: AskedNode, value: string): string {
  switch (asked.kind) {
    case "truth":
      return `!!(${value})`;
    case "among":
      return any(asked.terms.map((term) => `${value} === ${term}`));
    case "range":
      return all([asked.low && from(value, asked.low), asked.high && to(value, asked.high)]);
  }
}

/** Whether all of an interval is what is asked. */
export function isMetByAll(asked: AskedNode, { low, high }: Value): string {
  switch (asked.kind) {
    case "truth":
      return `${low} > 0`;
    case "among":
      return `${low} === ${high} && (${isMet(asked, low)})`;
    case "range":
      return all([asked.low && from(low, asked.low), asked.high && to(high, asked.high)]);
  }
}

/** Whether nothing of an interval is what is asked. */
export function isMetByNone(asked: AskedNode, { low, high }: Value): string {
  switch (asked.kind) {
    case "truth":
      return `${high} === 0`;
    case "among":
      return all(asked.terms.map((term) => `(${term} < ${low} || ${term} > ${high})`));
    case "range":
      return any([asked.low && below(high, asked.low), asked.high && above(low, asked.high)]);
  }
}

const from = (value: string, { term, open }: BoundNode) => `${value} ${open ? ">" : ">="} ${term}`;
const to = (value: string, { term, open }: BoundNode) => `${value} ${open ? "<" : "<="} ${term}`;
const below = (value: string, { term, open }: BoundNode) => `${value} ${open ? "<=" : "<"} ${term}`;
const above = (value: string, { term, open }: BoundNode) => `${value} ${open ? ">=" : ">"} ${term}`;

function all(tests: readonly (string | undefined)[]): string {
  return tests.filter((test) => test !== undefined).join(" && ") || "true";
}

function any(tests: readonly (string | undefined)[]): string {
  return tests.filter((test) => test !== undefined).join(" || ") || "false";
}
