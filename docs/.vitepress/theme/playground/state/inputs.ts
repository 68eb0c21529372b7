import { practices, now as siteNow } from "../../examples.js";

/** The rules that were edited: the text of each, by id. */
export type EditedRules = Readonly<Record<string, string>>;

/** What is evaluated, as it is written: the facts, the rules that were edited, and the day of the evaluation. */
export interface Inputs {
  readonly facts: string;
  readonly rules: EditedRules;
  readonly now: string;
}

/** Facts as the playground writes them. */
export function written(facts: unknown): string {
  return JSON.stringify(facts, null, 2);
}

/** What one starts from, and comes back to. */
export const example: Inputs = { facts: written(practices["psychologist-telework"]), rules: {}, now: siteNow };

export function isSame(one: Inputs, other: Inputs): boolean {
  const ids = Object.keys(one.rules);
  return (
    one.now === other.now &&
    one.facts === other.facts &&
    ids.length === Object.keys(other.rules).length &&
    ids.every((id) => one.rules[id] === other.rules[id])
  );
}

/** How many characters they hold. */
export function sizeOf({ facts, rules }: Inputs): number {
  return Object.values(rules).reduce((sum, text) => sum + text.length, facts.length);
}
