import { dayNumber, isoDateOf, lastDay } from "../facts/dates.js";
import type { Data } from "../facts/schema.js";
import type { AcceptedEvidence, Evidence, EvidenceState, Pack, Rule, RuleEvidence } from "../generated/schemas.js";
import type { Ground } from "../logic/ground.js";
import { type Names, readName } from "./fact-names.js";
import { factsToShow } from "./facts-to-show.js";

/** The evidence of a practice, and what it is read with. */
export interface GivenEvidence {
  readonly evidence: readonly Evidence[];
  /** JSON Pointers to what is not at hand. */
  readonly notAtHand: ReadonlySet<unknown>;
  readonly pack: Pack;
  /** A day number. */
  readonly today: number;
  /** The language in which evidence without a title is called by its type. */
  readonly locale: string;
}

/** How well something is shown, by what it is shown with at best. */
const shownBy = { "to-come": 0, "not-at-hand": 0, expired: 1, fresh: 2 } as const;
const { "to-come": unshown, expired, fresh } = shownBy;

/** The evidence that bears on a rule, and whether it shows the facts that its verdict rests on: the `grounds`. */
export function evidenceFor(rule: Rule, grounds: readonly Ground[], facts: Data, given: GivenEvidence): RuleEvidence {
  if (given.evidence.length === 0) return noEvidence;
  const shown = new Map<string, number>();
  const items = given.evidence.flatMap((item, i) => {
    const states = item.supports.flatMap((support) =>
      acceptancesOf(item, support, rule).map((accepted) => {
        const state = stateOf(item, `/${i}`, accepted, given);
        shown.set(support, Math.max(shown.get(support) ?? unshown, shownBy[state.status]));
        return state;
      }),
    );
    return longest(states);
  });
  if (items.length === 0) return noEvidence;
  return { status: statusOf(factsToShow(rule, grounds, facts), rule.id, shown), items };
}

const noEvidence: RuleEvidence = Object.freeze({ status: "missing", items: Object.freeze([]) });

/** Of what one piece of evidence is for a rule, that which lasts longest. */
function longest([first, ...others]: readonly EvidenceState[]): EvidenceState[] {
  if (first === undefined) return [];
  return [others.reduce((best, one) => (one.freshUntil > best.freshUntil ? one : best), first)];
}

/** As what a rule accepts a piece of evidence for what it supports: the rule as a whole, or a fact. */
function acceptancesOf({ type }: Evidence, support: string, { id, evidence }: Rule): AcceptedEvidence[] {
  const { path } = readName(support);
  return evidence.filter((one) => one.type === type && (support === id || one.supports.includes(path)));
}

/** A verdict that rests on no fact that evidence is accepted for is shown by evidence for the rule as a whole alone. */
function statusOf(facts: readonly Names[], ruleId: string, shown: ReadonlyMap<string, number>): RuleEvidence["status"] {
  const ofRule = shown.get(ruleId) ?? unshown;
  const best = facts.map((names) => Math.max(ofRule, ...names.map((name) => shown.get(name) ?? unshown)));
  const all = best.length === 0 ? [ofRule] : best;
  if (all.every((one) => one === fresh)) return "fresh";
  if (all.includes(fresh)) return "partial";
  return all.includes(expired) ? "expired" : "missing";
}

function stateOf(
  item: Evidence,
  pointer: string,
  accepted: AcceptedEvidence,
  { pack, today, notAtHand, locale }: GivenEvidence,
): EvidenceState {
  const collected = dayNumber(item.collectedOn) ?? 0;
  const until = freshUntil(item, collected, accepted, pack);
  const { type, uri, collectedOn, collectedBy, sha256 } = item;
  const title = item.title ?? pack.evidenceTypes[type]?.title[locale];
  return {
    pointer,
    type,
    ...(title === undefined ? {} : { title }),
    ...(uri === undefined ? {} : { uri }),
    ...(sha256 === undefined ? {} : { sha256 }),
    collectedOn,
    ...(collectedBy === undefined ? {} : { collectedBy }),
    freshUntil: isoDateOf(until),
    // What is collected after today is a plan: it proves nothing yet.
    status: notAtHand.has(pointer)
      ? "not-at-hand"
      : today < collected
        ? "to-come"
        : today <= until
          ? "fresh"
          : "expired",
  };
}

/** The last day on which it is fresh; its own end date shortens that, or, where the type says so, sets it. */
function freshUntil({ type, validUntil }: Evidence, collected: number, accepted: AcceptedEvidence, pack: Pack): number {
  const kind = pack.evidenceTypes[type];
  const worn = Math.min(collected + (accepted.freshForDays ?? kind?.freshForDays ?? 0), lastDay);
  const end = validUntil === undefined ? undefined : dayNumber(validUntil);
  if (end === undefined) return worn;
  return kind?.untilEndDate === true ? end : Math.min(end, worn);
}
