import { dayNumber, isoDateOf, lastDay } from "../facts/dates.js";
import type { AcceptedEvidence, Evidence, EvidenceState, Pack, Rule, RuleEvidence } from "../generated/schemas.js";

/** The evidence that bears on a rule, and whether it is fresh. `today` is a day number. */
export function evidenceFor(
  rule: Rule,
  evidence: readonly Evidence[],
  pack: Pack,
  today: number,
  notAtHand: ReadonlySet<unknown>,
  locale: string,
): RuleEvidence {
  if (evidence.length === 0) return noEvidence;
  const items = evidence.flatMap((item, i) => {
    const accepted = rule.evidence.find(({ type, supports }) => type === item.type && bears(item, rule, supports));
    return accepted === undefined ? [] : [stateOf(item, `/${i}`, accepted, pack, today, notAtHand, locale)];
  });
  if (items.length === 0) return noEvidence;
  // What is to come has not begun, so it has not expired; and of what is not at hand nobody knows.
  const [status = "missing"] = (["fresh", "expired"] as const).filter((one) =>
    items.some((item) => item.status === one),
  );
  return { status, items };
}

const noEvidence: RuleEvidence = Object.freeze({ status: "missing", items: Object.freeze([]) });

function bears(item: Evidence, rule: Rule, supports: readonly string[]): boolean {
  return item.supports.includes(rule.id) || supports.some((path) => item.supports.includes(path));
}

function stateOf(
  item: Evidence,
  pointer: string,
  accepted: AcceptedEvidence,
  pack: Pack,
  today: number,
  notAtHand: ReadonlySet<unknown>,
  locale: string,
): EvidenceState {
  const collected = dayNumber(item.collectedOn) ?? 0;
  const until = freshUntil(item, collected, accepted, pack);
  const { type, uri, collectedOn } = item;
  const title = item.title ?? pack.evidenceTypes[type]?.title[locale];
  return {
    pointer,
    type,
    ...(title === undefined ? {} : { title }),
    ...(uri === undefined ? {} : { uri }),
    collectedOn,
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
