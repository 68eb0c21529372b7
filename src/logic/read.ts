import { dayNumber } from "../facts/dates.js";
import type { List, Read, Subject } from "./condition.js";
import { everywhere, visitEverywhere } from "./everywhere.js";
import type { Elements, Env } from "./run.js";
import { type Cells, type Sheet, toSheet } from "./sheet.js";

/** Looks up a fact; `undefined` or `null` where it is not known. */
export type Lookup = (cells: Cells) => unknown;

export function toLookup({ path }: Read, sheet: Sheet): Lookup {
  const cell = sheet.cellOf(path);
  return (cells) => cells[cell];
}

/** Looks up what is asked about, other than a tally. */
export function toValue(
  subject: Exclude<Subject, { kind: "tally" }>,
  sheet: Sheet,
): (cells: Cells, env: Env) => unknown {
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
    case "span": {
      const [from, to] = [toLookup(subject.from, sheet), toLookup(subject.to, sheet)];
      return (cells) => {
        const [first, last] = [dayNumber(from(cells)), dayNumber(to(cells))];
        return first === undefined || last === undefined ? undefined : last - first;
      };
    }
  }
}

/** The elements of a list, as far as they are known; `undefined` where nothing is known of them. */
export type ToElements = (cells: Cells, env: Env) => Elements | undefined;

export function toElements(list: List, sheet: Sheet): ToElements {
  if (list.kind === "everywhere") return (_, { facts }) => everywhere(facts, list.path);
  const read = toLookup(list.read, sheet);
  return (cells) => {
    const values = read(cells);
    return Array.isArray(values) ? { values, isWhole: true } : undefined;
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

export function toRows(list: List, sheet: Sheet): RowsOf {
  if (list.kind === "list") {
    const { rows, elements } = sheet.listOf(list.read.path);
    return { elements, rowsOf: (cells) => (cells[rows] as readonly Cells[] | undefined) ?? unknown };
  }
  const elements = toSheet();
  const rowsOf = (_: Cells, { facts }: Env): readonly Cells[] => {
    const rows: Cells[] = [];
    visitEverywhere(facts, list.path, {
      value: (value) => rows.push(elements.read(value)),
      gap: () => rows.push(gap),
    });
    return rows;
  };
  return { elements, rowsOf };
}

const unknown: readonly Cells[] = [gap];
