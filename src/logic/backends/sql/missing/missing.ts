import type { Condition, Subject } from "../../../condition.js";
import type { Scope } from "../scope.js";
import { type Connective, isDeep, missingInDeep } from "./deep.js";
import { missingInGeneral } from "./general.js";
import { missingInList, unknownElements } from "./lists.js";
import { type Placed, type Pointers, root, unknownFact, unless, whereUnknown } from "./place.js";

/** The facts whose lack leaves a condition open, which is not known: as explanations tell them. */
export function missingIn(condition: Condition, scope: Scope): Pointers {
  return lackedBy(condition, { ...scope, place: root });
}

/** The same of any condition, of which a known one lacks nothing. */
function missingOf(condition: Condition, scope: Placed): Pointers {
  const lacked = lackedBy(condition, scope);
  if (lacked.length === 0 || isByItself(condition)) return lacked;
  return whereUnknown(condition.kind, scope.truth(condition, scope), lacked, scope);
}

/** Does a condition that is known lack nothing as it is? */
function isByItself(condition: Condition): boolean {
  switch (condition.kind) {
    case "general":
      return true;
    case "and":
    case "or":
    case "if":
      return isDeep(condition);
    case "test":
      return condition.subject.kind !== "tally";
    case "compare":
      return condition.left.kind !== "tally" && condition.right.kind !== "tally";
    default:
      return false;
  }
}

function lackedBy(condition: Condition, scope: Placed): Pointers {
  switch (condition.kind) {
    case "constant":
      return [];
    case "and":
    case "or":
    case "if":
      return isDeep(condition) ? missingInDeep(condition, scope, lackedBy) : lackedByParts(condition, scope);
    case "every":
    case "some":
      return missingInList(condition.list, scope, (inside) => missingOf(condition.body, inside));
    case "test":
      return lackedBySubject(condition.subject, scope);
    case "compare":
      return [condition.left, condition.right].flatMap((subject) => lackedBySubject(subject, scope));
    case "member":
      return [...unknownFact(condition.read, scope), ...unknownElements(condition.list, scope)];
    case "general":
      return missingInGeneral(condition, scope);
  }
}

/** Of parts, what those lack that are open; of an `if` whose test is decided, what the branch lacks that is taken. */
function lackedByParts(condition: Connective, scope: Placed): Pointers {
  if (condition.kind !== "if") return condition.parts.flatMap((part) => missingOf(part, scope));
  const { test, met, otherwise } = condition;
  const asked = scope.truth(test, scope);
  return [
    ...missingOf(test, scope),
    ...unless(`NOT ${asked}`, missingOf(met, scope)),
    ...unless(asked, missingOf(otherwise, scope)),
  ];
}

function lackedBySubject(subject: Subject, scope: Placed): Pointers {
  switch (subject.kind) {
    case "fact":
    case "age":
      return unknownFact(subject.read, scope);
    case "span":
      return [...unknownFact(subject.from, scope), ...unknownFact(subject.to, scope)];
    case "tally": {
      const { list, body } = subject.tally;
      return missingInList(list, scope, (inside) => (body === undefined ? [] : missingOf(body, inside)));
    }
  }
}
