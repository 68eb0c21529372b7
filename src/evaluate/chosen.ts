import type { Pack, Rule } from "../generated/schemas.js";
import { weight } from "./score.js";

interface ChosenRule {
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
  /** Of each chosen rule, the places of its impacts among those. */
  readonly impactPlaces: readonly (readonly number[])[];
  /** The places of the chosen rules as plans have them: most severe first, then least effort. */
  readonly order: readonly number[];
}

/** All rules of a pack, or those at some places. */
export function chosenOf({ rules: declared, impacts: named }: Pack, places?: readonly number[]): Chosen {
  const all = declared.map((rule, index) => ({ rule, index, impacts: [...rule.impacts] }));
  const rules = places === undefined ? all : all.filter(({ index }) => places.includes(index));
  const had = new Set(rules.flatMap(({ impacts }) => impacts));
  const impacts = Object.keys(named).filter((impact) => places === undefined || had.has(impact));
  const byUrgency = rules.map((one, place) => ({ ...one, place })).sort(urgency);
  return {
    rules,
    ids: new Set(rules.map(({ rule }) => rule.id)),
    impacts,
    impactPlaces: rules.map((rule) => rule.impacts.map((one) => impacts.indexOf(one)).filter((place) => place >= 0)),
    order: byUrgency.map(({ place }) => place),
  };
}

function urgency({ rule: a }: ChosenRule, { rule: b }: ChosenRule): number {
  return weight[b.severity] - weight[a.severity] || a.remediation.effortHours - b.remediation.effortHours;
}
