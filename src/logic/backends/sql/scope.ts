import { type FactKind, type FactSchema, factKind } from "../../../facts/schema.js";
import { type Condition, type List, type Parameters, type Read, wayTo } from "../../condition.js";
import type { Dialect, Sql } from "./dialect.js";
import { unsayable } from "./unsayable.js";

/** What the conditions of a rule are written with, and where they stand. */
export interface Scope {
  readonly dialect: Dialect;
  readonly facts: FactSchema;
  readonly parameters: Parameters;
  /** The table. */
  readonly table: Sql;
  /** The day of the evaluation, as dates among facts are held. */
  readonly today: Sql;
  /** A name that no column has, and no element around. */
  readonly fresh: () => string;
  /** The columns of the table that are read. */
  readonly reads: Set<string>;
  /** Leaves out of a list the items that are excused. */
  readonly excusing?: ((list: Sql, fact: FactSchema) => Sql) | undefined;
  /** The truth of a condition that stands there. */
  readonly truth: (condition: Condition, scope: Scope) => Sql;
  /** What is asked of lists that stand in no other is gathered there. */
  readonly passes?: Passes | undefined;
  /** Where a condition is asked of the elements of a list. */
  readonly element?: Element | undefined;
}

/** An element of a list. */
export interface Element {
  readonly name: string;
  readonly fact: FactSchema;
  /** The way from there to what a condition is asked of. */
  readonly path: readonly string[];
  /** Nobody knows it yet: it stands for those of a list that is not known. */
  readonly isUnknown?: boolean;
}

export type ElementScope = Scope & { readonly element: Element };

/** Gathers what rules ask of the lists that stand in no other. */
export interface Passes {
  readonly ask: (list: OneList, scope: Scope, clauses: Asking) => Answer;
  /** Where it stands whether a list has any elements. */
  readonly size: (list: OneList) => Pick<Answer, "sql" | "none" | "unknown">;
  /** The columns that hold the answers, with their names. */
  readonly columns: () => readonly (readonly [name: string, Sql])[];
}

/** What is asked of an element, all of which has to hold. */
type Asking = (inside: ElementScope, tested: AllTested) => readonly Clause[];

export type OneList = Extract<List, { kind: "list" }>;

/** Where an answer stands. */
export interface Answer {
  /** The number. */
  readonly sql: Sql;
  /** Its bits: the list is empty; an element is not as asked; of an element, or of the list, that is not known. */
  readonly none: bigint;
  readonly unmet: bigint;
  readonly unknown: bigint;
}

/** A value of facts, or one that is computed of them. */
export interface Value {
  readonly sql: Sql;
  readonly kind: FactKind;
}

/** Is a value that is known as it has to be? Of one that is not, nobody knows. */
export type Holds = (value: unknown) => boolean;

/** One value at least is as it has to be: values by their expressions. */
export type Clause = ReadonlyMap<Sql, Holds>;

/** A value that clauses hold against others. */
export interface Tested {
  readonly value: Value;
  /** What it is held against, by its literals. */
  readonly points: Map<Sql, unknown>;
}

/** The values that are asked of an element, by their expressions. */
export type AllTested = Map<Sql, Tested>;

/** A fact. */
export type Fact = Value & { readonly fact: FactSchema };

export function factOf(read: Read, scope: Scope): Fact {
  return factAlong(read.self ? (scope.element?.path ?? []) : wayTo(read), scope);
}

/** The fact at the end of a way from the facts as a whole or, inside a list, from its element. */
export function factAlong(path: readonly string[], { element, dialect, table, facts, reads, excusing }: Scope): Fact {
  const fact = path.reduce<FactSchema | undefined>((at, name) => at?.properties?.[name], element?.fact ?? facts);
  if (fact === undefined) throw unsayable("var");
  const sql = read();
  const hasIds = excusing !== undefined && fact.items?.properties?.id !== undefined;
  return { sql: hasIds ? excusing(sql, fact) : sql, fact, kind: factKind(fact) };

  function read(): Sql {
    const [name = "", ...rest] = path;
    const end = fact as FactSchema;
    if (element?.isUnknown) return `CAST(NULL AS ${dialect.type(end)})`;
    if (element !== undefined) {
      return path.length === 0 ? dialect.element(element.name, end) : dialect.member(element.name, path, end);
    }
    reads.add(name);
    const column = dialect.column(table, name, facts.properties?.[name] ?? end);
    return rest.length === 0 ? column : dialect.member(column, rest, end);
  }
}

/** Where conditions are asked of the elements of a list. */
export function elementsOf(list: FactSchema, scope: Scope): ElementScope {
  return { ...scope, element: { name: scope.fresh(), fact: list.items ?? list, path: [] } };
}
