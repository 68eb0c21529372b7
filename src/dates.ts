const dayMs = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The number of whole UTC days from 1970-01-01 to an ISO 8601 date (`YYYY-MM-DD`), or `undefined` when the text is
 * not a date that the calendar has (`2026-02-30`).
 */
export function dayNumber(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would take the years 0 to 99 for 1900 to 1999
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() / dayMs : undefined;
}

/** The UTC day that an instant falls on, as {@link dayNumber} counts them. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / dayMs);
}

/** The ISO 8601 date of a day number. */
export function isoDateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/**
 * An instant from a `Date`, an ISO 8601 date (its midnight, UTC) or an ISO 8601 date and time with its offset;
 * `undefined` when it is none of these. A time without an offset would mean another instant on another machine, so
 * it is none.
 */
export function toInstant(now: Date | string): Date | undefined {
  if (typeof now !== "string") {
    return now instanceof Date && !Number.isNaN(now.getTime()) ? now : undefined;
  }
  const day = dayNumber(now);
  if (day !== undefined) return new Date(day * dayMs);
  if (!isoInstant.test(now) || dayNumber(now.slice(0, 10)) === undefined) return undefined;
  const instant = new Date(now);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
