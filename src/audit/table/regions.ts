import { toIsRight } from "../../facts/are-right.js";
import { dayNumber, isoDateOf } from "../../facts/dates.js";
import { type FactSchema, factChoices, factKind } from "../../facts/schema.js";

/** Some values of a fact, or of a condition: all members that are given hold. */
export type Region =
  | { readonly value: boolean | number | string }
  | Range
  /** Any value that is known, but these. */
  | { readonly not: readonly string[] }
  | { readonly known: true }
  | { readonly unknown: true };

export interface Range {
  readonly minimum?: number | string;
  readonly exclusiveMinimum?: number | string;
  readonly maximum?: number | string;
  readonly exclusiveMaximum?: number | string;
}

/** The values of a fact in pieces, in each of which all that is asked has one answer. */
export interface Pieces {
  /** Of each piece, a value as facts hold it; of an age, the days. */
  readonly samples: readonly (boolean | number | string)[];
  /** What some pieces, in their order, are together. */
  readonly regions: (pieces: readonly number[]) => readonly Region[];
}

export const truthPieces: Pieces = {
  samples: [true, false],
  regions: (pieces) => pieces.map((piece) => ({ value: piece === 0 })),
};

/** The pieces that literals cut a fact into; of its age in days, where that is asked. */
export function piecesOf(fact: FactSchema, isAge: boolean, literals: readonly unknown[]): Pieces {
  const numbers = literals.filter((literal) => typeof literal === "number");
  if (isAge) return line(numbers, true, (age) => age);
  switch (factKind(fact)) {
    case "integer":
    case "number": {
      const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = fact;
      const ends = [minimum, exclusiveMinimum, maximum, exclusiveMaximum].filter((end) => end !== undefined);
      return line([...numbers, ...ends], factKind(fact) === "integer", (number) => number, toIsRight(fact));
    }
    case "date":
      return line(
        literals.map(dayNumber).filter((day) => day !== undefined),
        true,
        isoDateOf,
        (day) => dayNumber(isoDateOf(day)) !== undefined,
      );
    case "string":
      return texts(fact, literals);
    default:
      return truthPieces;
  }
}

function texts(fact: FactSchema, literals: readonly unknown[]): Pieces {
  const choices = factChoices(fact);
  const named = choices ?? [...new Set(literals)].filter((literal) => typeof literal === "string");
  const other = freshText(named);
  return {
    samples: choices === undefined ? [...named, other] : named,
    regions: (pieces) => {
      const given = named.filter((_, i) => pieces.includes(i));
      const left = named.filter((_, i) => !pieces.includes(i));
      const isMost = choices !== undefined && left.length < given.length;
      return pieces.includes(named.length) || isMost ? [{ not: left }] : given.map((value) => ({ value }));
    },
  };
}

/** A text that none of some texts is. */
function freshText(named: readonly string[]): string {
  let text = "x";
  while (named.includes(text)) text += "x";
  return text;
}

/**
 * The line of numbers, or days, in pieces: below the first cut, each cut, between two cuts, and above the last. Those that hold no
 * value are left out.
 */
function line(
  all: readonly number[],
  isWhole: boolean,
  shown: (number: number) => number | string,
  isRight: (number: number) => boolean = () => true,
): Pieces {
  const cuts = [...new Set(all)].sort((a, b) => a - b);
  const places = Array.from({ length: 2 * cuts.length + 1 }, (_, place) => place);
  const sampleOf = (place: number) => {
    const [low, high] = [cuts[Math.ceil(place / 2) - 1], cuts[Math.floor(place / 2)]];
    if (low === undefined) return high === undefined ? 0 : isWhole ? Math.ceil(high) - 1 : high - 1;
    if (isWhole) return place % 2 === 1 ? low : Math.floor(low) + 1;
    return high === undefined ? low + 1 : (low + high) / 2;
  };
  const holds = (place: number) => {
    const sample = sampleOf(place);
    const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = [
      cuts[Math.ceil(place / 2) - 1],
      cuts[Math.floor(place / 2)],
    ];
    const isInside = place % 2 === 1 || (low < sample && sample < high);
    return isInside && (!isWhole || Number.isInteger(sample)) && isRight(sample);
  };
  const held = places.filter(holds);
  return {
    samples: held.map((place) => shown(sampleOf(place))),
    regions: (pieces) => runs(pieces).map(([first, last]) => rangeOf(held[first], held[last])),
  };

  function rangeOf(first = 0, last = 0): Region {
    const cutAt = (place: number) => shown(cuts[Math.floor(place / 2)] ?? 0);
    if (first === last && first % 2 === 1) return { value: cutAt(first) };
    const low =
      first === held[0] ? {} : first % 2 === 1 ? { minimum: cutAt(first) } : { exclusiveMinimum: cutAt(first - 1) };
    const high =
      last === held.at(-1) ? {} : last % 2 === 1 ? { maximum: cutAt(last) } : { exclusiveMaximum: cutAt(last) };
    return { ...low, ...high };
  }
}

/** The first and the last of each run of numbers without a gap. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const run = found.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}
