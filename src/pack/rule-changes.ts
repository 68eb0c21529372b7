import { type Change, changesBetween } from "../json/changes.js";
import { isObject } from "../json/data.js";
import { childPointer, pointerSegments } from "../json/pointer.js";

/** What differs between two versions of a rule: an operation of another operator has changed, and is not another member. */
export function ruleChanges(before: object, after: object): Change[] {
  return changesBetween(before, after, "", isAnotherOperation);
}

/** An operator that another took the place of, and what differs in its operands. */
export interface OperatorChange {
  readonly before: string;
  readonly after: string;
  readonly inside: readonly Change[];
}

/** A change of a rule as that of an operator; none where that says less than the change itself. */
export function operatorChange({ pointer, before, after }: Change): OperatorChange | undefined {
  const [was, is] = [operationIn(before), operationIn(after)];
  if (!isOfLogic(pointer) || was === undefined || is === undefined || was.op === is.op) return undefined;
  if ([was, is].some(({ op }) => readers.includes(op))) return undefined;
  const at = childPointer(pointer, is.op);
  return {
    before: was.op,
    after: is.op,
    inside: changesBetween(was.operands, is.operands, at, isAnotherOperation),
  };
}

/** What they read says more than that they read. */
const readers = ["var", "facts", "param"];

function isAnotherOperation(before: unknown, after: unknown, pointer: string): boolean {
  const [was, is] = [operationIn(before), operationIn(after)];
  return isOfLogic(pointer) && was !== undefined && is !== undefined && was.op !== is.op;
}

function operationIn(logic: unknown): { readonly op: string; readonly operands: unknown } | undefined {
  const [entry, ...others] = isObject(logic) ? Object.entries(logic) : [];
  return entry === undefined || others.length > 0 ? undefined : { op: entry[0], operands: entry[1] };
}

function isOfLogic(pointer: string): boolean {
  return ["logic", "appliesWhen"].includes(pointerSegments(pointer)[0] ?? "");
}
