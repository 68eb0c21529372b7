import { dayNumber, isNoSuchDate } from "../../facts/dates.js";
import { nearDate } from "../../json/near-format.js";
import { shown } from "../../problems/shown.js";
import type { Expr } from "../expr.js";
import { problem } from "../problem.js";
import type { Checks, Report } from "./operator.js";

/** Of facts that are not declared, nothing is known but literals: one that is no date is none wherever it is used. */
export function checksOfLiterals(report: Report): Checks {
  const nothing = () => undefined;
  const date = (operand: Expr) => (operand.kind === "literal" ? expectDate(operand, report) : undefined);
  return { list: nothing, comparison: nothing, membership: nothing, kind: nothing, date, group: nothing };
}

/** Reports an operand that is no date that the calendar has. */
export function expectDate(operand: Expr, report: Report): void {
  const { kind } = operand.type;
  if (kind === "date" || kind === "any") return;
  const isLiteral = operand.kind === "literal";
  if (isLiteral && dayNumber(operand.value) !== undefined) return;
  if (isLiteral && isNoSuchDate(operand.value)) {
    report(problem("type-mismatch", operand.pointer, { mismatch: "no-such-date", found: operand.value }));
    return;
  }
  const found = isLiteral ? shown(operand.value) : kind;
  const day = isLiteral && typeof operand.value === "string" ? nearDate(operand.value) : undefined;
  const write = day === undefined ? undefined : JSON.stringify(day);
  report(problem("type-mismatch", operand.pointer, { mismatch: "date", found, write }));
}
