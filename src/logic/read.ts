import { dayNumber } from "../facts/dates.js";
import { type Data, type FactSchema, factAt, factKind } from "../facts/schema.js";
import type { List, Read, Subject } from "./condition.js";
import { everywhere } from "./everywhere.js";
import type { Elements, Env } from "./run.js";
import { lent, member } from "./values.js";

/** An object of which nothing is known. */
export const nothing: Data = Object.freeze(Object.create(null));

export type Reader = (data: Data) => unknown;

/** Reads a fact; `undefined` or `null` where it is not known. */
export function toReader({ path }: Read): Reader {
  const [first, second, ...rest] = path;
  if (path.some((key) => lent.has(key))) return (data) => path.reduce<unknown>(member, data);
  if (first === undefined) return (data) => data;
  if (second === undefined) return (data) => data[first];
  return rest.reduce<Reader>(
    (outer, key) => (data) => ((outer(data) ?? nothing) as Data)[key],
    (data) => ((data[first] ?? nothing) as Data)[second],
  );
}

/** Reads what is asked about, other than a tally. */
export function toValue(subject: Exclude<Subject, { kind: "tally" }>): (data: Data, env: Env) => unknown {
  switch (subject.kind) {
    case "fact":
      return toReader(subject.read);
    case "age": {
      const date = toReader(subject.read);
      return (data, { today }) => {
        const day = dayNumber(date(data));
        return day === undefined ? undefined : today - day;
      };
    }
    case "span": {
      const [from, to] = [toReader(subject.from), toReader(subject.to)];
      return (data) => {
        const [first, last] = [dayNumber(from(data)), dayNumber(to(data))];
        return first === undefined || last === undefined ? undefined : last - first;
      };
    }
  }
}

/** What stands for an element of which nothing is known: where elements have members, each of them is unknown. */
export function blankOf(list: List, facts: FactSchema): Data {
  const element = factAt(facts, elementFact(list));
  return element !== undefined && factKind(element) === "object" ? nothing : (null as never); // else it is read as a whole
}

/** The path of the fact that an element of a list is. */
export function elementFact(list: List): string {
  return list.kind === "list" ? `${list.read.fact}[]` : list.fact;
}

/** The elements of a list; `undefined` where it is not known. */
export function toElements(list: List): (data: Data, env: Env) => Elements | undefined {
  if (list.kind === "everywhere") return (_, { facts }) => everywhere(facts, list.path);
  const read = toReader(list.read);
  return (data) => {
    const values = read(data);
    return Array.isArray(values) ? { values, isWhole: true } : undefined;
  };
}
