import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { type Evidence, evaluate, loadPack } from "../../src/index.js";
import { runs } from "../support/arbitraries.js";
import { macsf, now } from "../support/macsf.js";
import { packWithRule } from "../support/pack.js";
import { knownFacts } from "../support/practices.js";
import { problemsOf } from "../support/problems.js";

const photo = (supports: readonly string[], more: object = {}): Evidence => ({
  type: "photo",
  supports,
  collectedOn: "2026-01-20",
  ...more,
});
const old = { collectedOn: "2025-01-20" };
const doors = [
  { id: "front", kind: "front", locked: true },
  { id: "back", kind: "back", locked: true },
];

/** What becomes of a rule of the small pack that accepts photographs of some facts. */
function ofRule(changes: object, accepted: readonly string[], facts: object, evidence: readonly Evidence[]) {
  const rule = {
    parameters: {},
    appliesWhen: undefined,
    evidence: [{ type: "photo", supports: accepted }],
    ...changes,
  };
  const { results } = evaluate(loadPack(packWithRule(rule)), facts, { now, evidence, evidencePolicy: "require" });
  const [result] = results;
  return `${result?.outcome}, ${result?.evidence.status}`;
}

describe("evidence shows every fact that the verdict rests on", () => {
  const logic = { and: [{ all: [{ var: "doors" }, { var: "locked" }] }, { ">": [{ var: "guards" }, 0] }] };
  const of = (...evidence: readonly Evidence[]) =>
    ofRule({ logic }, ["doors[].locked", "guards"], { doors, guards: 1 }, evidence);

  it.each<[what: string, evidence: readonly Evidence[], expected: string]>([
    ["nothing", [], "unknown, missing"],
    ["one fact of two", [photo(["guards"])], "unknown, partial"],
    ["the other", [photo(["doors[].locked"])], "unknown, partial"],
    ["both at once", [photo(["doors[].locked", "guards"])], "pass, fresh"],
    ["both, one by one", [photo(["doors[].locked"]), photo(["guards"])], "pass, fresh"],
    ["the rule", [photo(["doors-locked"])], "pass, fresh"],
    ["one door of two", [photo(["guards", "doors[front].locked"])], "unknown, partial"],
    ["both doors", [photo(["guards", "doors[front].locked", "doors[back].locked"])], "pass, fresh"],
    ["a door that is not there", [photo(["doors[side].locked"])], "unknown, missing"],
    ["a fact of a door that the rule accepts none for", [photo(["doors[front].kind"])], "unknown, missing"],
    ["one fact long ago", [photo(["guards"], old)], "unknown, expired"],
    ["one long ago, one of late", [photo(["guards"], old), photo(["doors[].locked"])], "unknown, partial"],
    ["long ago and anew", [photo(["doors-locked"], old), photo(["doors-locked"])], "pass, fresh"],
    ["all of it to come", [photo(["doors-locked"], { collectedOn: "2026-02-01" })], "unknown, missing"],
  ])("where it is of %s", (_, evidence, expected) => {
    expect(of(...evidence)).toBe(expected);
  });

  it("and not those that it does not rest on", () => {
    const either = { logic: { or: [{ ">": [{ var: "guards" }, 0] }, { "!!": [{ var: "tags" }] }] } };
    const facts = { guards: 1, tags: [] };
    expect(ofRule(either, ["guards", "tags"], facts, [photo(["guards"])])).toBe("pass, fresh");
    expect(ofRule(either, ["guards", "tags"], facts, [photo(["tags"])])).toBe("unknown, missing");
  });

  it("also the fact that another is compared with", () => {
    const compared = { logic: { "<=": [{ var: "checkedOn" }, { var: "repairedOn" }] } };
    const facts = { checkedOn: "2026-01-01", repairedOn: "2026-01-02" };
    const accepted = ["checkedOn", "repairedOn"];
    expect(ofRule(compared, accepted, facts, [photo(["checkedOn"])])).toBe("unknown, partial");
    expect(ofRule(compared, accepted, facts, [photo(accepted)])).toBe("pass, fresh");
  });

  it("of a list that is counted, each item of which something is known; of an empty one, the list", () => {
    const counted = { logic: { ">=": [{ count: [{ var: "doors" }, { var: "locked" }] }, 2] } };
    const three = { doors: [...doors, { id: "side" }] };
    const none = { logic: { none: [{ var: "doors" }, { "===": [{ var: "locked" }, false] }] } };
    const [front, back] = [photo(["doors[front].locked"]), photo(["doors[back].locked"])];
    expect(ofRule(counted, ["doors[].locked"], three, [front])).toBe("unknown, partial");
    expect(ofRule(counted, ["doors[].locked"], three, [front, back])).toBe("pass, fresh");
    expect(ofRule(none, ["doors[].locked"], { doors: [] }, [front])).toBe("unknown, missing");
    expect(ofRule(none, ["doors[].locked"], { doors: [] }, [photo(["doors[].locked"])])).toBe("pass, fresh");
  });

  it("where evidence is accepted for none of them, only what is of the rule itself shows it", () => {
    const both = { logic: { or: [{ ">": [{ var: "guards" }, 0] }, { "!!": [{ var: "tags" }] }] } };
    expect(ofRule(both, ["tags"], { guards: 1, tags: ["a"] }, [photo(["doors-locked"])])).toBe("pass, fresh");
    expect(ofRule(both, ["tags"], { guards: 1, tags: [] }, [photo(["tags"])])).toBe("unknown, missing");
  });

  it("says in part what it says of none", () => {
    const message = (supports: readonly string[]) => {
      const options = { now, locale: "en", evidencePolicy: "require" } as const;
      const evidence = [{ type: "screenshot", supports, collectedOn: "2026-01-20" }];
      const devices = ["a", "b"].map((id) => ({ id, mayStoreHealthData: true, storageEncrypted: true }));
      const { results } = evaluate(macsf, { devices }, { ...options, evidence });
      return results.find(({ ruleId }) => ruleId === "device-encryption")?.message;
    };
    expect(message(["devices[a].storageEncrypted"])).toMatch(/supports only some of them\. Accepted: /);
    expect(message(["devices[a].firewall"])).toMatch(/no evidence that is still fresh supports them\. Accepted: /);
  });
});

describe("the state of evidence", () => {
  it("tells who collected it and what its file is", () => {
    const given = photo(["doors-locked"], { collectedBy: "Camille", sha256: "0".repeat(64), uri: "a.png" });
    const { results } = evaluate(loadPack(packWithRule({})), {}, { now, evidence: [given] });
    expect(results[0]?.evidence.items).toEqual([
      {
        pointer: "/0",
        type: "photo",
        title: "Photo",
        uri: "a.png",
        sha256: "0".repeat(64),
        collectedOn: "2026-01-20",
        collectedBy: "Camille",
        freshUntil: "2026-02-19",
        status: "fresh",
      },
    ]);
  });
});

describe("a fact of one item", () => {
  const near = (support: string) => {
    const [problem] = problemsOf(() => evaluate(loadPack(packWithRule({})), {}, { now, evidence: [photo([support])] }));
    return problem?.hint;
  };

  it("that is misspelt keeps its item in what was probably meant", () => {
    expect(near("doors[back].loked")).toBe("did you mean doors[back].locked?");
    expect(near("dors[a.b].locked")).toBe("did you mean doors[a.b].locked?");
  });

  it.each(["back", "a.b", "a[1]", "a]b", "é", "__proto__"])("may be of an item that is called %j", (id) => {
    const all = { logic: { all: [{ var: "doors" }, { var: "locked" }] } };
    const [facts, evidence] = [{ doors: [{ id, locked: true }] }, [photo([`doors[${id}].locked`])]];
    expect(ofRule(all, ["doors[].locked"], facts, evidence)).toBe("pass, fresh");
  });

  it("is named in time that grows with its length", () => {
    const began = performance.now();
    near(`doors${"[".repeat(200_000)}`);
    near(`doors${"[]x".repeat(60_000)}`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("the laws of evidence, over practices and every rule of macsf", () => {
  const ids = (items: readonly object[] | undefined) => items?.map((item, i) => ({ ...item, id: `item-${i}` }));
  const practices = (knownFacts(factsOf(macsf.definition)) as fc.Arbitrary<object>).map((facts) => {
    const { devices, authentication, onlineServices } = facts as Readonly<Record<string, readonly object[]>>;
    return {
      ...facts,
      devices: ids(devices),
      authentication: ids(authentication),
      onlineServices: ids(onlineServices),
    };
  });
  const paths = [...new Set(macsf.definition.rules.flatMap(({ evidence }) => evidence.flatMap((one) => one.supports)))];
  const pieces = fc.array(
    fc.record({
      type: fc.constantFrom("attestation", "inventory", "configuration-export"),
      supports: fc.subarray(
        paths.flatMap((path) => [path, path.replace("[]", "[item-0]"), path.replace("[]", "[item-1]")]),
        { minLength: 1 },
      ),
      collectedOn: fc.constantFrom("2026-01-20", "2020-01-20"),
    }),
    { maxLength: 4 },
  );
  const unique = (evidence: readonly Evidence[]) =>
    evidence.map((one) => ({ ...one, supports: [...new Set(one.supports)] }));
  const some = { ...runs, numRuns: 100 };
  const run = (facts: object, evidence: readonly Evidence[]) =>
    evaluate(macsf, facts as never, { now, evidence: unique(evidence), evidencePolicy: "require" }).results;
  const ranks = ["missing", "expired", "partial", "fresh"];

  it("more of it never shows less, and where it is required a pass is fresh", () => {
    fc.assert(
      fc.property(practices, pieces, pieces, (facts, some, more) => {
        const [before, after] = [run(facts, some), run(facts, [...some, ...more])];
        for (const [i, { evidence, outcome }] of after.entries()) {
          expect(ranks.indexOf(evidence.status)).toBeGreaterThanOrEqual(
            ranks.indexOf(before[i]?.evidence.status ?? "missing"),
          );
          if (outcome === "pass") expect(evidence.status).toBe("fresh");
        }
      }),
      some,
    );
  });

  it("of all items it shows what it shows of each of them", () => {
    fc.assert(
      fc.property(practices, fc.subarray(paths, { minLength: 1 }), (facts, supports) => {
        const listOf = (path: string) => (facts as Readonly<Record<string, unknown>>)[path.split("[]")[0] ?? ""];
        const named = supports.filter((path) => (listOf(path) as unknown[] | undefined)?.length);
        const each = named.flatMap((path) =>
          (listOf(path) as object[]).map((_, i) => path.replace("[]", `[item-${i}]`)),
        );
        if (named.length === 0) return;
        const one = { type: "attestation", collectedOn: "2026-01-20" };
        const statuses = (paths: readonly string[]) =>
          run(facts, [{ ...one, supports: paths }]).map(({ evidence }) => evidence.status);
        expect(statuses(each)).toEqual(statuses(named));
      }),
      some,
    );
  });
});
