import type { EvidenceState, Report, Waiver } from "../generated/schemas.js";

/**
 * A piece of evidence that was fresh, and has expired since.
 *
 * @typeParam R the ids of the rules.
 */
export interface ExpiredEvidence<R extends string = string> {
  /** Its type, which the pack declares. */
  readonly type: string;
  /** What people call it. */
  readonly title?: string;
  /** Where it is. */
  readonly uri?: string;
  /** The day on which it was collected. */
  readonly collectedOn: string;
  /** The last day on which it was fresh, for any of the rules. */
  readonly freshUntil: string;
  /** The rules that it was fresh for, and is no more. */
  readonly ruleIds: readonly R[];
}

/** The UTC day of a report. */
function dayOf({ evaluatedAt }: Report): string {
  return new Date(evaluatedAt).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** The evidence that was fresh for a rule in one report and would not be on the day of another, whether or not that was given it. */
export function evidenceExpired<R extends string>(before: Report<R>, after: Report<R>): ExpiredEvidence<R>[] {
  const today = dayOf(after);
  const still = new Set(
    after.results.flatMap(({ ruleId, evidence }) =>
      evidence.items.filter(({ status }) => status === "fresh").map((item) => `${ruleId} ${identityOf(item)}`),
    ),
  );
  const expired = new Map<string, ExpiredEvidence<R>>();
  for (const { ruleId, evidence } of before.results) {
    for (const item of evidence.items) {
      const id = identityOf(item);
      if (item.status !== "fresh" || item.freshUntil >= today || still.has(`${ruleId} ${id}`)) continue;
      const { type, title, uri, collectedOn, freshUntil } = item;
      const known = expired.get(id);
      expired.set(id, {
        type,
        ...(title === undefined ? {} : { title }),
        ...(uri === undefined ? {} : { uri }),
        collectedOn,
        freshUntil: known !== undefined && known.freshUntil > freshUntil ? known.freshUntil : freshUntil,
        ruleIds: [...new Set([...(known?.ruleIds ?? []), ruleId])],
      });
    }
  }
  return [...expired.values()];
}

/** A piece of evidence, wherever it stands in its list. */
function identityOf({ type, uri, sha256, collectedOn }: EvidenceState): string {
  return JSON.stringify([type, uri, sha256, collectedOn]);
}

/** The waivers of two reports whose last day is not before the first and before the second, in the order of their ends. */
export function waiversExpired(before: Report, after: Report): Waiver[] {
  const [from, today] = [dayOf(before), dayOf(after)];
  const all = [before, after].flatMap(waiversIn);
  const expired = all.filter(({ expiresOn }) => expiresOn >= from && expiresOn < today);
  const each = new Map(expired.map((waiver) => [JSON.stringify(waiver, Object.keys(waiver).sort()), waiver]));
  return [...each.values()].sort((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
}

function waiversIn(report: Report): Waiver[] {
  const { upcomingWaivers, expiredWaivers, unneededWaivers, insufficientWaivers } = report;
  const counting = report.results.flatMap((result) =>
    result.outcome === "waived" ? [result.waiver, ...(result.otherWaivers ?? [])] : [],
  );
  return [...counting, ...upcomingWaivers, ...unneededWaivers, ...insufficientWaivers, ...expiredWaivers];
}
