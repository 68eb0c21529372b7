import { fold, nearest } from "../../problems/suggest.js";

/** Words for each unit of time, folded. */
const words: readonly (readonly string[])[] = [
  ["second", "seconds", "seconde", "secondes"],
  ["minute", "minutes"],
  ["hour", "hours", "heure", "heures"],
  ["day", "days", "jour", "jours"],
  ["week", "weeks", "semaine", "semaines"],
  ["month", "months", "mois"],
  ["year", "years", "an", "ans", "annee", "annees"],
];

/** Are two names words for one unit, so that a number of the one is as much of the other? */
export function isOneUnit(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a === b || words.some((same) => same.includes(a) && same.includes(b));
}

/** The unit that was meant by a name that has no words. */
export function unitMeant(unit: string, declared: readonly string[]): string | undefined {
  return declared.find((other) => isOneUnit(unit, other)) ?? nearest(unit, declared);
}
