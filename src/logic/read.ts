import { dayNumber } from "../facts/dates.js";
import { type List, type Read, type Subject, wayTo } from "./condition.js";
import { everywhere, visitEverywhere } from "./everywhere.js";
import { type Env, onceFor } from "./run.js";
import { searchable } from "./searchable.js";
import { type Cells, type Sheet, toSheet } from "./sheet.js";
import { no, unknown, yes } from "./three.js";

/** Looks up a fact; `undefined` or `null` where it is not known. */
export type Lookup = (cells: Cells) => unknown;

export function toLookup(read: Read, sheet: Sheet): Lookup {
  const cell = sheet.cellOf(wayTo(read));
  return (cells) => cells[cell];
}

/** Looks up what is asked about. */
type Value = (cells: Cells, env: Env) => unknown;

/** Looks up the days from one date to another. */
export type ToSpan = (subject: Extract<Subject, { kind: "span" }>, sheet: Sheet) => Value;

/** What values are looked up with. */
export interface Looking {
  readonly sheet: Sheet;
  readonly aggregates: { readonly span: ToSpan };
}

/** Looks up what is asked about, other than a tally. */
export function toValue(subject: Exclude<Subject, { kind: "tally" }>, { sheet, aggregates }: Looking): Value {
  switch (subject.kind) {
    case "fact":
      return toLookup(subject.read, sheet);
    case "age": {
      const date = toLookup(subject.read, sheet);
      return (cells, { today }) => {
        const day = dayNumber(date(cells));
        return day === undefined ? undefined : today - day;
      };
    }
    case "span":
      return aggregates.span(subject, sheet);
  }
}

export const spanOf: ToSpan = (subject, sheet) => {
  const [from, to] = [toLookup(subject.from, sheet), toLookup(subject.to, sheet)];
  return (cells) => {
    const [first, last] = [dayNumber(from(cells)), dayNumber(to(cells))];
    return first === undefined || last === undefined ? undefined : last - first;
  };
};

/** A value looked for among the elements of a list: {@link yes}, {@link no}, or unknown. */
export function toSearch(list: List, sheet: Sheet): (wanted: unknown, cells: Cells, env: Env) => number {
  if (list.kind === "everywhere") {
    const gather = ({ facts }: Env) => {
      const { values, isWhole } = everywhere(facts, list.path);
      return searchable(values, isWhole);
    };
    return (wanted, _, env) => {
      const { values, isOpen } = onceFor(env, gather, () => gather(env));
      return values.has(wanted) ? yes : isOpen ? unknown : no;
    };
  }
  const read = toLookup(list.read, sheet);
  return (wanted, cells) => {
    const values = read(cells);
    if (!Array.isArray(values)) return unknown;
    return values.includes(wanted) ? yes : values.every((one) => one != null) ? no : unknown;
  };
}

/** Stands among the rows of a list for elements that nobody knows: where the list is not known, or one on the way to it. */
export const gap: Cells = [];

export interface RowsOf {
  /** The sheet that conditions on the elements are compiled with. */
  readonly elements: Sheet;
  /** The cells of each element, in the order of reading. */
  readonly rowsOf: (cells: Cells, env: Env) => readonly Cells[];
}

export function rowsOfList({ read }: Extract<List, { kind: "list" }>, sheet: Sheet): RowsOf {
  const { rows, elements } = sheet.listOf(wayTo(read));
  return { elements, rowsOf: (cells) => (cells[rows] as readonly Cells[] | undefined) ?? ofUnknown };
}

export function toRows(list: List, sheet: Sheet): RowsOf {
  if (list.kind === "list") return rowsOfList(list, sheet);
  const elements = toSheet();
  const gather = (facts: unknown): readonly Cells[] => {
    const rows: Cells[] = [];
    visitEverywhere(facts, list.path, {
      value: (value) => rows.push(elements.read(value)),
      gap: () => rows.push(gap),
    });
    return rows;
  };
  return { elements, rowsOf: (_, env) => onceFor(env, elements, () => gather(env.facts)) };
}

const ofUnknown: readonly Cells[] = [gap];
