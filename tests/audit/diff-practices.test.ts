import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffPractices, type Practice } from "../../src/audit/diff/diff-practices.js";
import { factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, configurePack, evaluate, loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";

const now = "2026-01-31";
const read = (facts: unknown, line: number): Practice => ({
  facts,
  place: () => ({ file: "practices.ndjson", line }),
  problems: [],
  locate: (problems) => problems.map((found) => ({ ...found, file: "practices.ndjson", line })),
});
const compare = (before: CompiledPack, after: CompiledPack, practices: readonly unknown[]) =>
  diffPractices(
    before,
    after,
    practices.map((facts, i) => read(facts, i + 1)),
    now,
  );

const asking = (logic: object, changes: object = {}) =>
  loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, evidence: [], logic, ...changes }));
const before = asking({ ">=": [{ var: "guards" }, 2] });
const after = asking({ and: [{ ">=": [{ var: "guards" }, 3] }, { in: ["red", { var: "tags" }] }] });

describe("what another version does to practices", () => {
  it("is counted by the verdict before and the verdict after", async () => {
    const practices = [
      { guards: 3, tags: ["red"] },
      { guards: 2, tags: ["red"] },
      { guards: 2 },
      { guards: 3 },
      { guards: 4, tags: [null] },
      { tags: [] },
      { guards: 1 },
      {},
    ];
    const { rules, ...diff } = await compare(before, after, practices);
    expect(diff).toMatchObject({ now, practices: 8, compared: 8, wrongPractices: [] });
    const none = { pass: 0, fail: 0, unknown: 0, "not-applicable": 0 };
    expect(rules.map(({ table }) => table)).toEqual([
      {
        pass: { ...none, pass: 1, fail: 2, unknown: 2 },
        fail: { ...none, fail: 1 },
        unknown: { ...none, fail: 1, unknown: 1 },
        "not-applicable": none,
      },
    ]);
  });

  it("names a few of the practices whose verdict differs, and says what becomes of it", async () => {
    const practices = [...Array.from({ length: 5 }, () => ({ guards: 2 })), { guards: 3 }, { tags: [] }];
    const { rules } = await compare(before, after, practices);
    const at = (line: number) => ({ file: "practices.ndjson", line });
    expect(rules[0]?.changes).toEqual([
      { before: "pass", after: "fail", shift: "newly-fails", practices: 5, examples: [at(1), at(2), at(3)] },
      { before: "pass", after: "unknown", shift: "no-longer-known", practices: 1, examples: [at(6)] },
      { before: "unknown", after: "fail", shift: "now-known", practices: 1, examples: [at(7)] },
    ]);
  });

  it("is never progress where the verdict is no longer known, whatever it was", async () => {
    const always = asking({ ">=": [{ var: "guards" }, 2] }, { appliesWhen: { "!!": [{ var: "doors" }] } });
    const asksMore = asking({ in: ["red", { var: "tags" }] });
    const known = [{ doors: [{}], guards: 2 }, { doors: [{}], guards: 1 }, { doors: [] }];
    const { rules } = await compare(always, asksMore, known);
    expect(rules[0]?.changes.map((change) => [change.before, change.after, change.shift])).toEqual([
      ["pass", "unknown", "no-longer-known"],
      ["fail", "unknown", "no-longer-known"],
      ["not-applicable", "unknown", "no-longer-known"],
    ]);
  });

  it("tells rules that only one version has", async () => {
    const more = loadPack({ ...smallPack(), rules: [smallRule({ id: "doors-watched" })] });
    const { rules } = await compare(before, more, [{ guards: 2 }, { doors: [] }]);
    expect(
      rules.map(({ ruleId, changes }) => [ruleId, changes.map((one) => [one.before, one.after, one.shift])]),
    ).toEqual([
      [
        "doors-watched",
        [
          ["absent", "unknown", "rule-added"],
          ["absent", "not-applicable", "rule-added"],
        ],
      ],
      [
        "doors-locked",
        [
          ["pass", "absent", "rule-removed"],
          ["unknown", "absent", "rule-removed"],
        ],
      ],
    ]);
  });

  it("counts days up to the instant that is given", async () => {
    const within = (days: number) => asking({ "<=": [0, { days_since: { var: "checkedOn" } }, days] });
    const compareOn = (day: string) =>
      diffPractices(within(30), within(60), [read({ checkedOn: "2026-01-01" }, 1)], day);
    expect((await compareOn("2026-01-31")).rules[0]?.changes).toEqual([]);
    expect((await compareOn("2026-02-20")).rules[0]?.changes).toMatchObject([{ before: "fail", after: "pass" }]);
    await expect(compareOn("soon")).rejects.toMatchObject({ kind: "options", problems: [{ pointer: "/now" }] });
  });

  it("agrees with two evaluations of any practice", async () => {
    const strict = configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 5 } } } });
    const packs: readonly CompiledPack[] = [macsf, strict];
    const practices = fc.array(knownFacts(factsOf(macsf.definition)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(practices, async (all) => {
        const { rules, compared } = await compare(macsf, strict, all);
        expect(compared).toBe(all.length);
        const reports = all.map((facts) => packs.map((pack) => evaluate(pack, facts, { now }).results));
        for (const [i, { table }] of rules.entries()) {
          const pairs = reports.map(([old, next]) => [old?.[i]?.outcome, next?.[i]?.outcome].join());
          const counted = Object.entries(table).flatMap(([was, row]) =>
            Object.entries(row).flatMap(([is, count]) => Array<string>(count).fill([was, is].join())),
          );
          expect(counted.sort()).toEqual(pairs.sort());
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("practices that are wrong", () => {
  const withoutTags = () => {
    const { tags: _, ...properties } = (smallPack().facts.properties ?? {}) as Record<string, unknown>;
    return { ...smallPack(), facts: { ...smallPack().facts, properties }, rules: [smallRule()] };
  };
  const [less, more] = [loadPack(withoutTags()), loadPack(smallPack())];

  it("are counted by the version for which they are, and told with their place; the others are compared", async () => {
    const { place, locate } = read(undefined, 3);
    const unreadable: Practice = { place, locate, problems: [{ code: "json-syntax" } as Practice["problems"][number]] };
    const practices = [read({ tags: [] }, 1), read({ gards: 1 }, 2), unreadable, read({ guards: 2 }, 4), read([], 5)];
    const forward = await diffPractices(less, more, practices, now);
    const backward = await diffPractices(more, less, practices, now);
    expect(forward).toMatchObject({ practices: 5, compared: 1 });
    expect(forward.wrong).toEqual({ before: 1, after: 0, both: 2, unreadable: 1 });
    expect(backward.wrong).toEqual({ before: 0, after: 1, both: 2, unreadable: 1 });
    expect(forward.wrongPractices.map(({ fault, place: at, problems }) => [fault, at.line, problems[0]?.code])).toEqual(
      [
        ["before", 1, "unknown-fact"],
        ["both", 2, "unknown-fact"],
        ["unreadable", 3, "json-syntax"],
        ["both", 5, "wrong-type"],
      ],
    );
    expect(forward.wrongPractices[1]?.problems[0]).toMatchObject({
      file: "practices.ndjson",
      line: 2,
      pointer: "/gards",
    });
  });

  it("are all counted, and the first hundred told", async () => {
    const { wrong, wrongPractices } = await compare(less, more, Array(250).fill({ gards: 1 }));
    expect([wrong.both, wrongPractices.length]).toEqual([250, 100]);
  });
});
