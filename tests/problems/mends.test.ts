import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurePack, evaluate, HygieError, loadPack, type Problem } from "../../src/index.js";
import { compileLogic } from "../../src/logic/index.js";
import { macsf, now, root } from "../support/macsf.js";
import { mended, misspelt, ofOtherKind, toTheLetter } from "../support/mends.js";
import { packWithRule, smallPack } from "../support/pack.js";
import { questions } from "../support/questions.js";

const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const whole = JSON.parse(JSON.stringify(macsf.definition));
const ofRule = (logic: unknown) => packWithRule({ parameters: {}, logic, appliesWhen: undefined });
const config = {
  rules: {
    "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "critical" },
    "home-protection": { disabled: { reason: "nobody works at home" } },
  },
};

function problemsOf(check: (document: never) => unknown, document: unknown): readonly Problem[] {
  try {
    check(document as never);
    return [];
  } catch (error) {
    if (!(error instanceof HygieError)) throw error;
    return error.problems;
  }
}

const numRuns = Number(process.env.HYGIE_RUNS ?? 400);

describe("a hint is followed: what it says to write is put in place, and that problem is gone", () => {
  it.each<[what: string, documents: fc.Arbitrary<unknown>, check: (document: never) => unknown, least: number]>([
    ["facts", misspelt(example("dental-group")), (facts) => evaluate(macsf, facts, { now }), 50],
    ["evidence", misspelt(example("dental-group.evidence")), (evidence) => evaluate(macsf, {}, { now, evidence }), 50],
    ["waivers", misspelt(example("dental-group.waivers")), (waivers) => evaluate(macsf, {}, { now, waivers }), 50],
    [
      "options",
      misspelt({ now, locale: "en", evidencePolicy: "require" }),
      (options) => evaluate(macsf, {}, options),
      50,
    ],
    ["settings", misspelt(config), (settings) => configurePack(macsf, settings), 50],
    ["a small pack", misspelt(smallPack()), (pack) => loadPack(pack), 50],
    ["the pack macsf", misspelt(whole), (pack) => loadPack(pack), 20],
    ["logic of a rule", questions(3).chain(misspelt).map(ofRule), (pack) => loadPack(pack), 25],
    ["logic alone", questions(3).chain(misspelt), (logic) => compileLogic(logic), 20],
  ])("%s", (_, documents, check, least) => {
    let followed = 0;
    fc.assert(
      fc.property(documents, (document) => {
        for (const problem of problemsOf(check, document)) {
          const better = mended(document, problem);
          if (better === undefined) continue;
          followed += 1;
          const left = problemsOf(check, better).filter(
            ({ code, pointer }) => code === problem.code && pointer === problem.pointer,
          );
          expect(left, `${problem.message}; ${problem.hint}`).toEqual([]);
        }
      }),
      { numRuns },
    );
    expect(followed).toBeGreaterThan((least * numRuns) / 400);
  });
});

describe("a hint about a value of another kind is followed to the letter, and nothing is wrong at that place", () => {
  const people = { practice: { staffCount: 3 }, authentication: [{ method: "password", characterClasses: 3 }] };
  it.each<[what: string, documents: fc.Arbitrary<unknown>, check: (document: never) => unknown]>([
    [
      "facts",
      fc.oneof(ofOtherKind(example("dental-group")), ofOtherKind(people)),
      (facts) => evaluate(macsf, facts, { now }),
    ],
    ["evidence", ofOtherKind(example("dental-group.evidence")), (evidence) => evaluate(macsf, {}, { now, evidence })],
    ["waivers", ofOtherKind(example("dental-group.waivers")), (waivers) => evaluate(macsf, {}, { now, waivers })],
    ["settings", ofOtherKind(config), (settings) => configurePack(macsf, settings)],
  ])("%s", (_, documents, check) => {
    let followed = 0;
    fc.assert(
      fc.property(documents, (document) => {
        for (const problem of problemsOf(check, document)) {
          const better = toTheLetter(document, problem);
          if (better === undefined) continue;
          followed += 1;
          const left = problemsOf(check, better).filter(({ pointer }) => pointer === problem.pointer);
          expect(
            left.map(({ message }) => message),
            `${problem.message}; ${problem.hint}`,
          ).toEqual([]);
        }
      }),
      { numRuns },
    );
    expect(followed).toBeGreaterThan(numRuns / 8);
  });
});
