import { describe, expect, it } from "vitest";
import { evaluate, loadPack } from "../../src/index.js";
import { packWithRule } from "../support/pack.js";

const now = "2026-01-31";
const locked = { var: "locked" };
const doors = { var: "doors" };
const since = { days_since: { var: "checkedOn" } };
const between = { days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] };

const plain = (text: string) => text.replaceAll("\u00a0", " ");

function reasonsOf(logic: unknown, facts: object) {
  const pack = loadPack(packWithRule({ logic, parameters: {}, appliesWhen: undefined }));
  const [result] = evaluate(pack, facts, { now }).results;
  expect(result?.outcome).toBe("fail");
  return result?.reasons ?? [];
}

const textsOf = (logic: unknown, facts: object) => reasonsOf(logic, facts).map(({ text }) => plain(text));

const house = (...doors: (boolean | string)[]) => ({
  doors: doors.map((one, i) => ({ id: `d${i}`, ...(typeof one === "boolean" ? { locked: one } : { kind: one }) })),
});

describe("what is asked of the elements that are counted", () => {
  it.each([
    [{ "<=": [{ count: [doors, locked] }, 1] }, "oui (attendu : non)"],
    [{ "!": [{ ">=": [{ share: [doors, locked] }, 50] }] }, "oui (attendu : non)"],
    [{ "<": [{ share: [doors, { "!": [locked] }] }, 20] }, "non (attendu : oui)"],
    [{ "===": [{ count: [doors, locked] }, 0] }, "oui (attendu : non)"],
    [{ "!==": [{ count: [doors, locked] }, 2] }, "oui (l’une des possibilités demande : non)"],
    [{ "===": [{ count: [doors, locked] }, 1] }, "oui (l’une des possibilités demande : non)"],
    [{ "===": [{ count: [doors, locked] }, 3] }, "non (l’une des possibilités demande : oui)"],
    [{ "===": [{ share: [doors, locked] }, 100] }, "non (attendu : oui)"],
    [{ "!": [{ in: [{ count: [doors, locked] }, [2, 3]] }] }, "oui (l’une des possibilités demande : non)"],
  ])("%j", (logic, wanted) => {
    const [, ...ofItems] = textsOf(logic, house(true, true, false, false));
    expect(ofItems.length).toBe(2);
    for (const text of ofItems) expect(text).toContain(` – Verrouillée : ${wanted}`);
  });

  it("of which one of several that it asks would do", () => {
    const front = { and: [locked, { "===": [{ var: "kind" }, "front"] }] };
    const facts = { doors: [{ id: "a", locked: true, kind: "front" }] };
    expect(textsOf({ "<": [{ count: [doors, front] }, 1] }, facts).slice(1)).toEqual([
      "a – Verrouillée : oui (l’une des possibilités demande : non)",
      "a – Sorte : entrée (l’une des possibilités demande : autre qu’entrée)",
    ]);
  });

  it("mends the rule when it is done to the letter", () => {
    const tallies = [{ count: [doors, locked] }, { share: [doors, locked] }, { count: [doors, { "!": [locked] }] }];
    const facts = house(true, false, true);
    let tried = 0;
    for (const tally of tallies) {
      for (const operator of ["<", "<=", ">", ">="]) {
        for (const bound of [1, 2, 40, 80]) {
          const logic = { [operator]: [tally, bound] };
          const pack = loadPack(packWithRule({ logic, parameters: {}, appliesWhen: undefined }));
          const [result] = evaluate(pack, facts, { now }).results;
          const asked = result?.reasons.filter(({ item }) => item !== undefined) ?? [];
          if (result?.outcome !== "fail" || (bound > 3 && "count" in tally)) continue;
          const mended = facts.doors.map((door) => {
            const one = asked.find(({ item }) => item === door.id);
            return one === undefined ? door : { ...door, locked: !one.asked.negated };
          });
          expect(pack.outcomesByRule({ doors: mended }, now)["doors-locked"], JSON.stringify(logic)).toBe("pass");
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});

describe("days, which lie on one side of a day or on the other", () => {
  it.each([
    [{ in: [since, [1, 7]] }, "il y a 1 jour ou il y a 7 jours"],
    [{ "!": [{ in: [since, [12, 0]] }] }, "ni il y a 12 jours ni aujourd’hui"],
    [{ "===": [since, 0] }, "aujourd’hui"],
    [{ "!==": [since, 12] }, "autre qu’il y a 12 jours"],
    [{ "<": [since, 0] }, "dans 1 jour au moins"],
    [{ "<=": [since, 0] }, "aujourd’hui ou plus tard"],
    [{ "<=": [-30, since, 0] }, "dans 30 jours au plus"],
    [{ "<=": [-30, since, 5] }, "il y a 5 jours au plus ou dans 30 jours au plus"],
    [{ "<=": [-30, since, -7] }, "dans 7 jours au moins et 30 jours au plus"],
    [{ "!": [{ "<=": [0, since, 90] }] }, "dans 1 jour au moins ou il y a 91 jours au moins"],
    [{ "!": [{ "<=": [5, since, 90] }] }, "il y a moins de 5 jours ou plus de 90 jours"],
  ])("of an age: %j", (logic, wanted) => {
    expect(textsOf(logic, { checkedOn: "2026-01-19" })).toEqual([`Vérifié le : 19/01/2026 (attendu : ${wanted})`]);
  });

  it("of an age, where the date is still to come", () => {
    expect(textsOf({ ">": [since, -30] }, { checkedOn: "2027-01-19" })).toEqual([
      "Vérifié le : 19/01/2027, encore à venir (attendu : dans 29 jours au plus)",
    ]);
  });

  it.each([
    [{ "<": [between, 0] }, "1 jour au moins avant « Vérifié le »"],
    [{ "===": [between, 0] }, "le même jour que « Vérifié le »"],
    [{ "<=": [between, 0] }, "le même jour que « Vérifié le », ou avant"],
    [{ in: [between, [1, 7]] }, "1 jour après « Vérifié le » ou 7 jours après « Vérifié le »"],
    [{ "!": [{ ">=": [between, -3] }] }, "4 jours au moins avant « Vérifié le »"],
  ])("of the days from one date to another: %j", (logic, wanted) => {
    const [text] = textsOf(logic, { checkedOn: "2026-01-17", repairedOn: "2026-01-20" });
    expect(text).toBe(`Réparé le : 20/01/2026 (attendu : ${wanted})`);
  });

  it("of a date that may not come before another", () => {
    const [text] = textsOf({ ">=": [between, 0] }, { checkedOn: "2026-01-21", repairedOn: "2026-01-20" });
    expect(text).toContain("(attendu : le même jour que « Vérifié le », ou après)");
  });
});

describe("dates, of which the lesser is the earlier", () => {
  const [checked, repaired] = [{ var: "checkedOn" }, { var: "repairedOn" }];
  it.each([
    [{ "<": [checked, "2026-01-01"] }, "avant le 01/01/2026"],
    [{ "<=": [checked, "2026-01-01"] }, "le 01/01/2026 au plus tard"],
    [{ ">=": ["2026-01-01", checked] }, "le 01/01/2026 au plus tard"],
    [{ "<=": ["2025-01-01", checked, "2025-03-01"] }, "du 01/01/2025 au 01/03/2025"],
    [{ "!": [{ "<=": ["2026-01-01", checked, "2026-03-01"] }] }, "avant le 01/01/2026 ou après le 01/03/2026"],
    [{ ">": [checked, repaired] }, "après le 20/01/2026"],
    [{ "!": [{ "<": [checked, repaired] }] }, "le 20/01/2026 au plus tôt"],
    [{ "<": [since, { days_since: repaired }] }, "après le 20/01/2026"],
    [{ ">": [{ var: "guards" }, since] }, undefined],
    [{ "<=": [since, { var: "guards" }] }, "il y a 3 jours au plus"],
  ])("%j", (logic, wanted) => {
    const texts = textsOf(logic, { checkedOn: "2026-01-19", repairedOn: "2026-01-20", guards: 3 });
    const said = texts.find((text) => text.startsWith("Vérifié le"));
    expect(said).toBe(`Vérifié le : 19/01/2026${wanted === undefined ? "" : ` (attendu : ${wanted})`}`);
  });
});

describe("other values", () => {
  const guards = { var: "guards" };
  it.each([
    [{ "<=": [1, guards, 1] }, { guards: 3 }, "Gardiens : 3 people (attendu : 1 people)"],
    [{ "!!": [guards] }, { guards: 0 }, "Gardiens : 0 people (attendu : autre que 0 people)"],
    [{ "!": [guards] }, { guards: 2 }, "Gardiens : 2 people (attendu : 0 people)"],
    [
      { all: [{ var: "tags" }, { "!!": [{ var: "" }] }] },
      { tags: [""] },
      "Étiquettes nº 1 : vide (attendu : non vide)",
    ],
    [
      { none: [{ var: "tags" }, { in: [{ var: "" }, ["x"]] }] },
      { tags: ["x"] },
      "Étiquettes nº 1 : x (attendu : autre que x)",
    ],
  ])("%j", (logic, facts, text) => {
    expect(textsOf(logic, facts)).toEqual([text]);
  });

  it("stand with the item that they belong to, also where they are read wherever they stand", () => {
    const logic = { none: [{ facts: "doors[].kind" }, { "===": [{ var: "" }, "back"] }] };
    expect(textsOf(logic, house("front", "back"))).toEqual(["d1 – Sorte : arrière (attendu : autre qu’arrière)"]);
  });

  it("do not stand with an item that they do not belong to", () => {
    const logic = { all: [{ var: "tags" }, { in: [{ var: "" }, { facts: "doors[].id" }] }] };
    const texts = textsOf(logic, { ...house(true), tags: ["x"] });
    expect(texts).toEqual(["Étiquettes nº 1 : x (attendu : une des valeurs de « Portes – Nom »)", "Portes : 1 sur 1"]);
  });
});
