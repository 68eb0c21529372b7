import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEvaluateBlock } from "../../src/batch/evaluate-block.js";
import { generatedMembers } from "../../src/batch/generated.js";
import { aggregateStream, evaluateStream, mergeAggregates } from "../../src/batch/index.js";
import { membersIn, membersOf } from "../../src/batch/members.js";
import { readStreamOptions } from "../../src/batch/settings.js";
import { packOf, workerDataOf } from "../../src/batch/worker-data.js";
import { factsOf } from "../../src/facts/schema.js";
import { type CompiledPack, evaluate, loadPack, parseFacts } from "../../src/index.js";
import { aheadOfTime } from "../support/ahead-of-time.js";
import { runs } from "../support/arbitraries.js";
import { all, cutAt } from "../support/batch.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { randomPractices } from "../support/random-practices.js";
import { conditions as worldConditions, worldPack, practices as worlds } from "../support/small-world.js";
import { spoilt } from "../support/spoil.js";

const some = { ...runs, numRuns: Math.ceil(runs.numRuns / 50) };
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const practices = seeds
  .map((seed) => randomPractices(factsOf(macsf.definition), 3, 0.3, seed))
  .chain((right) => fc.tuple(...right.map((one) => fc.oneof({ weight: 2, arbitrary: fc.constant(one) }, spoilt(one)))));
const spaces = fc.constantFrom(undefined, 1);
const written = (values: readonly unknown[], space?: number) =>
  values.map((value) => JSON.stringify(value, undefined, space)?.replace(/\n */g, " ") ?? "null").join("\n");

describe("the records of a portfolio", () => {
  it("are what evaluate and parseFacts say of each practice, however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(practices, spaces, fc.array(fc.nat(), { maxLength: 20 }), async (given, space, places) => {
        const text = written(given, space);
        const pieces = cutAt(new TextEncoder().encode(text), places);
        const outcomes = await all(evaluateStream(macsf, pieces, { now, workers: 0 }));
        const reports = await all(evaluateStream(macsf, pieces, { now, workers: 0, output: "reports", locale: "fr" }));
        text.split("\n").forEach((line, i) => {
          const parsed = parseFacts(macsf, JSON.parse(line));
          if ("problems" in parsed) {
            const wrong = parsed.problems.map(({ code, pointer }) => [code, pointer]);
            for (const { problems } of [outcomes[i], reports[i]].flatMap((one) => one ?? [])) {
              expect(problems?.map(({ code, pointer }) => [code, pointer])).toEqual(wrong);
              expect(problems?.[0]?.line).toBe(i + 1);
            }
            return;
          }
          expect(outcomes[i]).toEqual({ line: i + 1, outcomes: macsf.outcomesByRule(parsed.facts as object, now) });
          const report = evaluate(macsf, parsed.facts as object, { now, locale: "fr" });
          expect(JSON.stringify(reports[i])).toBe(JSON.stringify({ line: i + 1, report }));
        });
      }),
      some,
    );
  });
});

/** What a worker makes of the lines of a text, and what this thread makes of them. */
function bothOf(pack: CompiledPack, text: string, options: object) {
  const [settings] = readStreamOptions(options, pack);
  const block = { kind: "lines", line: 1, bytes: new TextEncoder().encode(text) } as const;
  const data = structuredClone(workerDataOf(pack, settings));
  const members = generatedMembers(data.definition, settings);
  expect(members).toBeDefined();
  return [toEvaluateBlock(packOf(data), settings, members)(block), toEvaluateBlock(pack, settings)(block)];
}

describe("what a worker generates of a pack", () => {
  it("comes to what closures come to, whatever the lines hold", () => {
    fc.assert(
      fc.property(practices, spaces, fc.constantFrom("id", "région"), fc.string(), (given, space, key, name) => {
        const named = given.map((one, i) =>
          typeof one === "object" && !Array.isArray(one) ? { [key]: i === 0 ? name : i, ...one } : one,
        );
        const [worker, here] = bothOf(macsf, written(named, space), { now, key });
        expect(worker).toEqual(here);
      }),
      some,
    );
  });

  it("comes to the same of packs made at random, lean ones too", () => {
    fc.assert(
      fc.property(
        fc.array(worldConditions, { minLength: 1, maxLength: 4 }),
        fc.array(worlds, { minLength: 4 }),
        (logics, given) => {
          const pack = worldPack(logics);
          if (pack === undefined) return;
          for (const one of [pack, aheadOfTime(pack, { is: "lean", locales: pack.definition.locales })]) {
            const [worker, here] = bothOf(one, written(given), { now });
            expect(worker).toEqual(here);
          }
        },
      ),
      some,
    );
  });

  it.each([
    ['{"guards":1,"guards":2}', ["duplicate-member"]],
    ['{"doors":[{"id":"a","id":"b"}]}', ["duplicate-member"]],
    ['{"guards":1,"gu\\u0061rds":2}', ["duplicate-member"]],
    ['{"guards":-0}', undefined],
    ['{"tags":["a:b","\\":"]}', undefined],
    ['{"tags":["a:b"],"guards":1,"guards":1}', ["duplicate-member"]],
    ['{"tags":["\\u003a"],"guards":1,"guards":1}', ["duplicate-member"]],
    ['{"doors":[{"id":"a"},{"id":"a"}]}', ["duplicate-id"]],
    ['{"doors":[{"id":"\u00a0"}]}', ["empty-id"]],
    ['{"__proto__":{}}', ["unknown-fact"]],
    ['{"doors":{}}', ["wrong-type"]],
    ['{"doors":[5]}', ["wrong-type"]],
    ['{"doors":[null]}', undefined],
    ['{"tags":[5]}', ["wrong-type"]],
    ['{"tags":["a",null]}', undefined],
    ['{"guards":"1"}', ["wrong-type"]],
    ['{"guards":1,"guard":1}', ["unknown-fact"]],
    [`{"tags":["${"a".repeat(100)}"],${" ".repeat(200_000)}"guards":1}`, undefined],
    [`{"tags":["a"],${" ".repeat(200_000)}"guards":1,"guards":1}`, ["duplicate-member"]],
    ["[]", ["wrong-type"]],
    ["null", ["wrong-type"]],
    ["{} {}", ["json-syntax"]],
    ['\ufeff{"guards":1}\r', undefined],
  ])("finds in %s what there is", (line, codes) => {
    const pack = loadPack(packWithRule({}));
    for (const { wrong } of bothOf(pack, line, { now })) {
      expect(wrong[0]?.[1].map(({ code }) => code)).toEqual(codes);
    }
  });
});

describe("members", () => {
  it("are as many in a text as in its value, unless one is given twice", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, space) => {
        expect(membersIn(JSON.stringify(value, undefined, space))).toBe(membersOf(JSON.parse(JSON.stringify(value))));
      }),
      { ...runs, examples: [[{ 'a\\":': '\\\\":' }, 2]] },
    );
  });
});

describe("the counts of a portfolio", () => {
  const options = {
    now,
    workers: 0,
    key: "id",
    columns: ["region"],
    groupBy: ["region", "practice.teleworkPractised"],
  };
  const regions = ["Bretagne", "Corse", null, 7];

  it("are those of its reports, and the same in however many parts", async () => {
    await fc.assert(
      fc.asyncProperty(practices, practices, fc.array(fc.nat(), { maxLength: 5 }), async (some, others, places) => {
        const text = (given: readonly unknown[]) =>
          written(given.map((one, i) => (typeof one === "object" ? { id: `P${i}`, region: regions[i], ...one } : one)));
        const [first, second] = [`${text(some)}\n`, text(others)];
        const whole = await aggregateStream(macsf, cutAt(Buffer.from(first + second), places), options);
        const parts = await Promise.all([first, second].map((part) => aggregateStream(macsf, part, options)));
        const [a, b] = parts as [typeof whole, typeof whole];
        for (const merged of [mergeAggregates(a, b), mergeAggregates(b, a)]) {
          expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
        }
        const given = await all(
          evaluateStream(macsf, first + second, { now, workers: 0, key: "id", columns: ["region"], output: "reports" }),
        );
        const reports = given.flatMap(({ report }) => report ?? []);
        const low = Array.from(
          { length: 101 },
          (_, i) => reports.filter(({ summary }) => Math.floor(summary.score.low) === i).length,
        );
        const fails = reports.reduce((sum, { summary }) => sum + summary.counts.fail, 0);
        expect(whole.scores.low).toEqual(low);
        expect(Object.values(whole.rules).reduce((sum, { fail }) => sum + fail, 0)).toBe(fails);
        expect([whole.practices, whole.failed]).toEqual([reports.length, given.length - reports.length]);
        expect(whole.groups?.reduce((sum, { practices }) => sum + practices, 0)).toBe(whole.practices);
      }),
      { ...some, numRuns: Math.ceil(some.numRuns / 2) },
    );
  });
});
