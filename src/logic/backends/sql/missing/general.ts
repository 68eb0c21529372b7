import { factKind } from "../../../../facts/schema.js";
import type { General, List } from "../../../condition.js";
import type { Expr, OperationExpr } from "../../../expr.js";
import { lower, toSubject } from "../../../lower.js";
import type { Sql } from "../dialect.js";
import { tallyIn, valueOfExpr, withPlainTests } from "../general.js";
import { factAlong, type Scope } from "../scope.js";
import { unsayable } from "../unsayable.js";
import { missingInList, unknownElement, unknownElements } from "./lists.js";
import { type Placed, type Pointers, pointerTo, unless, whereUnknown } from "./place.js";

/** What conditions that are out of the ordinary lack: as traces tell it, where each operand that is not known counts. */
export function missingInGeneral({ expr }: General, scope: Placed): Pointers {
  return missingIn(withPlainTests(expr, scope), scope);
}

/** What an expression lacks; nothing where it is known. */
function missingIn(expr: Expr, scope: Placed): Pointers {
  switch (expr.kind) {
    case "literal":
    case "param":
      return [];
    case "var": {
      const { sql } = factAlong([...(scope.element?.path ?? []), ...expr.path], scope);
      return whereUnknown("var", sql, pointerTo(scope, expr.path), scope);
    }
    case "operation":
      return ofOperation(expr, scope);
    default:
      return expr.kind === "list" ? expr.operands.flatMap((operand) => missingIn(operand, scope)) : [];
  }
}

function ofOperation(expr: OperationExpr, scope: Placed): Pointers {
  const { op, operands } = expr;
  switch (op) {
    case "if":
      return ofChoice(expr, scope);
    case "in":
      return ofMembership(expr, scope);
    case "all":
    case "some":
    case "none":
    case "count":
    case "share":
      return whereOpen(expr, ofElements(expr, scope), scope);
    default: {
      const lacked = operands.flatMap((operand) => missingIn(operand, scope));
      const isStrict =
        op !== "and" && op !== "or" && operands.every((operand) => tallyIn(operand, scope) === undefined);
      return isStrict ? lacked : whereOpen(expr, lacked, scope);
    }
  }
}

function whereOpen(expr: OperationExpr, pointers: Pointers, scope: Placed): Pointers {
  return pointers.length === 0 ? [] : whereUnknown(expr.op, valueIn(expr, scope), pointers, scope);
}

/** What an operation comes to. */
function valueIn(expr: OperationExpr, scope: Scope): Sql {
  return expr.type.kind === "boolean" ? scope.truth(lower(expr, scope.facts), scope) : valueOfExpr(expr, scope).sql;
}

function ofChoice(expr: OperationExpr, scope: Placed): Pointers {
  const [test, met, ...others] = expr.operands;
  if (test === undefined) return [];
  if (met === undefined) return missingIn(test, scope);
  const asked = scope.truth(lower(test, scope.facts), scope);
  const otherwise: OperationExpr = { ...expr, operands: others };
  const lacked = [
    ...missingIn(test, scope),
    ...unless(`NOT ${asked}`, missingIn(met, scope)),
    ...unless(asked, missingIn(otherwise, scope)),
  ];
  return whereOpen(expr, lacked, scope);
}

function ofMembership(expr: OperationExpr, scope: Placed): Pointers {
  const [needle] = expr.operands;
  const lacked = needle === undefined ? [] : missingIn(needle, scope);
  const list = listIn(expr, scope);
  return list === undefined ? lacked : whereOpen(expr, [...lacked, ...unknownElements(list, scope)], scope);
}

/** Of values everywhere, each that is not known is missing, whatever is asked of it. */
function ofElements(expr: OperationExpr, scope: Placed): Pointers {
  const [, body] = expr.operands;
  const list = listIn(expr, scope);
  if (list === undefined) throw unsayable(expr.op);
  return missingInList(list, scope, (inside) => {
    const lacked = body === undefined ? [] : missingIn(body, inside);
    if (list.kind === "list") return lacked;
    const kind = factKind(factAlong(inside.element.path, inside).fact);
    if (kind === "array" || (kind === "object" && !inside.dialect.hasUnknownGroups)) throw unsayable("facts");
    return [...unknownElement(inside), ...lacked];
  });
}

/** The list that an operation goes over, or searches. */
function listIn(expr: OperationExpr, { facts }: Scope): List | undefined {
  const subject = toSubject(expr, facts);
  if (subject?.kind === "tally") return subject.tally.list;
  const condition = lower(expr, facts);
  return "list" in condition ? condition.list : undefined;
}
