import { readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluate, factsFields, nextQuestions, parseFacts } from "hygie";
import macsf, { type MacsfFacts } from "hygie/rules/macsf";
import { describe, expect, it } from "vitest";
import { answersIn } from "../../docs/.vitepress/theme/self-assessment/answers.js";
import { carryOver } from "../../docs/.vitepress/theme/self-assessment/carry-over.js";
import { type Kept, keptOf, readKept } from "../../docs/.vitepress/theme/self-assessment/kept.js";
import { factsIn } from "../../docs/.vitepress/theme/self-assessment/open-file.js";
import { planInWords } from "../../docs/.vitepress/theme/self-assessment/plan.js";
import { askAgain, restore, startFrom } from "../../docs/.vitepress/theme/self-assessment/restore.js";
import { soFarOf } from "../../docs/.vitepress/theme/self-assessment/so-far.js";
import { type KeepingPlace, keptAs, toStore } from "../../docs/.vitepress/theme/self-assessment/store.js";
import { typedNumber } from "../../docs/.vitepress/theme/self-assessment/typed-number.js";
import { factAt, type Questionnaire, questionnaireOf } from "../../examples/form/src/questionnaire.js";
import { runs } from "../support/arbitraries.js";
import { now, root } from "../support/macsf.js";

type State = Questionnaire<MacsfFacts>;
const flow = questionnaireOf(macsf, now);
const names = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];
const practices = names.map((name): MacsfFacts => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8")));
const shownIn = ({ trail, place }: State) => trail[place] ?? "";

/** So many answers of a practice, one after the other; of a list its names. */
function answered(practice: MacsfFacts, count: number): State {
  let state = flow.start({});
  for (let i = 0; i < count && shownIn(state) !== ""; i += 1) {
    const known = factAt(practice, shownIn(state)) ?? null;
    const value = Array.isArray(known) ? known.map(({ id }) => ({ id })) : known;
    const written = flow.reduce(state, { type: "write", pointer: shownIn(state), value });
    state = flow.reduce(value === null ? state : written, { type: value === null ? "skip" : "next" });
  }
  return state;
}

/** Through the storage of a browser and back. */
function kept(state: State): Kept {
  const read = readKept(JSON.stringify(keptOf(state, macsf.definition)));
  if (read === undefined) throw new Error("what was kept cannot be read");
  return read;
}

describe("what a browser keeps of a self-assessment", () => {
  it("goes on at the same question, with the same answers and what is being written", () => {
    const states = fc.tuple(
      fc.constantFrom(...practices),
      fc.nat(80),
      fc.option(fc.constantFrom("1 0", 3, true, [{}])),
    );
    fc.assert(
      fc.property(states, ([practice, count, draft]) => {
        const before = answered(practice, count);
        const pointer = shownIn(before);
        const isDraft = draft !== null && pointer !== "";
        const state = isDraft ? flow.reduce(before, { type: "write", pointer, value: draft }) : before;
        expect(restore(macsf, flow, kept(state))).toEqual({ state, lost: [] });
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 40) },
    );
  });

  it("leaves out what does not fit, tells each, and keeps all else", () => {
    const state = answered(practices[1] as MacsfFacts, 60);
    const facts = JSON.parse(JSON.stringify(state.facts));
    Object.assign(facts.practice, { staffCount: "many", pets: 3 });
    facts.devices[1].kind = "abacus";
    facts.weather = { rainy: true };
    const restored = restore(macsf, flow, {
      ...kept(state),
      facts,
      trail: [...state.trail, "/weather/rainy", "/devices/99/kind"],
    });
    expect(restored.lost.map(({ pointer }) => pointer).sort()).toEqual(
      ["/devices/1/kind", "/practice/pets", "/practice/staffCount", "/weather"].sort(),
    );
    expect(parseFacts(macsf, restored.state.facts)).toEqual({ facts: restored.state.facts });
    expect(restored.state.facts.devices?.[1]).toMatchObject({ id: facts.devices[1].id });
    expect(restored.state.trail).toEqual(state.trail);
  });

  it("keeps what fits beside however much that does not, and tells of each", () => {
    const misfits = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`pet${i}`, i]));
    const facts = { practice: { staffCount: 3, ...misfits }, devices: [{ id: "poste" }] };
    const { state, lost } = restore(macsf, flow, { ...kept(flow.start({})), facts });
    expect(state.facts).toEqual({ practice: { staffCount: 3 }, devices: [{ id: "poste" }] });
    expect(new Set(lost.map(({ pointer }) => pointer)).size).toBe(250);
    expect(lost).toHaveLength(250);
  });

  it("is read with care whatever stands there, and never throws", () => {
    const near = fc.record({
      pack: fc.record({ id: fc.constant("macsf"), version: fc.constant("2.0.0") }),
      facts: fc.dictionary(fc.constantFrom("practice", "devices", "__proto__", "x"), fc.jsonValue()),
      skip: fc.array(fc.constantFrom("/devices", "/devices/0/kind", "", "x", "/practice/staffCount")),
      trail: fc.array(fc.constantFrom("/devices", "/devices/0/kind", "", "~", "/practice/staffCount")),
      place: fc.integer({ min: -2, max: 9 }),
      draft: fc.jsonValue(),
    });
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      near.map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readKept(text);
        if (read === undefined) return;
        const { state } = restore(macsf, flow, read);
        expect(parseFacts(macsf, state.facts)).toEqual({ facts: state.facts });
        for (const pointer of state.skip) expect(factAt(state.facts, pointer) ?? null).toBeNull();
        expect(state.place === state.trail.length || shownIn(state)).toBeTruthy();
      }),
      { ...runs, numRuns: Math.min(runs.numRuns, 200) },
    );
  });

  it("by an earlier version of the rules is carried over, with the reasons of the pack for what is not", () => {
    const facts = { practice: { kind: "solo", staffCount: 2 }, devices: [{ id: "a", mayStoreHealthData: false }] };
    const earlier = {
      pack: { id: "macsf", version: "1.0.0" },
      facts,
      skip: [],
      trail: ["/practice/staffCount"],
      place: 0,
    };
    const { kept, lost } = carryOver(earlier, "en");
    expect(kept.facts).toEqual({ practice: { staffCount: 2 }, devices: [{ id: "a" }] });
    expect(lost.map(({ pointer, why }) => [pointer, why !== undefined])).toEqual([
      ["/practice/kind", true],
      ["/devices/0/mayStoreHealthData", true],
    ]);
    expect(shownIn(restore(macsf, flow, kept).state)).toBe("/practice/staffCount");
  });
});

it("answers to another pack are none to this one, and those of a later version are said to be", () => {
  const one = { facts: { practice: { staffCount: 2 } }, skip: [], trail: [], place: 0 };
  const of = (id: string, version: string) => readKept(JSON.stringify({ pack: { id, version }, ...one }));
  expect(of("other", "2.0.0")).toBeUndefined();
  expect(["1.0.0", "99.0.0", "x"].map((version) => carryOver(of("macsf", version) as Kept, "fr").isLater)).toEqual([
    false,
    true,
    false,
  ]);
});

describe("facts from a file", () => {
  it("are gone on with at what is still to be asked; null was answered with I do not know", () => {
    for (const practice of practices) {
      const facts = { ...practice, insurance: { multiRiskContract: null } };
      const state = startFrom(macsf, flow, facts);
      expect(state.skip).toContain("/insurance/multiRiskContract");
      expect(nextQuestions(macsf, state.facts, { now, skip: state.skip })[0]?.pointer).toBe(state.trail[state.place]);
      expect(state.trail).toContain("/devices");
      const again = askAgain(flow, state);
      expect([again.skip, shownIn(again)]).toEqual([[], nextQuestions(macsf, facts, { now })[0]?.pointer]);
    }
  });

  it("are told in words, list by list and item by item", () => {
    const say = { yes: "oui", no: "non", none: "aucun" };
    const facts = {
      practice: { staffCount: 1200, teleworkPractised: null },
      insurance: { cyberCoverVerifiedOn: "2026-01-31" },
      devices: [{ id: "poste", kind: "laptop" }, { autoLockEnabled: false }],
      onlineServices: [],
    };
    expect(answersIn(factsFields(macsf, "fr"), facts, "fr", say)).toMatchObject([
      {
        answers: [{ value: "1\u202f200\u00a0personnes" }, { pointer: "/practice/teleworkPractised", value: undefined }],
      },
      { answers: [{ value: "31 janvier 2026" }] },
      { title: "Appareils", answers: [{ pointer: "/devices", value: "poste, Appareil 2" }] },
      { title: "poste", within: "Appareils", answers: [{ value: "ordinateur portable" }] },
      { title: "Appareil 2", answers: [{ pointer: "/devices/1/autoLockEnabled", value: "non" }] },
      { answers: [{ value: "aucun" }] },
    ]);
  });
});

it.each([
  ["a photo", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x9d]), { is: "other" }],
  ["nothing", "", { is: "other" }],
  ["another program's data", '{"name":"x","version":2}', { is: "other" }],
  ["a list", "[1]", { is: "other" }],
  ["a report", JSON.stringify(evaluate(macsf, {}, { now })), { is: "report" }],
  ["no facts", "{}", { is: "empty" }],
  ["nothing known", '{"practice":{"staffCount":null},"insurance":{}}', { is: "empty" }],
  ["one thing wrong", '{"practice":{"staffCount":"many"}}', { is: "wrong", count: 1 }],
  [
    "much that is wrong",
    JSON.stringify({ practice: Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`pet${i}`, i])) }),
    { is: "wrong", count: 250 },
  ],
  [
    "a list that is too long",
    JSON.stringify({ devices: Array.from({ length: 501 }, () => ({})) }),
    { is: "long", list: "Devices", count: 501, most: 500 },
  ],
])("a file of %s is not opened, and told for what it is", (_, content, why) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  expect(factsIn(bytes, "x.json", macsf, "en")).toMatchObject({ why });
});

describe("how far one is", () => {
  it("is the score of the report, and no fewer questions than are asked", () => {
    for (const practice of practices) {
      for (const count of [0, 5, 30, 200]) {
        const state = answered(practice, count);
        const { score, settled, left } = soFarOf(macsf, state, now, ["/devices"]);
        const { summary } = evaluate(macsf, state.facts, { now });
        expect(score).toEqual(summary.score);
        expect(settled).toBe(macsf.ruleIds.length - summary.counts.unknown);
        const asked = nextQuestions(macsf, state.facts, { now, skip: state.skip });
        expect(left).toBeGreaterThanOrEqual(asked.length);
      }
    }
  });
});

describe("the plan", () => {
  it("puts what fails apart from what is not known, which is never said to need putting right", () => {
    for (const practice of [{}, ...practices, answered(practices[1] ?? {}, 30).facts]) {
      const { results, summary } = evaluate(macsf, practice, { now });
      const { lead, parts, notes } = planInWords(macsf, practice, { clear: "low" }, now, "fr");
      for (const { of, steps } of parts) {
        const outcomes = steps.map(({ ruleId }) => results.find((one) => one.ruleId === ruleId)?.outcome);
        expect(outcomes).toEqual(Array.from({ length: summary.counts[of] }, () => of));
      }
      const { fail, unknown } = summary.counts;
      expect(parts.map(({ of }) => of)).toEqual([...(fail > 0 ? ["fail"] : []), ...(unknown > 0 ? ["unknown"] : [])]);
      expect(lead.startsWith("Rien d’établi à corriger")).toBe(fail === 0 && unknown > 0);
      expect(parts.flatMap(({ steps }) => steps).at(-1)?.after ?? "100").toContain("100");
      expect([...parts.map((part) => part.lead), ...notes].join(" ")).not.toMatch(/faits/);
    }
  });
});

it.each([
  ["1 000", 1000],
  ["0,5", 0.5],
  ["50 000 €", 50_000],
  [" 12 ", 12],
  ["", null],
  ["a dozen", "a dozen"],
])("%j is taken for %j where a number is wanted", (typed, value) => {
  expect(typedNumber(macsf, {}, "/insurance/cyberGuaranteeEur", typed)).toBe(value);
});

describe("the store", () => {
  /** Storage of a browser, which other tabs may write. */
  function browser(limit = Number.POSITIVE_INFINITY): KeepingPlace & { text: string | null } {
    return {
      text: null,
      getItem: (name) => (name === keptAs ? browserOf.text : null),
      setItem(_, text) {
        if (text.length > limit) throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
        browserOf.text = text;
      },
      removeItem() {
        browserOf.text = null;
      },
    };
  }
  let browserOf: ReturnType<typeof browser>;
  const opened = (limit?: number) => {
    browserOf = browser(limit);
    return toStore(browserOf);
  };

  it("keeps a text for the next visit, until it is erased", () => {
    const store = opened();
    expect([store.read(), store.keep("a"), toStore(browserOf).read()]).toEqual([undefined, undefined, "a"]);
    store.erase();
    expect([store.read(), browserOf.text]).toEqual([undefined, null]);
  });

  it("goes on with what it could not keep, and says why it could not", () => {
    const store = opened(3);
    store.read();
    expect([store.keep("too long"), store.read(), browserOf.text]).toEqual(["full", "too long", null]);
    const none = toStore(undefined);
    expect([none.read(), none.keep("a"), none.read()]).toEqual([undefined, "closed", "a"]);
    const refusing = () => {
      throw new Error("denied");
    };
    const closed = toStore({ getItem: refusing, setItem: refusing, removeItem: refusing });
    expect([closed.read(), closed.keep("a"), closed.read(), closed.erase()]).toEqual([
      undefined,
      "closed",
      "a",
      "closed",
    ]);
  });

  it("keeps what was answered before as it was, over a reload, until it is dismissed", () => {
    const texts = new Map<string, string>();
    const place: KeepingPlace = {
      getItem: (name) => texts.get(name) ?? null,
      setItem: (name, text) => texts.set(name, text),
      removeItem: (name) => texts.delete(name),
    };
    toStore(place).keep("before");
    const store = toStore(place);
    store.keepEarlier(store.read() ?? "");
    store.keep("after");
    expect([toStore(place).read(), toStore(place).earlier()]).toEqual(["after", ["before"]]);
    toStore(place).forgetEarlier();
    expect([...texts.keys()]).toEqual([keptAs]);
    store.keepEarlier("before");
    store.erase();
    expect([...texts.keys()]).toEqual([]);
    const closed = toStore(undefined);
    closed.keepEarlier("before");
    expect(closed.earlier()).toEqual(["before"]);
  });

  it("writes over nothing that another tab wrote, until it is told to", () => {
    const store = opened();
    const other = toStore(browserOf);
    store.read();
    other.read();
    store.keep("mine");
    expect([other.isElsewhere(), other.keep("theirs"), browserOf.text]).toEqual([true, "elsewhere", "mine"]);
    expect([other.keepOwn(), browserOf.text, store.isElsewhere()]).toEqual([undefined, "theirs", true]);
    expect([store.takeOther(), store.keep("mine again"), browserOf.text]).toEqual(["theirs", undefined, "mine again"]);
  });
});
