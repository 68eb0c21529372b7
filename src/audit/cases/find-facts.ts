import { backends } from "../../engine/general.js";
import { toFactsAreRight } from "../../facts/are-right.js";
import { isoDateOf } from "../../facts/dates.js";
import type { FactSchema } from "../../facts/schema.js";
import type { Gap } from "../../locales/phrases/proofs.js";
import { countsDays, type Facts, someToday, type TriedRule, type Verdict } from "../try-rule.js";
import { collectAsks } from "./asks.js";
import { daysToTry } from "./days.js";
import { type Budget, explore, valueFrom } from "./explore.js";
import { type Formula, notApplicable, toFormulas, unknown } from "./formula.js";
import { minimise } from "./minimise.js";
import { type Resolved, resolve } from "./resolve.js";
import type { Search } from "./search.js";
import { toFormula } from "./to-formula.js";

/** Facts of which something is so: a smallest example, run on the evaluator. */
export interface Witness {
  readonly facts: Facts;
  /** The day, where days count. */
  readonly now?: string;
}

/** What a search came to. */
export interface Found {
  /** By kind. */
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** Why there may be facts of other kinds; where it is absent, there are none: that is proved. */
  readonly gap?: Gap;
  /** How many cases were told apart. */
  readonly cases: number;
}

export interface FindOptions {
  /** So many cases at the most. */
  readonly budget?: number;
  /** The day on which one is as good as another. */
  readonly today?: number;
  /** As many kinds as there are: then the search ends. */
  readonly kinds?: number;
  /** Is told, now and then, how many cases were tried. */
  readonly onCases?: (cases: number) => void;
}

/** As many cases as take about two seconds. */
export const standardBudget = 200_000;

const verdicts: readonly Verdict[] = ["fail", "pass", "unknown", "not-applicable"];

/**
 * Searches all facts that are valid for a schema, and all days where days count, for those of which something is so.
 *
 * @param rules one rule, two, or as many conditions as are asked at once.
 * @param wanted names what is so of facts on which the rules come to these outcomes; each name is looked for once.
 */
export function findFacts(
  rules: readonly TriedRule[],
  facts: FactSchema,
  wanted: (outcomes: readonly Verdict[]) => string | undefined,
  { budget: most = standardBudget, today = someToday, kinds = Number.POSITIVE_INFINITY, onCases }: FindOptions = {},
): Found {
  const witnesses = new Map<string, Witness>();
  const gaps: Gap[] = [];
  const budget: Budget = { left: most };
  const resolved = rules.map(({ conditions: { applies, passes }, parameters }) => {
    const of = (condition: typeof passes) => resolve(condition, parameters, facts);
    return { applies: applies && of(applies), passes: of(passes) };
  });
  const all = resolved.flatMap(({ applies, passes }) => (applies === undefined ? [passes] : [applies, passes]));
  const asksOf = collectAsks(all, facts);
  const isDated = rules.some(countsDays);
  const { days, isPartial } = isDated ? daysToTry(facts, asksOf, today) : { days: [today], isPartial: false };
  const isRight = toFactsAreRight(facts);
  const kindOf = (given: Facts, day: number) => wanted(rules.map(({ outcome }) => outcome(given, day)));
  for (const day of days) {
    const search: Search = {
      ...{ formulas: toFormulas(), facts, asksOf, today: day, budget, gaps },
      ...{ scopes: new Map(), keys: new Map(), regions: new Map() },
    };
    const targets = resolved.map((rule) => outcomeFormula(rule, search));
    const isOfUse = toIsOfUse(wanted, witnesses);
    for (const { truths, choices } of explore(search.formulas, targets, budget, isOfUse)) {
      const kind = wanted(truths.map((truth) => verdicts[truth] ?? "unknown"));
      onCases?.(most - budget.left);
      if (kind === undefined || witnesses.has(kind)) continue;
      const found = valueFrom(choices) as Facts;
      if (!isRight(found) || kindOf(found, day) !== kind) {
        gaps.push({ kind: "unconfirmed" });
        continue;
      }
      const smallest = minimise(found, (fewer) => kindOf(fewer, day) === kind);
      witnesses.set(kind, { facts: smallest, ...(isDated ? { now: isoDateOf(day) } : {}) });
      if (witnesses.size >= kinds) break;
    }
    if (witnesses.size >= kinds || budget.left <= 0) break;
  }
  const cases = most - budget.left;
  const isSpent = budget.left <= 0 || budget.isCut === true || isPartial;
  const gap: Gap | undefined = gaps[0] ?? (isSpent ? { kind: "budget", cases } : undefined);
  return { witnesses, cases, ...(gap === undefined || witnesses.size >= kinds ? {} : { gap }) };
}

function outcomeFormula(
  { applies, passes }: { readonly applies: Resolved | undefined; readonly passes: Resolved },
  search: Search,
): Formula {
  const { truth } = backends.general;
  const logic = toFormula(passes, "", search, truth);
  if (applies === undefined) return logic;
  const { choose, constant } = search.formulas;
  return choose(toFormula(applies, "", search, truth), logic, constant(notApplicable), constant(unknown));
}

/** Can facts of a kind that is not found yet still come of a state? */
function toIsOfUse(
  wanted: (outcomes: readonly Verdict[]) => string | undefined,
  witnesses: ReadonlyMap<string, Witness>,
): (targets: readonly Formula[]) => boolean {
  const possible = (bits: number) => verdicts.filter((_, truth) => bits & (1 << truth));
  const kinds = new Map<string, readonly string[]>();
  const kindsOf = ([first = 15, second]: readonly number[], areSame: boolean): readonly string[] => {
    const key = `${first} ${second} ${areSame}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const outcomes = possible(first).flatMap((a): Verdict[][] => {
      if (second === undefined) return [[a]];
      return areSame ? [[a, a]] : possible(second).map((b) => [a, b]);
    });
    const found = [...new Set(outcomes.map(wanted))].filter((kind) => kind !== undefined);
    kinds.set(key, found);
    return found;
  };
  return (targets) => {
    if (targets.length > 2) return true;
    const areSame = targets.length === 2 && targets[0] === targets[1];
    return kindsOf(
      targets.map(({ mask }) => mask),
      areSame,
    ).some((kind) => !witnesses.has(kind));
  };
}
