import type { Condition, List, Membership, Quantified } from "../../condition.js";
import { clauseOf, clausesOf } from "./clauses.js";
import type { Sql } from "./dialect.js";
import { type Answer, type ElementScope, elementsOf, factAlong, factOf, type Scope } from "./scope.js";
import { unsayable } from "./unsayable.js";
import { isOfKind, orOpposite, whenKnown } from "./values.js";

/** What an element comes to, as a number, so that no aggregate of an engine has a NULL to leave out. */
export const element = { unmet: 0, unknown: 1, met: 2 } as const;

/** The numbers of the elements of a list, and among them `gap` for each list on the way that is not known. */
export function numbersOf(list: List, scope: Scope, truth: (inside: ElementScope) => Sql, gap: number): Sql {
  if (list.kind === "everywhere") return everywhere(list.path, { ...scope, element: undefined }, truth, gap);
  return overList(factOf(list.read, scope), scope, gap, (inside) => numberOf(truth(inside), scope));
}

function everywhere(path: readonly string[], scope: Scope, truth: (inside: ElementScope) => Sql, gap: number): Sql {
  const end = path.indexOf("[]");
  const [way, rest] = [path.slice(0, end), path.slice(end + 1)];
  const list = factAlong(way, scope);
  if (rest.includes("[]")) return overLists(list, scope, gap, (inside) => everywhere(rest, inside, truth, gap));
  return overList(list, scope, gap, (inside) =>
    numberOf(truth({ ...inside, element: { ...inside.element, path: rest } }), scope),
  );
}

type Over = (list: ReturnType<typeof factOf>, scope: Scope, gap: number, each: (inside: ElementScope) => Sql) => Sql;

const overList: Over = (list, scope, gap, each) => over(scope.dialect.map, list, scope, gap, each);
const overLists: Over = (list, scope, gap, each) => over(scope.dialect.flatMap, list, scope, gap, each);

function over(map: Scope["dialect"]["map"], ...[{ sql, fact }, scope, gap, each]: Parameters<Over>): Sql {
  const { dialect } = scope;
  const inside = elementsOf(fact, scope);
  const numbers = map(sql, fact, inside.element.name, each(inside));
  return `CASE WHEN ${dialect.isNull(sql)} THEN ${dialect.list([String(gap)])} ELSE ${numbers} END`;
}

function numberOf(truth: Sql, { dialect }: Scope): Sql {
  return `COALESCE(${dialect.bit(truth)} * 2, ${element.unknown})`;
}

/** `some` is decided by an element that meets the condition, `every` by one that does not: by one whose opposite is not met. */
export function quantifiedTruth({ kind, list, body, ofNone }: Quantified, scope: Scope): Sql {
  const isSome = kind === "some";
  const truth = (inside: ElementScope) => orOpposite(scope.truth(body, inside), isSome);
  return decided(list, scope, { truth, body }, { isSome, ofNone });
}

/** What is asked of each element: a truth, and the condition that it is of where there is one; for `some`, its opposite. */
interface Asked {
  readonly truth: (inside: ElementScope) => Sql;
  readonly body?: Condition;
}

function decided(list: List, scope: Scope, { truth, body }: Asked, quantifier: Quantifier): Sql {
  const { dialect, passes, element: outer } = scope;
  if (list.kind === "list" && outer === undefined && passes !== undefined) {
    const asked = passes.ask(list, scope, (inside, tested) =>
      body === undefined || dialect.commonBits === undefined
        ? [clauseOf(truth(inside), tested)]
        : clausesOf(body, inside, tested, quantifier.isSome),
    );
    return answered(asked, quantifier, dialect);
  }
  const least = dialect.least(numbersOf(list, scope, truth, element.unknown));
  const { none, all, empty } = truthsFor(quantifier);
  return `(CASE COALESCE(${least}, -1) WHEN 0 THEN ${none} WHEN 2 THEN ${all} WHEN -1 THEN ${empty} END)`;
}

interface Quantifier {
  readonly isSome: boolean;
  readonly ofNone: boolean;
}

/** What it comes to where an element settles it, where none does, and where there is none. */
function truthsFor({ isSome, ofNone }: Quantifier): Readonly<Record<"none" | "all" | "empty", Sql>> {
  return { none: isSome ? "TRUE" : "FALSE", all: isSome ? "FALSE" : "TRUE", empty: ofNone ? "TRUE" : "FALSE" };
}

/** An empty list has no other bits, so that it goes with what it is the same as. */
function answered({ sql, ...bits }: Answer, quantifier: Quantifier, { hasBits }: Scope["dialect"]): Sql {
  const { none, all, empty } = truthsFor(quantifier);
  const settling = empty === none ? bits.unmet | bits.none : bits.unmet;
  return `(CASE WHEN ${hasBits(sql, settling)} THEN ${none} WHEN ${hasBits(sql, bits.unknown)} THEN NULL ELSE ${all} END)`;
}

/** Is a fact among the elements of a list? As one that is not known may be any of them, it is open even of none. */
export function memberTruth({ read, list, negated }: Membership, scope: Scope): Sql {
  const wanted = factOf(read, scope);
  const differs = (inside: ElementScope) => {
    const found = factAlong(inside.element.path, inside);
    if (!isOfKind(found.kind, wanted.kind)) throw unsayable("in");
    return `(${found.sql} <> ${wanted.sql})`;
  };
  const found = decided(list, scope, { truth: differs }, { isSome: true, ofNone: false });
  return orOpposite(whenKnown([wanted.sql], found, scope.dialect), negated);
}
