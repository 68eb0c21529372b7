import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ends, type Extent, explainRule, type RuleExplanation } from "../../src/explain/index.js";
import { type CompiledPack, setFact } from "../../src/index.js";
import { resolvePointer } from "../../src/json/pointer.js";
import { macsf } from "../support/macsf.js";
import { onlyAt } from "../support/only-at.js";
import {
  conditions,
  leavesOf,
  nameAt,
  worldNow as now,
  practices,
  valuesAt,
  variants,
  worldPack,
} from "../support/small-world.js";

const runs = { seed: Number(process.env.HYGIE_SEED ?? 20_220_721), numRuns: Number(process.env.HYGIE_RUNS ?? 60) };
const timeout = 3_600_000;

/** Tries what an explanation says, of rules and practices made at random. */
function holdsOf(says: (why: RuleExplanation, facts: object, outcomeOf: (facts: object) => string) => void): void {
  fc.assert(
    fc.property(
      conditions,
      fc.option(conditions, { nil: undefined }),
      fc.array(practices, { minLength: 3, maxLength: 3 }),
      (logic, scope, all) => {
        const pack = worldPack([logic], scope);
        if (pack === undefined) return;
        for (const facts of all) says(explainRule(pack, facts, "rule-0", { now }), facts, toOutcome(pack));
      },
    ),
    runs,
  );
}

function toOutcome(pack: CompiledPack): (facts: object) => string {
  return (facts) => pack.outcomesByRule(facts, now)["rule-0"] ?? "";
}

const pointersOf = (facts: readonly { readonly pointer: string }[]) => facts.map(({ pointer }) => pointer);

describe("an explanation, held against all facts of a small world", { timeout }, () => {
  it("has facts that decide by themselves, none of which can be left out", () => {
    holdsOf(({ sufficient, outcome }, facts, outcomeOf) => {
      expect(outcomeOf(facts)).toBe(outcome);
      const pointers = pointersOf(sufficient);
      expect(outcomeOf(onlyAt(facts, pointers, true))).toBe(outcome);
      if (outcome === "unknown") expect(pointers).toEqual([]);
      else {
        for (const pointer of pointers) {
          expect(outcomeOf(setFact(onlyAt(facts, pointers, true), pointer, null))).toBe("unknown");
        }
      }
    });
  });

  it("has the sets of facts whose change, or knowledge, changes the outcome: those, all of them and no fewer facts", () => {
    let [all, whole] = [0, 0];
    holdsOf(({ contrastive, outcome, isComplete }, facts, outcomeOf) => {
      all += 1;
      const changes = (pointers: readonly string[]) => {
        for (const changed of variants(facts, pointers)) if (outcomeOf(changed) !== outcome) return true;
        return false;
      };
      const sets = contrastive.map((one) => pointersOf(one.facts));
      for (const pointers of sets.filter(({ length }) => length <= 4)) {
        expect(changes(pointers), pointers.join()).toBe(true);
        for (const one of pointers)
          expect(changes(pointers.filter((pointer) => pointer !== one)), pointers.join()).toBe(false);
      }
      if (!isComplete) return;
      whole += 1;
      const isKnown = (pointer: string) => resolvePointer(facts, pointer) != null;
      const leaves = leavesOf(facts).filter((pointer) => isKnown(pointer) === (outcome !== "unknown"));
      const few = leaves.flatMap((one, i) => [[one], ...leaves.slice(i + 1).map((other) => [one, other])]);
      for (const pointers of few) {
        const isCovered = sets.some((set) => set.every((pointer) => pointers.includes(pointer)));
        if (!isCovered) expect(changes(pointers), pointers.join()).toBe(false);
      }
    });
    expect(whole / all).toBeGreaterThan(0.99);
  });

  it("tells how far each fact can move, exactly", () => {
    holdsOf(({ ranges, outcome }, facts, outcomeOf) => {
      for (const { pointer, extent } of ranges) {
        if (pointer === "/doors") {
          const doors = resolvePointer(facts, pointer) as unknown[];
          const lengths = [0, 1, 2, 3].filter((length) => {
            const list = Array.from({ length }, (_, i) => doors[i] ?? {});
            return outcomeOf(setFact(facts, pointer, list)) === outcome;
          });
          expect(lengths.filter((length) => isWithin(length, extent))).toEqual(around(doors.length, lengths));
          continue;
        }
        const values = valuesAt[nameAt(pointer)] ?? [];
        const same = values.filter((value) => outcomeOf(setFact(facts, pointer, value)) === outcome);
        const told = values.filter((value) => isWithin(value, extent));
        if (extent.kind === "one-of") expect(told).toEqual(same);
        else expect(told).toEqual(around(resolvePointer(facts, pointer), same, values));
      }
    });
  });
});

/** The values with which nothing changes that hang together with one. */
function around(one: unknown, same: readonly unknown[], all: readonly unknown[] = [0, 1, 2, 3]): unknown[] {
  const apart = all.findIndex((value, i) => i > all.indexOf(one) && !same.includes(value));
  const before = all.findLastIndex((value, i) => i < all.indexOf(one) && !same.includes(value));
  return all.slice(before + 1, apart < 0 ? all.length : apart);
}

function isWithin(value: unknown, extent: Extent): boolean {
  switch (extent.kind) {
    case "one-of":
      return extent.values.includes(value as string);
    case "other-than":
      return !extent.values.includes(value as string);
    default: {
      const { minimum, maximum } = extent as Ends<unknown>;
      const one = value as number; // dates are in the order of their texts
      return !(one < (minimum as number)) && !(one > (maximum as number));
    }
  }
}

it("what is found does not hang on how much is told: a limit cuts it", () => {
  const facts = { practice: { staffCount: 5 }, awareness: { staffTrained: 1, lastTrainingOn: "2020-05-01" } };
  const whole = explainRule(macsf, facts, "staff-vigilance", { now: "2026-01-31" });
  const cut = explainRule(macsf, facts, "staff-vigilance", { now: "2026-01-31", limit: 1 });
  expect(cut.sufficient).toEqual(whole.sufficient.slice(0, 1));
  expect(cut.contrastive).toEqual(whole.contrastive.slice(0, 1));
  expect(cut.isComplete).toBe(whole.isComplete);
});

it("names a set that would change the outcome of more items than can be tried in all ways", { timeout }, () => {
  const device = { kind: "laptop", mayStoreHealthData: true, storageEncrypted: false } as const;
  const devices = Array.from({ length: 80 }, (_, i) => ({ id: `laptop-${i}`, ...device }));
  const { contrastive, isComplete } = explainRule(macsf, { devices }, "device-encryption", { now });
  expect(isComplete).toBe(false);
  const [first] = contrastive;
  expect(first?.facts.length).toBeGreaterThanOrEqual(devices.length);
  const changed = structuredClone(devices) as { [name: string]: unknown }[];
  for (const { pointer } of first?.facts ?? []) {
    const [, , index = "", name = ""] = pointer.split("/");
    (changed[Number(index)] as { [name: string]: unknown })[name] =
      { kind: "server", mayStoreHealthData: false }[name] ?? true;
  }
  expect(macsf.outcomesByRule({ devices: changed } as never, now)["device-encryption"]).not.toBe("fail");
});
