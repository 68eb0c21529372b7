import type { CompiledPack } from "../engine/compiled-pack.js";
import { dayNumber } from "../facts/dates.js";
import { type Data, factsOf } from "../facts/schema.js";
import type { Outcome, RuleResult, Waiver } from "../generated/schemas.js";
import type { RuleConditions } from "../logic/condition.js";
import { idsIn, listsRead, withoutItems } from "./items.js";
import type { Judge } from "./judge.js";
import type { Phrases } from "./phrases.js";

/** The waivers of a practice, by what the day of the evaluation makes of them. */
export interface WaiversByDay {
  readonly upcoming: readonly Waiver[];
  readonly inForce: readonly Waiver[];
  readonly expired: readonly Waiver[];
}

/** A waiver is in force from the day on which it starts until the end of that on which it expires, in UTC. */
export function waiversOn(today: number, waivers: readonly Waiver[]): WaiversByDay {
  const isExpired = ({ expiresOn }: Waiver) => today > (dayNumber(expiresOn) ?? Number.NEGATIVE_INFINITY);
  const isToCome = ({ startsOn }: Waiver) => startsOn !== undefined && today < (dayNumber(startsOn) ?? 0);
  const [expired, others] = [waivers.filter(isExpired), waivers.filter((waiver) => !isExpired(waiver))];
  return { upcoming: others.filter(isToCome), inForce: others.filter((waiver) => !isToCome(waiver)), expired };
}

/** What a waiver leaves as it is unless it covers it: the rule is not met, or nobody knows. */
export function isOpen(outcome: Outcome): outcome is "fail" | "unknown" {
  return outcome === "fail" || outcome === "unknown";
}

/** Of the waivers in force of the rule at an index, those that excuse it. */
export type Excusing = (index: number, own: readonly Waiver[]) => readonly Waiver[];

export function toExcusing(
  { definition, engine }: CompiledPack,
  facts: Data,
  judging: (facts: Data) => Judge,
): Excusing {
  return (index, own) => {
    if (own.every(({ items }) => items === undefined)) return longestFirst(own).slice(0, 1);
    const lists = listsRead(engine.conditions[index] as RuleConditions, factsOf(definition));
    const present = idsIn(facts, lists);
    const bearing = own.filter(({ items }) => items === undefined || items.some((id) => present.has(id)));
    return fewest(bearing, (ids) => !isOpen(judging(withoutItems(facts, lists, ids))(index).proven));
  };
}

/**
 * As few waivers as it takes, the one that lasts longest first: one that excuses the whole rule, or such as name items without
 * which it `isClosed`. None where all of them do not suffice.
 */
function fewest(waivers: readonly Waiver[], isClosed: (without: ReadonlySet<string>) => boolean): readonly Waiver[] {
  const excuses = (some: readonly Waiver[]) =>
    some.some(({ items }) => items === undefined) || isClosed(new Set(some.flatMap(({ items = [] }) => items)));
  const ordered = longestFirst(waivers);
  if (ordered.length === 0 || !excuses(ordered)) return [];
  let [least, most] = [1, ordered.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (excuses(ordered.slice(0, middle))) most = middle;
    else least = middle + 1;
  }
  const enough: readonly Waiver[] = ordered.slice(0, most);
  return enough.reduceRight((kept, waiver) => {
    const others = kept.filter((one) => one !== waiver);
    return others.length > 0 && excuses(others) ? others : kept;
  }, enough);
}

/** Whatever their order; of those that last as long, the first by the alphabet. */
function longestFirst(waivers: readonly Waiver[]): Waiver[] {
  if (waivers.length < 2) return [...waivers];
  const ordered = waivers.map((waiver) => ({ waiver, text: JSON.stringify(waiver) }));
  ordered.sort((a, b) => byText(b.waiver.expiresOn, a.waiver.expiresOn) || byText(a.text, b.text));
  return ordered.map(({ waiver }) => waiver);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A report is its reader's own: it shares nothing with what was given. */
export function copied(waiver: Waiver): Waiver {
  return waiver.items === undefined ? { ...waiver } : { ...waiver, items: [...waiver.items] };
}

/** The result of a rule, and the waivers in force that excuse it, if any do. */
export function withWaivers<R extends string>(
  result: RuleResult<R>,
  [waiver, ...others]: readonly Waiver[],
  phrases: Phrases,
): RuleResult<R> {
  if (waiver === undefined) return result;
  const { ruleId, ruleVersion, outcome, ...rest } = result;
  const underlying = outcome === "fail" ? outcome : "unknown";
  const said = [waiver, ...others].map(({ expiresOn, reason, items = [] }) =>
    phrases.waived(phrases.date(expiresOn), reason, phrases.list(items, "and")),
  );
  const beside = others.length > 0 && { otherWaivers: others.map(copied) };
  const told = { ...rest, message: said.join(" – "), waiver: copied(waiver), ...beside };
  return { ruleId, ruleVersion, outcome: "waived", underlying, ...told };
}
