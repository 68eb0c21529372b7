import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { blockSizes, blocksOf } from "../../src/batch/blocks.js";
import { evaluateStream } from "../../src/batch/index.js";
import { piecesOf } from "../../src/batch/pieces.js";
import type { BatchOptions, BatchSource } from "../../src/batch/types.js";
import { FactsError, OptionsError } from "../../src/index.js";
import { all } from "../support/batch.js";
import { macsf, now } from "../support/macsf.js";

const options = { now, workers: 0, key: "id" } as const;
const practice = (id: string | number) => ({ id, patientRecord: { computerised: false } });
const text = [practice("Évry"), practice(2), practice("c")].map((one) => JSON.stringify(one)).join("\n");
const bytes = new TextEncoder().encode(text);
const expected = [
  [1, "Évry", "not-applicable"],
  [2, 2, "not-applicable"],
  [3, "c", "not-applicable"],
];

async function told(source: BatchSource, more: BatchOptions = {}) {
  const records = await all(evaluateStream(macsf, source, { ...options, ...more }));
  return records.map(({ line, key, outcomes, problems }) => [
    line,
    key,
    outcomes?.["no-shared-login"] ?? problems?.map(({ code }) => code).join(),
  ]);
}

async function* later<T>(pieces: Iterable<T>): AsyncGenerator<T> {
  yield* pieces;
}

describe("practices are read from", () => {
  it.each<[string, () => BatchSource]>([
    ["objects", () => [practice("Évry"), practice(2), practice("c")]],
    ["an async iterable of objects", () => later([practice("Évry"), practice(2), practice("c")])],
    ["a text", () => text],
    ["bytes", () => bytes],
    ["texts of one letter each", () => [...text]],
    ["bytes one by one, letters of UTF-8 cut through", () => [...bytes].map((byte) => Uint8Array.of(byte))],
    ["lines without their line breaks", () => text.split("\n")],
    ["lines with their line breaks", () => text.split(/(?<=\n)/)],
    ["a text cut before a line break", () => text.split(/(?=\n)/)],
    ["a stream of Node.js", () => Readable.from([bytes.slice(0, 9), bytes.slice(9)])],
    ["a stream of the Web", () => new Blob([text]).stream()],
    ["lines that end as in Windows, with a byte order mark", () => `\ufeff${text.replaceAll("\n", "\r\n")}\r\n`],
  ])("%s", async (_, source) => {
    expect(await told(source())).toEqual(expected);
  });

  it("nothing that holds none", () => {
    const wrong = JSON.parse("7");
    expect(() => evaluateStream(macsf, wrong, options)).toThrow(OptionsError);
  });
});

describe("a line that is wrong", () => {
  it.each<[string, BatchSource, readonly unknown[]]>([
    [
      "is told, and the rest goes on",
      `{\n${JSON.stringify(practice(2))}`,
      [[1, undefined, "json-syntax"], expected[1]],
    ],
    ["is counted where it is empty, and left out", `\n \n${text.split("\n")[2]}`, [expected[2]]],
    [
      "is told where it is in another encoding",
      [Buffer.from('{"id":"\u00c9vry"}\n', "latin1"), JSON.stringify(practice(2))],
      [[1, undefined, "other-format"], expected[1]],
    ],
    ["is told where its key is none", '{"id":{}}', [[1, undefined, "wrong-type"]]],
    ["is told where it gives a name twice", '{"id":1,"id":2}', [[1, 2, "duplicate-member"]]],
    ["is told of an object as of a text", [{ id: 1, devises: [] }], [[1, 1, "unknown-fact"]]],
  ])("%s", async (_, source, records) => {
    expect(await told(source)).toEqual(records);
  });

  it("is told where it is longer than is held, and the rest goes on", async () => {
    const long = `${"x".repeat(100)}\n{}\n${"x".repeat(100)}`;
    const blocks = await all(blocksOf(piecesOf(long), { ...blockSizes, bytes: 8, line: 50 }));
    expect(blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ["long", 1],
      ["lines", 2],
      ["long", 3],
    ]);
  });

  it("ends it where it is strict, once those before it are told", async () => {
    const seen: unknown[] = [];
    const read = async () => {
      for await (const { line } of evaluateStream(macsf, `${text}\n{"devises":1}\n{}`, { ...options, strict: true })) {
        seen.push(line);
      }
    };
    await expect(read()).rejects.toThrow(FactsError);
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe("an iteration that ends early", () => {
  function endless() {
    const source = { given: 0, isEnded: false, pieces };
    async function* pieces() {
      try {
        for (;;) {
          source.given += 1;
          yield practice(source.given);
        }
      } finally {
        source.isEnded = true;
      }
    }
    return source;
  }

  it("ends its source, of which no more than a few blocks was read", async () => {
    const source = endless();
    for await (const { line } of evaluateStream(macsf, source.pieces(), options)) if (line === 10) break;
    expect(source.isEnded).toBe(true);
    expect(source.given).toBeLessThanOrEqual(4 * blockSizes.values);
  });

  it("by a signal is rejected with its reason, also while it waits, and ends its source", async () => {
    const source = endless();
    const controller = new AbortController();
    const records = evaluateStream(macsf, source.pieces(), { ...options, signal: controller.signal });
    await records.next();
    controller.abort(new Error("enough"));
    await expect(records.next()).rejects.toThrow("enough");
    expect(source.isEnded).toBe(true);

    const waiting = new AbortController();
    const silent = new Readable({ read: () => undefined });
    const next = evaluateStream(macsf, silent, { ...options, signal: waiting.signal }).next();
    setTimeout(() => waiting.abort(new Error("too late")), 5);
    await expect(next).rejects.toThrow("too late");
    expect(silent.destroyed).toBe(true);
  });

  it("because its source fails, tells what came before", async () => {
    async function* failing() {
      yield `${text}\n{"id":`;
      throw new Error("the disk is gone");
    }
    const records = evaluateStream(macsf, failing(), options);
    const lines = [await records.next(), await records.next(), await records.next()].map(({ value }) => value?.line);
    expect(lines).toEqual([1, 2, 3]);
    await expect(records.next()).rejects.toThrow("the disk is gone");
    expect(await records.next()).toEqual({ done: true, value: undefined });
  });

  it("is asked for several records at once, and gives them in order", async () => {
    const records = evaluateStream(macsf, text, options);
    const given = await Promise.all([records.next(), records.next(), records.next(), records.next()]);
    expect(given.map(({ done, value }) => (done ? "end" : value.line))).toEqual([1, 2, 3, "end"]);
  });
});

describe("a source that pauses", () => {
  it.each<[string, readonly unknown[], unknown]>([
    ["lines", [`${text}\n{"id":`], '"d"}'],
    ["objects", [practice("Évry"), practice(2), practice("c")], practice("d")],
  ])("has its %s told meanwhile", async (_, before, after) => {
    let goOn: () => void = () => undefined;
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* pausing() {
      yield* before;
      await paused;
      yield after;
    }
    const records = evaluateStream(macsf, pausing(), options);
    const lines = [await records.next(), await records.next(), await records.next()].map(({ value }) => value?.line);
    expect(lines).toEqual([1, 2, 3]);
    goOn();
    expect((await records.next()).value).toMatchObject({ line: 4, key: "d" });
  });
});

describe("options that cannot be used", () => {
  it.each<[object, string]>([
    [{ key: "devices" }, "name-is-taken"],
    [{ key: "id", columns: ["id"] }, "name-is-taken"],
    [{ columns: ["a", "a"] }, "duplicate"],
    [{ workers: -1 }, "wrong-type"],
    [{ strict: "yes" }, "wrong-type"],
    [{ output: "aggregates" }, "impossible-value"],
    [{ signal: {} }, "not-a-signal"],
    [{ wrokers: 1 }, "unknown-option"],
  ])("%j", (given, code) => {
    const start = () => evaluateStream(macsf, text, given);
    expect(start).toThrow(OptionsError);
    try {
      start();
    } catch (error) {
      expect((error as OptionsError).problems.map((problem) => problem.code)).toEqual([code]);
    }
  });
});
