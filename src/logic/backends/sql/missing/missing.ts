import type { Condition, Subject } from "../../../condition.js";
import type { Scope } from "../scope.js";
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

/** Is a condition known as soon as the facts that it reads are? */
function isByItself(condition: Condition): boolean {
  if (condition.kind === "general") return true;
  const subjects =
    condition.kind === "test"
      ? [condition.subject]
      : condition.kind === "compare"
        ? [condition.left, condition.right]
        : [];
  return subjects.length > 0 && subjects.every(({ kind }) => kind !== "tally");
}

function lackedBy(condition: Condition, scope: Placed): Pointers {
  switch (condition.kind) {
    case "constant":
      return [];
    case "and":
    case "or":
      return condition.parts.flatMap((part) => missingOf(part, scope));
    case "if":
      return lackedByIf(condition, scope);
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

/** Of a decided test, what the branch lacks that is taken; else all that is open. */
function lackedByIf({ test, met, otherwise }: Extract<Condition, { kind: "if" }>, scope: Placed): Pointers {
  const asked = scope.truth(test, scope);
  return [
    ...missingOf(test, scope),
    ...unless(`NOT ${asked}`, missingOf(met, scope), scope.dialect),
    ...unless(asked, missingOf(otherwise, scope), scope.dialect),
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
