import type { Pack, Rule } from "../generated/schemas.js";
import { type Weighed, weight } from "./score.js";

interface ChosenRule extends Weighed {
  readonly rule: Rule;
  readonly index: number;
  readonly impacts: readonly string[];
}

/** The rules that a report is about, and what its summary and plan take from how they are declared. */
export interface Chosen {
  /** In the pack's order; `index` is the place in the pack, `impacts` a copy, since copying what is frozen takes long. */
  readonly rules: readonly ChosenRule[];
  readonly ids: ReadonlySet<string>;
  /** The impacts of the summary: where some rules are chosen, those that these have. */
  readonly impacts: readonly string[];
  /** The places of the chosen rules as plans have them: most severe first, then least effort. */
  readonly order: readonly number[];
}

/** All rules of a pack, or those at some places. */
export function chosenOf({ rules: declared, impacts: named }: Pack, places?: readonly number[]): Chosen {
  const chosen = declared
    .map((rule, index) => ({ rule, index }))
    .filter(({ index }) => places === undefined || places.includes(index));
  const had = new Set(chosen.flatMap(({ rule }) => rule.impacts));
  const impacts = Object.keys(named).filter((impact) => places === undefined || had.has(impact));
  const rules = chosen.map(({ rule, index }) => ({
    rule,
    index,
    impacts: [...rule.impacts],
    places: rule.impacts.map((one) => impacts.indexOf(one)).filter((place) => place >= 0),
    weighs: weight[rule.severity],
  }));
  const byUrgency = rules.map((one, place) => ({ ...one, place })).sort(urgency);
  return {
    rules,
    ids: new Set(rules.map(({ rule }) => rule.id)),
    impacts,
    order: byUrgency.map(({ place }) => place),
  };
}

function urgency({ rule: a, weighs: ofA }: ChosenRule, { rule: b, weighs: ofB }: ChosenRule): number {
  return ofB - ofA || a.remediation.effortHours - b.remediation.effortHours;
}
