import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "../../docs/.vitepress/theme/playground/editor/change.js";
import { withItem, withMember } from "../../docs/.vitepress/theme/playground/form/values.js";
import { record, redo, startOf, trimmed, undo } from "../../docs/.vitepress/theme/playground/state/history.js";
import { example, type Inputs, isSame } from "../../docs/.vitepress/theme/playground/state/inputs.js";
import { keep, kept, type Store } from "../../docs/.vitepress/theme/playground/state/kept.js";
import { fragmentOf, readFragment, type View, views } from "../../docs/.vitepress/theme/playground/state/link.js";
import { whereChanged } from "../../docs/.vitepress/theme/playground/state/where-changed.js";
import { words } from "../../docs/.vitepress/theme/playground/words.js";
import { lastWins } from "../../docs/.vitepress/theme/playground/worker/last-wins.js";
import type { Span } from "../../docs/.vitepress/theme/playground/worker/protocol.js";
import { remembering } from "../../docs/.vitepress/theme/playground/worker/remember.js";
import { macsf } from "../support/macsf.js";
import { english, misset, unsaid } from "../support/wording.js";

const isRule = (id: string) => macsf.ruleIds.includes(id as never);
const rule = "device-auto-lock";
const anyInputs: fc.Arbitrary<Inputs> = fc.record({
  facts: fc.string(),
  rules: fc.dictionary(fc.constantFrom(...macsf.ruleIds), fc.string(), { maxKeys: 3 }),
  now: fc.constantFrom("2026-11-24", "2024-02-29"),
});

describe("the history of the playground", () => {
  const typed = (...letters: readonly (readonly [string, number])[]) =>
    letters.reduce((history, [text, at]) => record(history, text, "facts", at, true), startOf("", "start", 0));

  it("undoes one step and does it again, whatever was changed", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (states) => {
        const whole = states.reduce(
          (history, state, i) => record(history, state, `change ${i}`, i),
          startOf("", "", 0),
        );
        const back = states.reduce(undo, whole);
        expect(back.present.state).toBe("");
        expect(undo(back)).toBe(back);
        expect(states.reduce(redo, back)).toEqual(whole);
        expect(redo(whole)).toBe(whole);
      }),
    );
  });

  it("takes letters that follow each other for one step, until a pause", () => {
    const history = typed(["a", 1000], ["ab", 1300], ["abc", 1600], ["abcd", 4000]);
    expect(undo(history).present.state).toBe("abc");
    expect(undo(undo(history)).present.state).toBe("");
  });

  it("tells a step from another kind of change, and from what comes after one that was undone", () => {
    const other = record(typed(["a", 100]), "b", "rule", 200, true);
    expect(undo(other).present.state).toBe("a");
    const anew = record(undo(typed(["a", 1000], ["b", 5000])), "c", "facts", 1100, true);
    expect(anew.future).toEqual([]);
    expect(undo(anew).present.state).toBe("a");
  });

  it("holds what is nearest to the present when there is not room for all", () => {
    const history = undo(
      ["one", "two", "three", "four"].reduce((all, state) => record(all, state, state, 0), startOf("", "", 0)),
    );
    const { past, present, future } = trimmed(history, 4, (state) => state.length);
    expect(present.state).toBe("three");
    expect(past.map(({ state }) => state)).toEqual(["two"]);
    expect(future).toEqual([]);
  });
});

describe("a change that is undone", () => {
  it.each<[string, Partial<Inputs>, View, { rule: string; view: View }]>([
    ["the facts, from their text", { facts: "{}" }, "json", { rule, view: "json" }],
    ["the facts, from the form", { facts: "{}" }, "form", { rule, view: "form" }],
    ["the facts, from a rule", { facts: "{}" }, "rule", { rule, view: "json" }],
    ["the rule that is shown", { rules: { [rule]: "{}" } }, "rule", { rule, view: "rule" }],
    ["another rule", { rules: { "strong-passwords": "{}" } }, "rule", { rule: "strong-passwords", view: "rule" }],
    ["a rule, from the form", { rules: { [rule]: "{}" } }, "form", { rule, view: "rule" }],
    ["facts and the rule that is shown", { facts: "{}", rules: { [rule]: "{}" } }, "rule", { rule, view: "rule" }],
    ["the day", { now: "2024-02-29" }, "form", { rule, view: "form" }],
  ])("is looked at: %s", (_, to, view, seen) => {
    const changed = { ...example, ...to };
    expect(whereChanged(example, changed, { rule, view })).toEqual(seen);
    expect(whereChanged(changed, example, { rule, view })).toEqual(seen);
  });
});

describe("a link to the playground", () => {
  it("holds all that is evaluated, and what is looked at", () => {
    fc.assert(
      fc.property(anyInputs, fc.constantFrom<View>(...views), (inputs, view) => {
        expect(readFragment(`#${fragmentOf(inputs, { rule, view })}`, isRule)).toEqual({
          inputs,
          look: { rule, view },
        });
      }),
    );
  });

  it.each([
    [
      "of the page of a rule: facts of the examples’ day",
      "#rule=device-auto-lock&facts=%7B%7D",
      { facts: "{}", rules: {}, now: example.now },
    ],
    ["with the day of the examples", "#facts=%7B%7D&now=2024-02-29", { facts: "{}", rules: {}, now: "2024-02-29" }],
    ["with a day that no calendar has", "#facts=%7B%7D&now=2026-02-30", { facts: "{}", rules: {}, now: example.now }],
    ["to a rule alone, which leaves the facts as they are", "#rule=device-auto-lock", {}],
    ["to a rule that was edited", "#device-auto-lock=%7B%7D", { rules: { "device-auto-lock": "{}" } }],
  ])("%s", (_, fragment, inputs) => {
    expect(readFragment(fragment, isRule)?.inputs).toEqual(inputs);
  });

  it("is none where the fragment is a heading’s name, or names nothing that is there", () => {
    for (const fragment of ["", "#", "#VPContent", "#rule=no-such-rule&view=upside-down&now=today"]) {
      expect(readFragment(fragment, isRule)).toBeUndefined();
    }
  });
});

describe("what is kept while the tab is open", () => {
  const storeOf = (room: number): (() => Store) => {
    const held = new Map<string, string>();
    return () => ({
      getItem: (name) => held.get(name) ?? null,
      setItem: (name, text) => {
        if (text.length > room) throw new RangeError("QuotaExceededError");
        held.set(name, text);
      },
      removeItem: (name) => held.delete(name),
    });
  };
  const look = { rule, view: "form" as const };

  it("comes back with what can be undone and what was right last", () => {
    fc.assert(
      fc.property(anyInputs, anyInputs, (before, after) => {
        const store = storeOf(Number.POSITIVE_INFINITY);
        const whole = { history: record(startOf(before, "start", 0), after, "facts", 1), look, right: before };
        expect(keep(whole, store)).toBe(true);
        expect(kept(store, isRule)).toEqual(whole);
      }),
    );
  });

  it("says when there is no room, and leaves nothing older in its place", () => {
    const store = storeOf(2000);
    expect(keep({ history: startOf({ ...example, facts: "{}" }, "start", 0), look }, store)).toBe(true);
    expect(keep({ history: startOf({ ...example, facts: " ".repeat(3000) }, "start", 0), look }, store)).toBe(false);
    expect(kept(store, isRule)).toBeUndefined();
  });

  it("is without what can be undone where there is room for the present alone", () => {
    const store = storeOf(2000);
    const long = { ...example, facts: " ".repeat(3000) };
    expect(
      keep({ history: record(startOf(long, "start", 0), { ...example, facts: "{}" }, "facts", 1), look }, store),
    ).toBe(true);
    expect(kept(store, isRule)?.history).toMatchObject({ past: [], present: { state: { facts: "{}" } } });
  });

  it("is nothing where the browser gives no storage", () => {
    const store = () => {
      throw new Error("SecurityError");
    };
    expect(keep({ history: startOf(example, "start", 0), look }, store)).toBe(false);
    expect(kept(store, isRule)).toBeUndefined();
  });

  it.each(["", "{}", '{"history":{"past":[],"present":{"state":{"facts":1}},"future":[]},"look":{}}', "null"])(
    "is nothing where another version wrote %j",
    (text) => {
      const store = storeOf(Number.POSITIVE_INFINITY);
      store().setItem("hygie-playground", text);
      expect(kept(store, isRule)).toBeUndefined();
    },
  );

  it.each<[string, object]>([
    ["facts", { facts: { devices: [] } }],
    ["a day", { now: "garbage" }],
    ["a day of the calendar", { now: "2026-02-30" }],
    ["a rule of the pack", { rules: { "no-such-rule": "{}" } }],
    ["the text of a rule", { rules: { [rule]: 1 } }],
    ["rules", { rules: "" }],
  ])("is nothing where there is not %s in it, wherever that stands", (_, wrong) => {
    const bad = { ...example, ...wrong } as Inputs;
    const good = startOf(example, "start", 0);
    for (const whole of [
      { history: startOf(bad, "start", 0), look },
      { history: record(startOf(bad, "start", 0), example, "facts", 1), look },
      { history: undo(record(good, bad, "facts", 1)), look },
      { history: good, look, right: bad },
    ]) {
      const store = storeOf(Number.POSITIVE_INFINITY);
      store().setItem("hygie-playground", JSON.stringify(whole));
      expect(kept(store, isRule)).toBeUndefined();
    }
  });
});

describe("what was asked last", () => {
  it("is answered without another computation, and so is what was asked before it", () => {
    const computed: string[] = [];
    const upper = remembering((text: string) => {
      computed.push(text);
      return text.toUpperCase();
    });
    expect(["a", "b", "a", "b", "c", "b", "a"].map((text) => upper(text))).toEqual([..."ABABCBA"]);
    expect(computed).toEqual(["a", "b", "c", "a"]);
  });
});

describe("of several questions", () => {
  it("the last is asked when the worker is free, and what is answered to older ones is dropped", async () => {
    const asked: number[] = [];
    const told: string[] = [];
    const free: (() => void)[] = [];
    const ask = lastWins(
      async (question: number) => {
        asked.push(question);
        await new Promise<void>((resolve) => free.push(resolve));
        return `answer to ${question}`;
      },
      (answer) => told.push(answer),
    );
    const settle = async () => {
      free.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    };
    for (const question of [1, 2, 3]) ask(question);
    await settle();
    expect([asked, told]).toEqual([[1, 3], []]);
    await settle();
    expect(told).toEqual(["answer to 3"]);
    ask(4);
    await settle();
    expect(told).toEqual(["answer to 3", "answer to 4"]);
  });
});

describe("what takes the place of a text in an editor", () => {
  it("makes the one text of the other, and is no larger than what differs", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, before, after, tail) => {
        const [one, other] = [head + before + tail, head + after + tail];
        const { from, to, insert } = changeBetween(one, other);
        expect(one.slice(0, from) + insert + one.slice(to)).toBe(other);
        expect(to - from).toBeLessThanOrEqual(before.length);
        expect(insert.length).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});

describe("the values of a form", () => {
  it("lose a group with its last member, and number new items", () => {
    expect(withMember({ a: 1 }, "b", 2)).toEqual({ a: 1, b: 2 });
    expect(withMember({ a: 1, b: 2 }, "b", undefined)).toEqual({ a: 1 });
    expect(withMember({ a: 1 }, "a", undefined)).toBeUndefined();
    expect(withItem([{ id: "devices-2" }], "devices", true)).toEqual([{ id: "devices-2" }, { id: "devices-3" }]);
    expect(withItem([], "names", false)).toEqual([null]);
  });

  it("are the same inputs when the same is written", () => {
    expect(isSame(example, { ...example, rules: {} })).toBe(true);
    for (const other of [{ facts: "{}" }, { now: "2024-02-29" }, { rules: { [rule]: "{}" } }]) {
      expect(isSame(example, { ...example, ...other })).toBe(false);
    }
  });
});

describe("what the playground says", () => {
  /** All sentences below a part of the words, those made from numbers and names with some. */
  const sentencesIn = (said: unknown): string[] => {
    if (typeof said === "string") return [said];
    if (typeof said === "function") {
      if (said === words.fr.span || said === words.en.span) return spans.map(said as typeof words.fr.span);
      return [1, 2, 12_345].map((count) => said(...[count, count + 1, count + 2].slice(0, said.length)));
    }
    return Object.values(said as object).flatMap(sentencesIn);
  };
  const spans: readonly Span[] = [
    { of: "count", low: 1, high: Number.POSITIVE_INFINITY },
    { of: "share", low: 100 / 3, high: 200 / 3 },
    { of: "count", low: 2, high: 2 },
    { of: "values", known: 1, all: 3 },
    { of: "values", known: 0 },
  ];

  it("is the same in both languages, and set as each is", () => {
    const { editor, ...fr } = words.fr; // the editor speaks English by itself
    const { editor: _, ...en } = words.en;
    expect(sentencesIn(fr)).toHaveLength(sentencesIn(en).length);
    for (const text of [...sentencesIn(fr), ...Object.values(editor)]) {
      expect(text).not.toMatch(misset);
      expect(text).not.toMatch(unsaid);
      expect(english(text), text).toEqual([]);
    }
    for (const text of sentencesIn(en)) expect(text).not.toMatch(unsaid);
  });
});
