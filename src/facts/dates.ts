const dayMs = 86_400_000;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The number of whole UTC days from 1970-01-01 to an ISO 8601 date (`YYYY-MM-DD`), or `undefined` when it is not a date
 * that the calendar has (`2026-02-30`).
 */
export function dayNumber(date: unknown): number | undefined {
  if (typeof date !== "string" || date.length !== 10 || date[4] !== "-" || date[7] !== "-") return undefined;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  // Whatever is no digit has made its number NaN, and fails here.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  // Counted from 1 March, so that the leap day is a year's last: H. Hinnant, "chrono-compatible low-level date algorithms".
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** How many days a month has, from 1 for January. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The UTC day that an instant falls on, as {@link dayNumber} counts them. */
export function dayOf(instant: Date): number {
  return Math.floor(instant.getTime() / dayMs);
}

/** The ISO 8601 date of a day number. */
export function isoDateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The time of a `Date`, be it of another realm; NaN of anything else, also of what only has its prototype. */
function timeOf(date: unknown): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}

/**
 * An instant from a `Date`, an ISO 8601 date (its midnight, UTC) or an ISO 8601 date and time with its offset;
 * `undefined` when it is none of these. A time without an offset would mean another instant on another machine, so
 * it is none.
 */
export function toInstant(now: unknown): Date | undefined {
  if (typeof now !== "string") {
    const time = timeOf(now);
    return Number.isNaN(time) ? undefined : new Date(time);
  }
  const day = dayNumber(now);
  if (day !== undefined) return new Date(day * dayMs);
  if (!isoInstant.test(now) || dayNumber(now.slice(0, 10)) === undefined) return undefined;
  const instant = new Date(now);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
