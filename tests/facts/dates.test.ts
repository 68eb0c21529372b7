import { describe, expect, it } from "vitest";
import { dayNumber, isoDateOf, toInstant } from "../../src/facts/dates.js";

describe("a date", () => {
  it.each(["2024-02-29", "1970-01-01", "0001-01-01", "9999-12-31"])("%s is one", (date) => {
    expect(isoDateOf(dayNumber(date) ?? Number.NaN)).toBe(date);
  });

  it.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "01/02/2026",
    "2026-01-01T00:00:00Z",
    "",
    " 2026-01-01",
  ])("%j is none", (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });
});

describe("an instant", () => {
  it("is a day, a moment with its offset, or a Date", () => {
    expect(toInstant("2026-01-31")?.toISOString()).toBe("2026-01-31T00:00:00.000Z");
    expect(toInstant("2026-01-31T09:00+02:00")?.toISOString()).toBe("2026-01-31T07:00:00.000Z");
    expect(toInstant(new Date(0))?.getTime()).toBe(0);
  });

  it.each(["2026-01-31T09:00:00", "2026-02-30T09:00:00Z", "2026-01-31T25:00:00Z", "now", "31 January 2026"])(
    "%j is none: it would mean another instant elsewhere, or none at all",
    (text) => {
      expect(toInstant(text)).toBeUndefined();
    },
  );

  it("is not an invalid Date", () => {
    expect(toInstant(new Date("x"))).toBeUndefined();
  });
});

describe("the number of a day", () => {
  it("is what Date counts, over four centuries and at both ends", () => {
    const dayMs = 86_400_000;
    const check = (day: number) => expect(dayNumber(new Date(day * dayMs).toISOString().slice(0, 10))).toBe(day);
    for (let day = dayNumber("1899-12-25") ?? 0; day < (dayNumber("2301-01-05") ?? 0); day += 1) check(day);
    for (const year of ["0001", "0004", "0100", "9999"]) {
      for (const date of [`${year}-01-01`, `${year}-02-28`, `${year}-03-01`, `${year}-12-31`]) {
        expect(isoDateOf(dayNumber(date) ?? Number.NaN)).toBe(date);
      }
    }
  });

  it.each([
    "0000-12-31",
    "2026-0a-01",
    "2o26-01-01",
    "-026-01-01",
    "２026-01-01",
    "2026-01-001",
    20260101,
    null,
    undefined,
  ])("of %j there is none", (date) => {
    expect(dayNumber(date)).toBeUndefined();
  });
});
