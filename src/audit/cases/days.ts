import { firstDay, lastDay } from "../../facts/dates.js";
import { type FactSchema, factAt, factKind, factPaths } from "../../facts/schema.js";
import type { AsksOf } from "./asks.js";

const mostDays = 120;

/**
 * The days on which rules have to be tried. One is as good as another, but where dates are held against days of the calendar and
 * have an age besides: then those on which the two meet, and those between.
 */
export function daysToTry(facts: FactSchema, asksOf: AsksOf, someDay: number): { days: number[]; isPartial: boolean } {
  const days = new Set([someDay]);
  for (const path of datesIn(facts)) {
    const { days: named, numbers, facts: together } = asksOf(path);
    for (const age of numbers) {
      if (someDay - age < firstDay || someDay - age > lastDay) for (const day of [firstDay, lastDay]) days.add(day);
      for (const day of named) {
        for (let by = -together.size - 1; by <= together.size + 1; by += 1) days.add(day + age + by);
      }
    }
  }
  const sorted = [...days].sort((a, b) => a - b);
  const between = sorted.flatMap((day, i) => {
    const next = sorted[i + 1];
    return next === undefined || next - day < 2 ? [] : [Math.floor((day + next) / 2)];
  });
  const others = days.size === 1 ? [] : [...sorted, ...between];
  const all = [...new Set([someDay, ...others])].filter((day) => day >= firstDay && day <= lastDay);
  return { days: all.slice(0, mostDays), isPartial: all.length > mostDays };
}

function datesIn(facts: FactSchema): string[] {
  const elements = factPaths(facts).map((path) => (factAt(facts, path)?.items === undefined ? path : `${path}[]`));
  return elements.filter((path) => factKind(factAt(facts, path) ?? facts) === "date");
}
