const dayMs = 86_400_000;
const hyphen = 45;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The number of whole UTC days from 1970-01-01 to an ISO 8601 date (`YYYY-MM-DD`), or `undefined` when it is not a date
 * that the calendar has (`2026-02-30`).
 */
export function dayNumber(date: unknown): number | undefined {
  if (typeof date !== "string" || date.length !== 10) return undefined;
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return undefined;
  const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
  const month = digit(date, 5) * 10 + digit(date, 6);
  const day = digit(date, 8) * 10 + digit(date, 9);
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > 28 && day > daysIn(year, month)) return undefined;
  // Counted from 1 March, so that the leap day is a year's last: H. Hinnant, "chrono-compatible low-level date algorithms".
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  const century = Math.floor(y / 100);
  const leapDays = Math.floor(y / 4) - century + Math.floor(century / 4);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/** Is it a text that is written as a date is, or begins with one, and that the calendar does not have? */
export function isNoSuchDate(value: unknown): value is string {
  return (
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(value) && dayNumber(value.slice(0, 10)) === undefined
  );
}

/** The digit at a place of a text; more than any date holds, where there is none. */
function digit(text: string, i: number): number {
  const value = text.charCodeAt(i) - 48;
  return value >= 0 && value <= 9 ? value : 100_000;
}

/** How many days a month has, from 1 for January. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The UTC day that an instant falls on, as {@link dayNumber} counts them. */
export function dayOf(instant: Date): number {
  return dayOfTime(instant.getTime());
}

/** The same of an instant in milliseconds. */
export function dayOfTime(time: number): number {
  return Math.floor(time / dayMs);
}

/** The ISO 8601 date of a day number. */
export function isoDateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The first day of the calendar, 0001-01-01. */
export const firstDay = -719_162;
/** The last day of the calendar, 9999-12-31: dates are written with four digits of a year. */
export const lastDay = 2_932_896;
const [firstTime, endTime] = [firstDay * dayMs, (lastDay + 1) * dayMs];

/** The time of a `Date`, be it of another realm; NaN of anything else, also of what only has its prototype. */
function timeOf(date: unknown): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}

/** A time of a day that the calendar has, else NaN. */
function inCalendar(time: number): number {
  return time >= firstTime && time < endTime ? time : Number.NaN;
}

/**
 * An instant from a `Date`, an ISO 8601 date (its midnight, UTC) or an ISO 8601 date and time with its offset;
 * `undefined` when it is none of these. A time without an offset would mean another instant on another machine, so
 * it is none.
 */
export function toInstant(now: unknown): Date | undefined {
  const time = toTime(now);
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** The same in milliseconds; NaN when it is none of these. */
export function toTime(now: unknown): number {
  if (typeof now !== "string") return inCalendar(timeOf(now));
  const day = dayNumber(now);
  if (day !== undefined) return day * dayMs;
  return isoInstant.test(now) && dayNumber(now.slice(0, 10)) !== undefined
    ? inCalendar(new Date(now).getTime())
    : Number.NaN;
}
