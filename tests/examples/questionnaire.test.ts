import { readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluate, nextQuestions, parseFacts, questionAt } from "hygie";
import macsf, { type MacsfFacts } from "hygie/rules/macsf";
import { describe, expect, it } from "vitest";
import { factAt, type Questionnaire, questionnaireOf, type Step } from "../../examples/form/src/questionnaire.js";
import { runs } from "../support/arbitraries.js";
import { now, root } from "../support/macsf.js";

type State = Questionnaire<MacsfFacts>;
const { start, reduce } = questionnaireOf(macsf, now);
const walk = (state: State, ...steps: readonly Step[]) => steps.reduce(reduce, state);
const shown = ({ trail, place }: State) => trail[place];
const write = (pointer: string, value: unknown): Step => ({ type: "write", pointer, value });
const answer = (state: State, value: unknown) => walk(state, write(shown(state) ?? "", value), next);
const next: Step = { type: "next" };
const skip: Step = { type: "skip" };
const back: Step = { type: "back" };
const practices = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];

/** On to a question, with "I do not know" to all those before it. */
function skipTo(state: State, pointer: string): State {
  if (shown(state) === undefined) throw new Error(`${pointer} is not asked`);
  return shown(state) === pointer ? state : skipTo(reduce(state, skip), pointer);
}

describe("the questionnaire of examples/form", () => {
  it.each(practices)("asks of %s all that its verdicts rest on, each question once", (name) => {
    const practice: MacsfFacts = JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
    let state = start({});
    for (let pointer = shown(state); pointer !== undefined; pointer = shown(state)) {
      expect(nextQuestions(macsf, state.facts, { now, skip: state.skip })[0]?.pointer).toBe(pointer);
      const known = factAt(practice, pointer) ?? null;
      const named = Array.isArray(known) ? known.map(({ id }) => ({ id })) : known; // what else is known of them is asked
      state = named === null ? reduce(state, skip) : answer(state, named);
      expect(state.refused).toBeUndefined();
    }
    expect(new Set(state.trail).size).toBe(state.trail.length);
    const outcomes = (facts: MacsfFacts) => macsf.outcomesByRule(facts, now);
    expect(outcomes(state.facts)).toEqual(outcomes(practice));
  });

  it("goes back to an answer as it was, and on again over those that were given", () => {
    const first = start({});
    const third = answer(answer(first, 3), true);
    const again = walk(third, back, back);
    expect(shown(again)).toBe("/practice/staffCount");
    expect(factAt(again.written, "/practice/staffCount")).toBe(3);
    expect(walk(again, next, next)).toEqual(third);
  });

  it("asks once more for an answer that was taken back", () => {
    const list = skipTo(answer(start({}), 1), "/devices");
    const show = (pointer: string): Step => ({ type: "show", pointer });
    const cleared = walk(list, show("/practice/staffCount"), write("/practice/staffCount", null), show("/devices"));
    const state = answer(cleared, []);
    expect(shown(state)).toBe("/practice/staffCount");
    expect(state.trail.filter((pointer) => pointer === "/practice/staffCount")).toHaveLength(1);
  });

  it("passes over a question that another answer has made idle", () => {
    const before = skipTo(start({}), "/patientRecord/computerised");
    const state = answer(answer(answer(before, true), false), true);
    expect(state.trail.slice(before.place, -1)).toEqual([
      "/patientRecord/computerised",
      "/patientRecord/thirdPartyEntriesUnderOwnLogin",
      "/patientRecord/personalAccounts",
    ]);
    const changed = answer(walk(state, back, back, back), false);
    expect(shown(changed)).toBe(shown(state));
  });

  it('takes "I do not know" for no answer, until there is one', () => {
    const skipped = reduce(start({}), skip);
    expect(skipped.skip).toEqual(["/practice/staffCount"]);
    expect(skipped.facts).toEqual({ practice: { staffCount: null } });
    const answered = answer(reduce(skipped, back), 2);
    expect(answered.skip).toEqual([]);
    expect(shown(answered)).toBe("/practice/teleworkPractised");
    expect(walk(answered, back, skip)).toMatchObject({ facts: { practice: { staffCount: null } } });
  });

  it("moves on neither without an answer nor with a wrong one, and takes none of it when one goes back", () => {
    const second = answer(start({}), 1);
    expect(reduce(second, next)).toEqual({ ...second, refused: [] });
    const wrong = answer(reduce(second, back), 0);
    expect(wrong.refused).toMatchObject([{ code: "out-of-bounds", pointer: "/practice/staffCount" }]);
    expect(shown(wrong)).toBe("/practice/staffCount");
    expect(reduce(wrong, back)).toMatchObject({ facts: second.facts, written: second.facts, refused: undefined });
    expect(reduce(wrong, write("/practice/staffCount", 2)).refused).toBeUndefined();
  });

  it("removes an item with all that pointed to it; what pointed behind it moves up", () => {
    const list = skipTo(start({}), "/devices");
    const [a, b, c] = [{ id: "a" }, { id: "b", kind: "laptop" }, { id: "c" }];
    const asked = answer(list, [a, b, c]);
    const later = walk(skipTo(asked, "/onlineServices"), { type: "show", pointer: "/devices" });
    expect(later.skip).toEqual(expect.arrayContaining(["/devices/0/kind", "/devices/2/kind"]));
    const removed = reduce(later, { type: "remove", list: "/devices", index: 0 });
    expect(shown(removed)).toBe("/devices");
    expect(removed.facts.devices).toMatchObject([b, c]);
    const of = (pointers: readonly string[], place: number) =>
      pointers.filter((one) => one.startsWith(`/devices/${place}/`));
    for (const kept of ["skip", "trail"] as const) {
      expect(of(removed[kept], 0)).toEqual(of(later[kept], 1).map((one) => one.replace("/1/", "/0/")));
      expect(of(removed[kept], 1)).toEqual(of(later[kept], 2).map((one) => one.replace("/2/", "/1/")));
      expect(of(removed[kept], 2)).toEqual([]);
    }
    expect(shown(skipTo(reduce(removed, next), "/onlineServices"))).toBe("/onlineServices");
  });

  it("forgets what it asked of items when others, or none, take their place", () => {
    const asked = answer(skipTo(start({}), "/devices"), [{ id: "a" }, { id: "b" }]);
    const list = walk(skipTo(asked, "/onlineServices"), { type: "show", pointer: "/devices" });
    for (const instead of [[], [{ id: "c" }]]) {
      const state = answer(list, instead);
      expect(state.trail.filter((pointer) => pointer.startsWith("/devices/1"))).toEqual([]);
      expect(state.skip.filter((pointer) => pointer.startsWith("/devices/1"))).toEqual([]);
    }
    expect(shown(answer(list, []))).toBe("/onlineServices");
    expect(shown(reduce(list, skip))).toBe("/onlineServices");
  });

  it("knows a list that was emptied from one that has nothing in it", () => {
    const list = skipTo(start({}), "/devices");
    const remove: Step = { type: "remove", list: "/devices", index: 0 };
    const emptied = walk(list, write("/devices/0", { id: "a" }), remove);
    expect(reduce(emptied, next)).toMatchObject({ refused: [], facts: { devices: null } });
    const none = answer(emptied, []);
    expect(none.facts.devices).toEqual([]);
    const { results } = evaluate(macsf, none.facts, { now });
    expect(results.find(({ ruleId }) => ruleId === "device-auto-lock")?.outcome).toBe("not-applicable");
  });

  it("holds facts that are right, and is at a place of them, whatever is done", () => {
    const values = [null, true, 0, 1, 2.5, "always", "laptop", [], [{}, { id: "a" }], [{ id: "a" }, { id: "a" }]];
    const done = fc.oneof(
      fc.constantFrom(next, skip, back).map((step) => () => step),
      fc.constantFrom(...values).map((value) => (state: State) => write(shown(state) ?? "/devices", value)),
      fc.nat(2).map((index) => (state: State): Step => {
        return shown(state) === "/devices" ? { type: "remove", list: "/devices", index } : skip;
      }),
      fc.constantFrom("/devices", "/devices/1/kind").map((pointer) => (): Step => ({ type: "show", pointer })),
    );
    const answers = fc.array(done, { minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(start({}), skipTo(start({}), "/devices")), answers, (first, steps) => {
        const state = steps.reduce((so, step) => reduce(so, step(so)), first);
        expect(parseFacts(macsf, state.facts)).toEqual({ facts: state.facts });
        expect(new Set(state.trail).size).toBe(state.trail.length);
        for (const pointer of state.trail) expect(() => questionAt(macsf, state.facts, pointer, { now })).not.toThrow();
        expect(new Set(state.skip).size).toBe(state.skip.length);
        for (const pointer of state.skip) expect(factAt(state.facts, pointer) ?? null).toBeNull();
        const left = nextQuestions(macsf, state.facts, { now, skip: state.skip });
        if (shown(state) === undefined) expect(left).toEqual([]);
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 300) },
    );
  });
});
