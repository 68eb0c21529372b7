import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Asking } from "../../src/cli/ask/asking.js";
import { askerOnLines } from "../../src/cli/ask/lines.js";
import { withoutOpenLists } from "../../src/cli/ask/places.js";
import type { Prompt } from "../../src/cli/ask/prompt.js";
import { promptAt, reportOf } from "../../src/cli/ask/prompts.js";
import { type Questionnaire, questionnaireOf, type Step } from "../../src/cli/ask/questionnaire.js";
import { readValue } from "../../src/cli/ask/read-answer.js";
import { parseFacts } from "../../src/index.js";
import { ask as fr } from "../../src/locales/fr/cli-ask.js";
import { toText } from "../../src/reporters/index.js";
import { asked } from "../support/ask.js";
import { now } from "../support/macsf.js";

const flow = questionnaireOf(asked, now);
const asking: Asking = { pack: asked, flow, now, locale: "fr", say: fr };

/** What each answer may be, as somebody gives it: a choice, or what is typed. */
function stepsOf({ answer }: Prompt, typed: readonly string[]): Step[] {
  if ("choices" in answer) return answer.choices.map(({ step }) => step);
  return typed.map(answer.read).filter((step): step is Step => typeof step !== "string");
}

const typed = ["1", "3", "2026-01-15", "31/01/2025", "a", "b", "?"];
const isOnward = ({ type }: Step) => !["back", "removing", "remove", "again"].includes(type);

/** Somebody who answers the same question in the same way, whenever it is put, and names two items of each list. */
function sameAnswer(state: Questionnaire, prompt: Prompt, seed: number): Step {
  const steps = stepsOf(prompt, typed).filter(isOnward);
  const key = `${seed} ${state.trail[state.place]} ${prompt.lines.join()}`;
  const hash = Array.from(key).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const isLong = steps.some(({ type }) => type === "whole") && prompt.lines.some((line) => line.split(",").length > 2);
  const whole = steps.find(({ type }) => type === (isLong ? "whole" : "report"));
  return whole ?? steps[hash % steps.length] ?? { type: "skip" };
}

/** Answers until the report is there; at each of some counts of answers, all but the file is lost. */
function answerAll(seed: number, cuts: readonly number[] = []) {
  let state = flow.start({});
  for (let answers = 1; answers < 200; answers += 1) {
    const prompt = promptAt(state, asking);
    if (prompt === undefined) return { facts: state.facts, report: toText(reportOf(state.facts, asking)) };
    state = flow.take(state, sameAnswer(state, prompt, seed));
    if (cuts.includes(answers)) state = flow.start(JSON.parse(JSON.stringify(state.facts)));
  }
  throw new Error("it never ends");
}

/** What facts of the pack may be, each of them `null` or absent as well. */
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value);
const itemsOf = (members: Record<string, fc.Arbitrary<unknown>>) =>
  maybe(fc.array(maybe(fc.record(members, { requiredKeys: [] })), { maxLength: 3 }));
const anyFacts = fc.record(
  {
    doors: itemsOf({ locked: maybe(fc.boolean()), kind: maybe(fc.constantFrom("front", "back")), id: fc.uuid() }),
    guards: maybe(fc.nat({ max: 3 })),
    checkedOn: maybe(fc.constant("2026-01-15")),
    tags: maybe(fc.array(maybe(fc.constantFrom("a", "b")), { maxLength: 3 })),
    windows: itemsOf({ barred: maybe(fc.boolean()) }),
    yard: maybe(fc.record({ fenced: maybe(fc.boolean()) }, { requiredKeys: [] })),
  },
  { requiredKeys: [] },
);

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));
const runs = { seed: Number(process.env.HYGIE_SEED ?? 5), numRuns: Number(process.env.HYGIE_RUNS ?? 40) };

describe("a questionnaire", () => {
  it("comes to the same facts and the same report, wherever it is interrupted", () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat({ max: 25 }), { maxLength: 10 }), (seed, cuts) => {
        const whole = answerAll(seed);
        const again = answerAll(seed, cuts);
        expect(asJson(again.facts)).toEqual(asJson(whole.facts));
        expect(again.report).toBe(whole.report);
      }),
      runs,
    );
  });

  it("has facts that are right after each step, whatever is chosen, also back and again, and comes to its end", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (choices) => {
        let state = flow.start({});
        for (const choice of choices) {
          const prompt = promptAt(state, asking);
          if (prompt === undefined) break;
          const steps = stepsOf(prompt, [...typed, "<"]);
          state = flow.take(state, steps[choice % steps.length] ?? { type: "skip" });
          expect(parseFacts(asked, state.facts)).toHaveProperty("facts");
        }
        for (let left = 200; promptAt(state, asking) !== undefined; left -= 1) {
          expect(left).toBeGreaterThan(0);
          state = flow.take(state, sameAnswer(state, promptAt(state, asking) as Prompt, 1));
        }
      }),
      runs,
    );
  });

  it("goes on with any facts, unknown wherever they may be, and back through all that they say", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        let state = flow.start(facts);
        for (let left = state.trail.length; left > 0; left -= 1) {
          state = flow.take(state, { type: "back" });
          expect(promptAt(state, asking)?.lines[0]).toBeTruthy();
        }
        expect([state.place, state.facts]).toEqual([0, facts]);
      }),
      runs,
    );
  });

  it("says of a list that is not whole that an item is to come, so that no verdict rests on it, and goes on with it", () => {
    const start = flow.start({});
    const listed = flow.take(start, { type: "add" });
    expect(promptAt(listed, asking)).toMatchObject({
      heading: "Portes › Portes nº\u00a01",
      lines: ["Nom ?", "Regardez.", expect.anything(), expect.anything()],
    });
    const named = flow.take(listed, { type: "answer", value: "a" });
    expect(named.facts).toEqual({ doors: [{ id: "a" }, null] });
    const unlocked = { doors: [{ id: "a", locked: true, kind: "front" }, null] };
    expect(reportOf(unlocked, asking).results[0]?.outcome).toBe("unknown");
    expect(withoutOpenLists(unlocked)).toEqual({}); // what the score on the way rests on
    const resumed = flow.start(asJson(named.facts));
    expect(promptAt(resumed, asking)?.lines).toEqual([fr.list.others, fr.list.told(["a"])]);
    expect(flow.take(resumed, { type: "whole" }).facts).toEqual({ doors: [{ id: "a" }] });
  });

  it("remembers what was not known by its null, asks it no more, and offers it once more at the end", () => {
    const rest = { doors: [], guards: null, checkedOn: now, tags: ["a"], windows: [], yard: { fenced: true } };
    const state = flow.start(rest);
    expect(promptAt(state, asking)).toMatchObject({ lines: [fr.end.left(1)], atEnd: { type: "report" } });
    const again = flow.take(state, { type: "again" });
    expect(again.trail[again.place]).toBe("/guards");
    expect(flow.take(again, { type: "answer", value: 3 })).toMatchObject({ facts: { ...rest, guards: 3 }, skip: [] });
  });

  it("goes back to answers of before, also of before an interruption", () => {
    const state = flow.take(flow.start({ doors: [], guards: 3 }), { type: "back" });
    expect(state.trail[state.place]).toBe("/guards");
    expect(promptAt(state, asking)?.lines.at(-1)).toBe(fr.current("3"));
    const { facts, trail, place } = flow.take(state, { type: "answer", value: 4 });
    expect([facts, trail[place]]).toEqual([{ doors: [], guards: 4 }, "/checkedOn"]);
  });

  it("takes an item from a list with all that pointed behind it, and says nothing of a list that had no other", () => {
    const facts = {
      doors: [
        { id: "a", locked: null },
        { id: "b", locked: true, kind: null },
      ],
    };
    const start = flow.start(facts);
    const atList = { ...start, place: start.trail.indexOf("/doors") };
    const removing = flow.take(atList, { type: "removing" });
    expect(promptAt(removing, asking)?.answer).toMatchObject({
      choices: [{ label: "a" }, { label: "b" }, { label: fr.back }],
    });
    expect(promptAt(atList, asking)?.answer).toMatchObject({ current: 1 }); // the list is whole
    const one = flow.take(removing, { type: "remove", index: 0 });
    expect(promptAt(one, asking)?.answer).not.toHaveProperty("current");
    expect(one.facts).toEqual({ doors: [{ id: "b", locked: true, kind: null }, null] });
    expect(one.skip).toEqual(["/doors/0/kind"]);
    const none = flow.take(flow.take(one, { type: "removing" }), { type: "remove", index: 0 });
    expect(asJson(none.facts)).toEqual({});
    expect(promptAt(none, asking)?.lines[0]).toBe("Portes ?");
  });
});

describe("what is typed", () => {
  const read = (pointer: string, text: string, facts: object = {}) => {
    const prompt = promptAt({ facts, skip: [], trail: ["/x", pointer], place: 1 }, asking);
    return prompt !== undefined && "read" in prompt.answer ? prompt.answer.read(text) : undefined;
  };

  it.each([
    ["/guards", "12", 12],
    ["/guards", " 1\u00a0200 ", 1200],
    [
      "/guards",
      "15 gardiens",
      '"15 gardiens" n’est pas un nombre entier\u00a0; écrivez un nombre entier d’au moins 0 (people)',
    ],
    [
      "/guards",
      "-1",
      "-1 n’est pas un nombre entier d’au moins 0 (people)\u00a0; écrivez un nombre entier d’au moins 0 (people)",
    ],
    ["/guards", "1,5", "1.5 n’est pas un nombre entier\u00a0; écrivez un nombre entier d’au moins 0 (people)"],
    ["/guards", "", fr.unanswered("?")],
    ["/checkedOn", "31/12/2025", "2025-12-31"],
    ["/checkedOn", "01/02/2025", "2025-02-01"],
    ["/tags/0", "a", "a"],
  ])("at %s: %s", (pointer, text, meant) => {
    const step = read(pointer, text);
    expect(typeof step === "object" && step.type === "answer" ? step.value : step).toBe(meant);
  });

  it("is kept where the line is empty, and skipped or left by a sign", () => {
    expect(read("/guards", "", { guards: 3 })).toEqual({ type: "answer", value: 3 });
    expect(read("/guards", "", { guards: null })).toEqual({ type: "skip" });
    expect([read("/guards", "?"), read("/guards", "<")]).toEqual([{ type: "skip" }, { type: "back" }]);
  });

  it("is no id that another item has", () => {
    const facts = { doors: [{ id: "a" }, null] };
    expect(read("/doors/1/id", "a", facts)).toBe(
      'l’id "a" est déjà celui de /doors/0\u00a0; donnez un autre id à l’un des deux',
    );
    expect(read("/doors/1/id", "b", facts)).toEqual({ type: "answer", value: "b" });
  });
});

describe("what is typed, in a language", () => {
  const date = { pointer: "/checkedOn", type: "date" } as never;
  it.each([
    ["31/12/2025", "fr", "2025-12-31"],
    ["01/02/2025", "fr", "2025-02-01"],
    ["2025-02-01", "fr", "2025-02-01"],
    ["31/12/2025", "en", "2025-12-31"],
  ])("%s, in %s, is %s", (typed, locale, value) => {
    expect(readValue(asked, {}, date, typed, locale)).toEqual({ value });
  });

  it.each([
    ["01/13/2025", "fr"],
    ["01/02/2025", "en"],
    ["soon", "en"],
  ])("%s, in %s, is no date", (typed, locale) => {
    expect(readValue(asked, {}, date, typed, locale)).toEqual({ wrong: expect.stringContaining(typed) });
  });

  it.each(["9007199254740993", "123456789012345678,25"])("%s is told to lose digits", (number) => {
    const count = { pointer: "/x", type: "number" } as never;
    expect(readValue(asked, {}, count, number, "fr")).toEqual({ wrong: expect.stringContaining("serait lu comme") });
  });

  it("names a choice by the only beginning that fits", async () => {
    const input = Object.assign(new PassThrough(), { isTTY: false });
    const written: string[] = [];
    const asker = askerOnLines(input as never, (text) => written.push(text), fr);
    const choices = ["Oui", "Non", "Non applicable"].map((label) => ({
      label,
      step: { type: "answer", value: label },
    }));
    const prompt = { heading: "", progress: "", lines: [], answer: { choices } } as never;
    input.write("no\nO\n");
    expect(await asker.ask(prompt, true)).toEqual({ type: "answer", value: "Oui" });
    expect(written.join("")).toContain(fr.notAChoice(3));
    asker.close();
  });
});
