import { describe, expect, it } from "vitest";
import { type Finding, lintPack } from "../../src/audit/lint/index.js";
import { evaluate, formatProblem, loadPack } from "../../src/index.js";
import { replaceAt } from "../../src/json/freeze.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";

const places = (findings: readonly Finding[]) =>
  findings.map(({ level, code, pointer }) => `${level} ${code} at ${pointer}`);
const units = Object.fromEntries(
  ["people", "minutes", "days", "months"].map((unit) => [unit, { fr: { one: unit, other: unit } }]),
);
const lint = (changes: object, source?: string) =>
  places(lintPack(loadPack({ ...packWithRule(changes), units }), source)).filter(
    (found) => !/^warning (unread-fact|unused-name at \/units)/.test(found),
  );

describe("a pack that is right", () => {
  it("has nothing amiss", () => {
    expect(lintPack(macsf)).toEqual([]);
    expect(lint({})).toEqual([]);
  });
});

describe("logic", () => {
  it.each([
    [
      "that contradicts itself never passes",
      { logic: { and: [{ ">": [{ var: "guards" }, 5] }, { "<": [{ var: "guards" }, 3] }] } },
      "error impossible-outcome at /rules/0/logic",
    ],
    [
      "that says nothing never fails",
      { logic: { or: [{ ">": [{ var: "guards" }, 5] }, { "<=": [{ var: "guards" }, 5] }] } },
      "error impossible-outcome at /rules/0/logic",
    ],
    [
      "that appliesWhen has settled already never fails",
      { appliesWhen: { ">": [{ var: "guards" }, 5] }, logic: { ">": [{ var: "guards" }, 4] } },
      "error impossible-outcome at /rules/0/logic",
    ],
    [
      "that always applies needs no appliesWhen",
      { appliesWhen: { ">=": [{ var: "guards" }, 0] }, logic: { ">": [{ var: "guards" }, 4] } },
      "error impossible-outcome at /rules/0/appliesWhen",
    ],
  ])("%s", (_, changes, expected) => {
    expect(
      lint({ parameters: {}, evidence: [{ type: "photo", supports: ["guards"] }], appliesWhen: undefined, ...changes }),
    ).toEqual([expected]);
  });
});

describe("a number beyond the range of what is held against it", () => {
  const properties = smallPack().facts.properties as Readonly<Record<string, object>>;
  const facts = { ...smallPack().facts, properties: { ...properties, doors: { ...properties.doors, maxItems: 20 } } };
  const found = (logic: object, parameters: object = {}) =>
    lintPack(
      loadPack({ ...packWithRule({ parameters, appliesWhen: { "!!": [{ var: "doors" }] }, logic }), facts, units }),
    )
      .filter(({ pointer }) => pointer.startsWith("/rules/0/logic") || pointer.startsWith("/rules/0/appliesWhen"))
      .map((one) => `${one.level} ${formatProblem(one)}`);
  const locked = [{ var: "doors" }, { var: "locked" }];

  it.each([
    [
      { ">=": [{ share: locked }, 120] },
      "error /rules/0/logic/>=/1: share of doors is a number from 0 to 100, and is held against 120; write a number from 0 to 100",
    ],
    [
      { ">=": [{ count: locked }, 25] },
      "error /rules/0/logic/>=/1: count of doors is a whole number from 0 to 20, and is held against 25; write a whole number from 0 to 20",
    ],
    [
      { "===": [2.5, { count: locked }] },
      "error /rules/0/logic/===/0: count of doors is a whole number from 0 to 20, and is held against 2.5; write a whole number from 0 to 20",
    ],
    [
      { or: [{ ">=": [{ count: locked }, -1] }, { ">": [{ var: "guards" }, 2] }] },
      "error /rules/0/logic/or/0/>=/1: count of doors is a whole number from 0 to 20, and is held against -1; write a whole number from 0 to 20",
    ],
    [
      { "<": [20, { count: locked }] },
      "error /rules/0/logic/</0: count of doors is never more than 20; write <=, or another number",
    ],
    [
      { in: [{ var: "guards" }, [2, -2]] },
      "error /rules/0/logic/in/1/1: guards is a whole number of at least 0, and is held against -2; write a whole number of at least 0",
    ],
    [
      { ">=": [{ share: locked }, 0.66] },
      "warning /rules/0/logic/>=/1: share of doors is in percent, and is held against 0.66; did you mean 66?",
    ],
  ])("is told of where it stands: %j", (logic, expected) => {
    expect(found(logic)).toEqual([expected]);
  });

  it("may be a parameter's", () => {
    const parameters = { least: { type: "number", default: 0.5, source: "the guide" } };
    expect(found({ ">=": [{ share: locked }, { param: "least" }] }, parameters)).toEqual([
      "warning /rules/0/logic/>=/1: share of doors is in percent, and is held against 0.5; did you mean 50?",
    ]);
  });

  describe("to which a parameter may be set", () => {
    const least = (bounds: object) => ({ least: { type: "number", default: 50, source: "the guide", ...bounds } });
    const told = (logic: object, bounds: object) =>
      lintPack(
        loadPack({
          ...packWithRule({ parameters: least(bounds), appliesWhen: { "!!": [{ var: "doors" }] }, logic }),
          facts,
          units,
        }),
      )
        .filter(({ code }) => code === "parameter-range")
        .map((one) => `${one.level} ${formatProblem(one)}`);
    const logic = { ">=": [{ share: locked }, { param: "least" }] };

    it("is told with the outcome that the rule then never has", () => {
      expect(told(logic, { minimum: -5, maximum: 200 })).toEqual([
        "warning /rules/0/parameters/least/minimum: with least set to -5, the rule never comes to fail: share of doors is a number from 0 to 100; write a minimum within that range",
        "warning /rules/0/parameters/least/maximum: with least set to 200, the rule never comes to pass: share of doors is a number from 0 to 100; write a maximum within that range",
      ]);
      expect(told({ ">": [{ share: locked }, { param: "least" }] }, { maximum: 100 })).toHaveLength(1);
    });

    it("is told without, where the rule may pass and fail all the same", () => {
      expect(told({ or: [logic, { ">": [{ var: "guards" }, 2] }] }, { maximum: 200 })).toEqual([
        "warning /rules/0/parameters/least/maximum: least may be set to 200: share of doors is a number from 0 to 100; write a maximum within that range",
      ]);
    });

    it("is none within the range", () => {
      expect(told(logic, { minimum: 1, maximum: 100 })).toEqual([]);
      expect(told({ ">=": [{ var: "guards" }, { param: "least" }] }, { minimum: 1, maximum: 1000 })).toEqual([]);
    });
  });

  it("is none at the ends of the range", () => {
    expect(found({ ">=": [{ share: locked }, 100] })).toEqual([]);
    expect(found({ ">=": [{ count: locked }, 20] })).toEqual([]);
    expect(found({ "<=": [1, { count: locked }, 20] })).toEqual([]);
    expect(found({ "===": [{ var: "guards" }, 0] })).toEqual([]);
  });
});

describe("the rest of a rule", () => {
  const least = (unit: string) => ({
    least: { type: "integer", unit, default: 2, minimum: 1, maximum: 5, source: "x" },
  });

  it("has the unit of the fact that it is compared with, or of an age", () => {
    expect(lint({ parameters: least("people") })).toEqual([]);
    expect(lint({ parameters: least("minutes") })).toEqual(["error unit-mismatch at /rules/0/parameters/least/unit"]);
    const age = {
      logic: { "<=": [0, { days_since: { var: "checkedOn" } }, { param: "least" }] },
      evidence: [{ type: "photo", supports: ["checkedOn"] }],
      cases: [{ name: "none", now: "2026-01-31", facts: {}, expect: "unknown" }],
    };
    expect(lint({ ...age, parameters: least("days") })).toEqual([]);
    expect(lint({ ...age, parameters: least("months") })).toEqual([
      "error unit-mismatch at /rules/0/parameters/least/unit",
    ]);
  });

  it.each([
    ["jours", "days", "write days"],
    ["Day", "days", "write days"],
    ["days", "jours", "write jours"],
    ["hours", "days", "write days, and convert the value"],
    ["mois", "days", "write days, and convert the value"],
    ["années", "years", "write years"],
  ])("has %s for %s: the value is converted where the two differ in size", (unit, other, hint) => {
    const { facts, ...pack } = packWithRule({ parameters: least(unit) });
    const guards = { ...(facts.properties as { guards: object }).guards, "x-unit": other };
    const words = { [unit]: { fr: { one: "a", other: "b" } }, [other]: { fr: { one: "c", other: "d" } } };
    const measured = { ...facts, properties: { ...(facts.properties as object), guards } };
    const found = lintPack(loadPack({ ...pack, units: words, facts: measured }));
    expect(found.filter(({ level }) => level === "error").map((one) => one.hint)).toEqual([hint]);
  });

  it("has another word for a unit that has words told where it stands, with the unit that is meant", () => {
    const { facts, ...pack } = packWithRule({ parameters: least("jours") });
    const guards = { ...(facts.properties as { guards: object }).guards, "x-unit": "days" };
    const measured = { ...facts, properties: { ...(facts.properties as object), guards } };
    const found = lintPack(loadPack({ ...pack, units, facts: measured }));
    expect(found.filter(({ level }) => level === "error").map(({ code, hint }) => [code, hint])).toEqual([
      ["undeclared-unit", "did you mean days? if not, add units.jours"],
    ]);
  });

  it("has a misspelt unit told once, where it stands", () => {
    expect(lint({ parameters: least("peple") })).toEqual(["error undeclared-unit at /rules/0/parameters/least/unit"]);
    expect(lint({ parameters: least("litres") })).toEqual(["error unit-mismatch at /rules/0/parameters/least/unit"]);
    const { facts, ...pack } = packWithRule({ parameters: least("people") });
    const guards = { ...(facts.properties as { guards: object }).guards, "x-unit": "peple" };
    const spelt = { ...pack, units, facts: { ...facts, properties: { ...(facts.properties as object), guards } } };
    expect(
      places(lintPack(loadPack(spelt))).filter((found) => found.includes("unit") && !found.includes("unused")),
    ).toEqual(["error undeclared-unit at /facts/properties/guards/x-unit"]);
  });

  it("has units that people can read, as have the facts", () => {
    const { people, ...others } = units;
    const logic = { ">=": [{ count: [{ var: "doors" }] }, { param: "least" }] };
    const pack = loadPack({ ...packWithRule({ parameters: least("minuts"), logic }), units: others });
    const findings = lintPack(pack).filter(({ code }) => code === "undeclared-unit");
    expect(findings.map((found) => `${found.level} ${formatProblem(found)}`)).toEqual([
      'error /facts/properties/guards/x-unit: no words for the unit "people" in "fr"; add units.people',
      'error /rules/0/parameters/least/unit: no words for the unit "minuts" in "fr"; did you mean minutes? if not, add units.minuts',
    ]);
    expect(findings.map((found) => formatProblem(found, "fr"))).toEqual([
      '/facts/properties/guards/x-unit\u00a0: il n’y a pas de mots pour l’unité "people" en "fr"\u00a0; ajoutez units.people',
      '/rules/0/parameters/least/unit\u00a0: il n’y a pas de mots pour l’unité "minuts" en "fr"\u00a0; vouliez-vous dire minutes\u00a0? Sinon, ajoutez units.minuts',
    ]);
  });

  it("accepts evidence for what it reads", () => {
    expect(lint({ evidence: [{ type: "photo", supports: ["doors[].kind", "doors[].locked"] }] })).toEqual([
      "error useless-evidence at /rules/0/evidence/0/supports/0",
    ]);
  });

  it("quotes the source, when that is at hand", () => {
    expect(lint({}, "Le soir,\n  fermez   vos\nportes.")).toEqual([]);
    expect(lint({}, "Le soir, fermez votre porte.")).toEqual(["error absent-quote at /rules/0/source/quote"]);
  });

  it.each<[how: string, source: (words: string) => string]>([
    ["with accents apart", (words) => words.normalize("NFD")],
    ["with a word cut at the end of a line", (words) => words.replace("vérifiez", "véri-\n  fiez")],
    ["with another hyphen there", (words) => words.replace("vérifiez", "véri\u2010\nfiez")],
    ["with a hyphen of its own there", (words) => words.replace("porte-clés", "porte-\nclés")],
    ["with a soft hyphen", (words) => words.replace("vérifiez", "véri\u00adfiez")],
    ["with a ligature", (words) => words.replace("fiez", "\ufb01ez")],
    ["with typographic apostrophes", (words) => words.replace("l'", "l’")],
    ["with non-breaking spaces", (words) => words.replaceAll(" ", "\u00a0")],
  ])("finds a quote %s", (_, write) => {
    const quote = "vérifiez l'état du porte-clés";
    const source = { document: "guide", quote };
    expect(lint({ source }, write(`Le soir, ${quote}.`))).toEqual([]);
    expect(lint({ source: { ...source, quote: write(quote) } }, `Le soir, ${quote}.`)).toEqual([]);
    expect(lint({ source }, write("Le soir, vérifiez la porte."))).toHaveLength(1);
  });

  const absentQuotes = (quote: string, text: string) =>
    lintPack(loadPack(packWithRule({ source: { document: "guide", quote } })), text).filter(
      ({ code }) => code === "absent-quote",
    );

  it.each([
    ["a word is misspelt", "verifier l’état des portes", "vérifiez l’état des portes"],
    [
      "a word was left out",
      "vérifiez l’état et des fenêtres du rez-de-chaussée",
      "vérifiez l’état des portes et des fenêtres du rez-de-chaussée.",
    ],
    ["words were put in", "Le soir, après le travail, fermez bien tout", "Le soir, fermez bien tout,"],
    ["none is alike", "sauvegardez chaque jour vos données", undefined],
  ])("shows the passage that is nearest to a quote, where %s", (_, quote, near) => {
    const text =
      "Le matin, ouvrez tout.\nLe soir, fermez bien tout, vérifiez l’état des portes et des fenê-\ntres du rez-de-\nchaussée. Bonne nuit.";
    const [found] = absentQuotes(quote, text);
    expect(found?.params).toEqual({ quote, near });
    if (near !== undefined) expect(lint({ source: { document: "guide", quote: near } }, text), "the mend").toEqual([]);
  });

  it.each(["[…]", "[...]", "(…)", "[ … ]"])("says that a quote has no elision, where one has %s", (elision) => {
    const text = "Le soir, fermez bien tout, et vérifiez l’état des portes.";
    const [found] = absentQuotes(`fermez bien tout, ${elision} des portes`, text);
    expect(found?.hint).toBe("a quote is one passage without elision: copy one in one piece");
  });

  it("finds a passage in a long document in a moment", () => {
    const line = (i: number) =>
      `Au chapitre ${i}, le praticien vérifie ${i % 7} fois l’état de ses ${i % 11} sauvegardes.`;
    const text = Array.from({ length: 20_000 }, (_, i) => line(i)).join("\n");
    const quote = line(15_000).replace("praticien", "médecin");
    const [found] = absentQuotes(quote, text);
    expect(found?.params).toEqual({ quote, near: line(15_000) });
  });
});

it("facts and names that nothing uses are told of", () => {
  const pack = smallPack();
  const rules = [
    smallRule({
      evidence: [],
      references: [],
      appliesWhen: undefined,
      parameters: {},
      logic: { ">": [{ var: "guards" }, 1] },
    }),
  ];
  expect(places(lintPack(loadPack({ ...pack, rules, units })))).toEqual([
    "warning unread-fact at /facts/properties/doors/items/properties/locked",
    "warning unread-fact at /facts/properties/doors/items/properties/kind",
    "warning unread-fact at /facts/properties/checkedOn",
    "warning unread-fact at /facts/properties/repairedOn",
    "warning unused-name at /evidenceTypes/photo",
    "warning unused-name at /frameworks/code",
    "warning unused-name at /units/minutes",
    "warning unused-name at /units/days",
    "warning unused-name at /units/months",
  ]);
});

it("two cases of a rule have different names", () => {
  const cases = [
    { name: "none", facts: {}, expect: "unknown" },
    { name: "one", facts: { doors: [{}] }, expect: "unknown" },
    { name: "none", facts: { doors: [] }, expect: "not-applicable" },
  ];
  expect(lint({ cases })).toEqual(["warning duplicate-case at /rules/0/cases/2/name"]);
});

describe("all, of a list that may have no items", () => {
  const all = { all: [{ var: "doors" }, { var: "locked" }] };
  const rule = (logic: object, appliesWhen?: object) => lint({ parameters: {}, appliesWhen, logic });

  it("is told of where it decides", () => {
    expect(rule(all)).toEqual(["error empty-list at /rules/0/logic"]);
    expect(rule({ or: [{ "!": [all] }, { ">": [{ var: "guards" }, 1] }] })).toEqual([
      "error empty-list at /rules/0/logic/or/0/!/0",
    ]);
    expect(rule({ ">": [{ var: "guards" }, 1] }, all)).toEqual(["error empty-list at /rules/0/appliesWhen"]);
    expect(
      rule({ all: [{ filter: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] }, { var: "locked" }] }),
    ).toEqual(["error empty-list at /rules/0/logic"]);
  });

  it("is told of once where the list is asked in another way too, which says the same of no items", () => {
    const share = { ">=": [{ share: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] }, 80] };
    expect(rule({ and: [all, share] })).toEqual(["error empty-list at /rules/0/logic/and/0"]);
    expect(rule({ and: [share, all] })).toEqual(["error empty-list at /rules/0/logic/and/0"]);
    expect(rule({ and: [all, share] }, { "!!": [{ var: "doors" }] })).toEqual([]);
    expect(rule({ and: [all, { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] }] })).toEqual([]);
  });

  it("is well where the rule says what becomes of such a list", () => {
    const isListed = { "!!": [{ var: "doors" }] };
    expect(rule(all, isListed)).toEqual([]);
    expect(rule({ and: [isListed, all] })).toEqual([]);
    expect(rule({ or: [{ "!": [{ var: "doors" }] }, all] })).toEqual([]);
    expect(rule(all, { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] })).toEqual([]);
  });

  it("shows facts of which it decides", () => {
    const [found] = lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic: all })));
    expect(found?.found).toBe('fail of {"doors":[]}');
  });
});

describe("logic of which a part is idle or wrong", () => {
  const rule = (logic: object, changes: object = {}) =>
    lint({
      ...{ parameters: {}, appliesWhen: undefined, evidence: [] },
      cases: [{ name: "none", now: "2026-01-31", facts: {}, expect: "unknown" }],
      logic,
      ...changes,
    }).filter((found) => !found.includes("unused-name"));
  const guards = (op: string, bound: number) => ({ [op]: [{ var: "guards" }, bound] });
  const age = { days_since: { var: "checkedOn" } };

  it("has an operand that changes nothing", () => {
    expect(rule({ and: [guards(">", 1), guards(">", 3)] })).toEqual(["warning idle-part at /rules/0/logic/and/0"]);
    expect(
      rule({ and: [guards(">", 1), { "!!": [{ var: "tags" }] }] }).filter((found) => found.includes("idle")),
    ).toEqual([]);
  });

  it("has an if of which a test or a branch changes nothing", () => {
    const found = (logic: object) =>
      lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic })))
        .filter(({ code }) => code === "idle-part")
        .map((one) => formatProblem(one));
    const front = { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] };
    const tagged = { in: ["safe", { var: "tags" }] };
    expect(found({ if: [front, guards(">", 1), guards(">", 1)] })).toEqual([
      '/rules/0/logic/if/0: this test of "if" changes nothing; write {">":[{"var":"guards"},1]} for the whole if, or look for what was meant',
    ]);
    const shorter = { if: [front, guards(">", 1), guards(">", 2)] };
    expect(found({ if: [front, guards(">", 1), tagged, guards(">", 2), guards(">", 2)] })).toEqual([
      `/rules/0/logic/if/2: this test of "if" changes nothing; write ${JSON.stringify(shorter)} for the whole if, or look for what was meant`,
    ]);
    expect(found({ if: [guards(">=", 0), front, tagged] })).toEqual([]); // while guards are unknown, so may the rule be
    expect(found({ if: [front, guards(">", 1), tagged] })).toEqual([]);
    expect(found({ if: [front, guards(">", 1), guards(">", 2)] })).toEqual([]);
  });

  it("has bounds that contradict each other, inside a list too", () => {
    const never = { and: [guards(">", 5), guards("<", 3)] };
    expect(rule({ or: [never, guards("===", 4)] })).toContain("error contradiction at /rules/0/logic/or/0");
    const kinds = { and: [{ "===": [{ var: "kind" }, "front"] }, { "===": [{ var: "kind" }, "back"] }] };
    const within = { some: [{ var: "doors" }, { or: [kinds, { var: "locked" }] }] };
    expect(rule(within)).toContain("error contradiction at /rules/0/logic/some/1/or/0");
    expect(rule({ or: [{ and: [guards(">", 5), { "!": [guards(">", 3)] }] }, guards("===", 4)] })).toContain(
      "error contradiction at /rules/0/logic/or/0",
    );
  });

  it("has the ends of one comparison in the wrong order, which is told before what follows from it", () => {
    const front = { some: [{ var: "doors" }, { "===": [{ var: "kind" }, "front"] }] };
    const swapped = { "<=": [10, { var: "guards" }, 3] };
    expect(rule({ or: [swapped, front] })).toEqual(["error contradiction at /rules/0/logic/or/0"]);
    expect(rule({ or: [{ "<": [3, { var: "guards" }, 4] }, front] })).toEqual([
      "error contradiction at /rules/0/logic/or/0",
    ]);
    expect(rule({ or: [{ "<=": [3, { var: "guards" }, 10] }, front] })).toEqual([]);
    expect(rule({ or: [{ and: [swapped, guards(">", 1)] }, front] })).toEqual([
      "error contradiction at /rules/0/logic/or/0/and/0",
      "warning idle-part at /rules/0/logic/or/0/and/1",
    ]);
  });

  it("has bounds of which every value meets one, inside a list too", () => {
    const always = { or: [guards("<", 5), guards(">", 3)] };
    const tagged = { in: ["safe", { var: "tags" }] };
    expect(rule({ and: [always, tagged] })).toEqual(["error tautology at /rules/0/logic/and/0"]);
    expect(rule({ or: [{ "!": [always] }, tagged] })).toEqual(["error tautology at /rules/0/logic/or/0/!/0"]);
    const kinds = { or: [{ "!==": [{ var: "kind" }, "front"] }, { "!==": [{ var: "kind" }, "back"] }] };
    expect(rule({ some: [{ var: "doors" }, { and: [kinds, { var: "locked" }] }] })).toEqual([
      "error tautology at /rules/0/logic/some/1/and/0",
    ]);
  });

  it("is no contradiction where some value meets all, though that part decides nothing", () => {
    const inner = { and: [guards(">", 3), guards("<", 9)] };
    const codes = (logic: object) => [...new Set(rule(logic).map((found) => found.split(" ")[1]))];
    expect(codes({ or: [guards(">", 1), inner] })).toEqual(["idle-part"]);
    expect(codes({ if: [inner, guards("<", 12), guards("<", 12)] })).toEqual(["idle-part"]);
  });

  it("never applies", () => {
    expect(rule(guards(">", 2), { appliesWhen: { and: [guards(">", 5), guards("<", 3)] } })).toEqual([
      "error never-applies at /rules/0/appliesWhen",
    ]);
  });

  it("applies because of a date to come, and says so", () => {
    const appliesWhen = { "<=": [age, 90] };
    const [found] = lintPack(
      loadPack(packWithRule({ parameters: {}, evidence: [], appliesWhen, logic: guards(">", 1) })),
    ).filter(({ code }) => code === "date-to-come");
    expect(found && [formatProblem(found), formatProblem(found, "fr")]).toEqual([
      '/rules/0/appliesWhen: the rule would apply because of a date to come: {"checkedOn":"2026-02-01","guards":2} on 2026-01-31; write {"<=":[0,{"days_since":{"var":"checkedOn"}},90]}',
      '/rules/0/appliesWhen\u00a0: la règle s’appliquerait du fait d’une date à venir\u00a0: {"checkedOn":"2026-02-01","guards":2} le 2026-01-31\u00a0; écrivez {"<=":[0,{"days_since":{"var":"checkedOn"}},90]}',
    ]);
  });

  it.each([
    ["fewer days", { "<=": [{ "-": [age, 30] }, 60] }],
    ["weeks", { "<": [{ "/": [age, 7] }, 13] }],
    ["days that are left", { ">=": [{ "-": [90, age] }, 0] }],
    ["less than none", { "<": [-60, { "-": [age] }] }],
    ["twice as many, and one", { "<=": [{ "+": [{ "*": [2, age] }, 1] }, 61] }],
    ["the other way round", { ">": [{ "*": [age, -1] }, -45] }],
    ["the days of a parameter", { "<=": [{ "-": [age, { param: "more" }] }, 60] }, "more"],
    ["so many of a parameter", { "<=": [{ "/": [age, 30] }, { param: "most" }] }, "most"],
  ])("lets a date to come pass where the days are computed with: %s", (_, logic, name?: string) => {
    const parameter = { type: "integer", default: 3, source: "the guide" };
    const parameters = name === undefined ? {} : { [name]: parameter };
    const found = (one: object) =>
      lintPack(loadPack(packWithRule({ parameters, appliesWhen: undefined, logic: one }))).filter(
        ({ code }) => code === "date-to-come",
      );
    const [first, ...others] = found(logic);
    expect(others).toEqual([]);
    expect(first?.hint).toBe(`write {"and":[{"<=":[0,${JSON.stringify(age)}]},${JSON.stringify(logic)}]}`);
    expect(found(JSON.parse(first?.hint?.slice("write ".length) ?? ""))).toEqual([]);
  });

  it.each([
    ["days until a date", { ">=": [{ "-": [0, age] }, 30] }],
    ["a bound on both sides", { "<=": [0, { "-": [age, 30] }, 60] }],
    ["less than a date to come", { "<=": [{ "+": [age, 30] }, 10] }],
    ["two ages", { "<=": [{ "-": [age, { days_since: { var: "repairedOn" } }] }, 60] }],
  ])("is not told where dates to come are asked for, or cannot pass: %s", (_, logic) => {
    const findings = lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic })));
    expect(findings.map(({ code }) => code)).not.toContain("date-to-come");
  });

  it("lets a date to come pass, and is told how to be written", () => {
    const found = (logic: object) =>
      lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic }))).find(
        ({ code }) => code === "date-to-come",
      );
    expect(found({ "<=": [age, 90] })?.hint).toBe('write {"<=":[0,{"days_since":{"var":"checkedOn"}},90]}');
    expect(found({ ">": [90, age] })?.hint).toContain('{"<=":[0,{"days_since":{"var":"checkedOn"}}]}');
    expect(found({ "!": [{ ">": [age, 90] }] })).toBeDefined();
    expect(found({ "<=": [0, age, 90] })).toBeUndefined();
    expect(found({ or: [{ "<": [age, 0] }, { ">": [{ var: "guards" }, 1] }] })).toBeUndefined();
    expect(found({ and: [{ ">=": [age, 0] }, { "<=": [age, 90] }] })).toBeUndefined();
    expect(found({ ">": [age, 90] })).toBeUndefined();
  });

  const checked = { days_since: { var: "checkedOn" } };
  const many = { ">": [{ var: "guards" }, 1] };

  it.each<object>([
    { "<=": [checked, 90] },
    { ">": [90, checked] },
    { "<": [checked, 90] },
    { "<=": [checked, 30, 90] },
    { "!": [{ ">=": [checked, 91] }] },
    { "!": [{ ">": [checked, 90] }] },
    { "!": [{ "<=": [91, checked] }] },
    { "!": [{ "<=": [0, 91, checked] }] },
    { if: [{ ">=": [checked, 91] }, false, true] },
    { if: [{ ">": [checked, 90] }, many, true] },
    { or: [{ "!": [{ ">=": [checked, 91] }] }, many] },
    { "<=": [{ max: [checked, 10] }, 90] },
    { "<=": [{ min: [checked, 1000] }, 90] },
    { ">": [90, { max: [{ min: [checked, 1000] }, 5] }] },
    { "<=": [{ if: [many, 1000, checked] }, 90] },
    { "!": [{ ">": [{ max: [checked, 10] }, 90] }] },
    { "!": [{ ">": [{ min: [checked, 1000] }, 90] }] },
  ])("lets no date to come pass where it is mended as it is told: %j", (logic) => {
    const pack = (changed: object) => packWithRule({ parameters: {}, appliesWhen: undefined, logic: changed });
    const findings = (changed: object) =>
      lintPack(loadPack(pack(changed))).filter(({ code }) => code === "date-to-come");
    const verdict = (changed: object) =>
      evaluate(loadPack(pack(changed)), { guards: 1, checkedOn: "2027-06-01" }, { now: "2026-01-31" }).results[0]
        ?.outcome;
    const [found, ...more] = findings(logic);
    expect(more).toEqual([]);
    expect(verdict(logic)).toBe("pass");
    const { mend = "" } = (found?.params ?? {}) as { readonly mend?: string };
    const { logic: mended } = replaceAt({ logic }, found?.pointer.replace("/rules/0", "") ?? "", JSON.parse(mend));
    expect(findings(mended)).toEqual([]);
    expect(verdict(mended)).toBe("fail");
  });

  it("lets the age of one date stand for another that is to come, and no more", () => {
    const repaired = { days_since: { var: "repairedOn" } };
    const found = (logic: object) =>
      lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic })))
        .filter(({ code }) => code === "date-to-come")
        .map(({ hint }) => hint);
    const within = (age: object) => ({ "<=": [0, age, 90] });
    const logic = (op: string) => ({ "<=": [{ [op]: [checked, repaired] }, 90] });
    expect(found(logic("max"))).toEqual([`write ${JSON.stringify({ and: [within(checked), within(repaired)] })}`]);
    expect(found(logic("min"))).toEqual([`write ${JSON.stringify({ or: [within(checked), within(repaired)] })}`]);
    expect(found({ or: [within(checked), within(repaired)] })).toEqual([]);
    expect(found({ ">=": [{ min: [checked, repaired] }, 90] })).toEqual([]);
  });

  describe("of the items of a list", () => {
    const text = { "x-text": { fr: { label: "A", question: "A ?", help: "A." } } };
    const properties = {
      hasAccount: { type: ["boolean", "null"], ...text },
      trainedOn: { type: ["string", "null"], format: "date", ...text },
    };
    const items = { type: ["object", "null"], additionalProperties: false, properties };
    const staff = { type: ["array", "null"], maxItems: 50, items, ...text };
    const others = smallPack().facts.properties as object;
    const facts = { ...smallPack().facts, properties: { ...others, staff } };
    const maxDays = { default: 365, type: "integer", unit: "days", minimum: 30, maximum: 730, source: "p. 1" };
    const days = { days_since: { var: "trainedOn" } };
    const over = (operator: string, body: unknown) => ({ [operator]: [{ var: "staff" }, body] });
    const share = (body: unknown) => ({ ">=": [over("share", body), 80] });
    const recent = { "<=": [days, { param: "maxDays" }] };
    const safe = { "<=": [0, days, { param: "maxDays" }] };
    const named = { var: "hasAccount" };

    it.each<(asked: object) => object>([
      (asked) => share(asked),
      (asked) => ({ and: [over("all", named), share(asked)] }),
      (asked) => ({ and: [over("all", asked), share(named)] }),
      (asked) => ({ and: [{ ">=": [over("count", asked), 2] }, over("all", named)] }),
      (asked) => ({ and: [{ ">=": [over("count", asked), 2] }, over("some", named)] }),
    ])("that is asked twice is told how to be written, with its parameter", (logic) => {
      const found = (asked: object) =>
        lintPack(
          loadPack({
            ...packWithRule({ parameters: { maxDays }, appliesWhen: undefined, logic: logic(asked) }),
            facts,
          }),
        )
          .filter(({ code }) => code === "date-to-come")
          .map(({ hint }) => hint);
      expect(found(recent)).toEqual([`write ${JSON.stringify(safe)}`]);
      expect(found(safe)).toEqual([]);
    });

    it.each([
      [{ and: [over("none", { "<=": [365, days, 0] }), over("some", named)] }, ["contradiction at /and/0/none/1"]],
      [share({ "<=": [365, days, 0] }), ["impossible-outcome at ", "contradiction at />=/0/share/1"]],
      [
        share({ and: [{ ">=": [days, 365] }, { "<=": [days, 0] }] }),
        ["impossible-outcome at ", "contradiction at />=/0/share/1"],
      ],
      [
        { ">=": [over("count", { "<=": [365, days, 0] }), 2] },
        ["impossible-outcome at ", "contradiction at />=/0/count/1"],
      ],
    ])("with bounds in the wrong order is told of where these stand: %j", (logic, expected) => {
      const found = lintPack(
        loadPack({ ...packWithRule({ parameters: {}, appliesWhen: { "!!": [{ var: "staff" }] }, logic }), facts }),
      ).filter(({ pointer }) => pointer.startsWith("/rules/0/logic"));
      expect(found.map(({ code, pointer }) => `${code} at ${pointer.slice("/rules/0/logic".length)}`)).toEqual(
        expected,
      );
    });
  });

  it("lets two dates in reverse order pass, and is told how to be written", () => {
    const between = { days_between: [{ var: "repairedOn" }, { var: "checkedOn" }] };
    const found = (logic: object) =>
      lintPack(loadPack(packWithRule({ parameters: {}, appliesWhen: undefined, logic })))
        .filter(({ code }) => code === "date-to-come")
        .map((one) => [formatProblem(one), formatProblem(one, "fr")]);
    const mend = JSON.stringify({ "<=": [0, between, 30] });
    expect(found({ "<=": [between, 30] })).toEqual([
      [
        `/rules/0/logic: two dates in reverse order would pass: {"repairedOn":"2026-01-31","checkedOn":"2026-01-30"}; write ${mend}`,
        `/rules/0/logic\u00a0: deux dates dans l’ordre inverse seraient acceptées\u00a0: {"repairedOn":"2026-01-31","checkedOn":"2026-01-30"}\u00a0; écrivez ${mend}`,
      ],
    ]);
    expect(found({ "<=": [0, between, 30] })).toEqual([]);
    expect(found({ "<": [between, 0] })).toEqual([]);
    expect(found({ ">=": [between, 30] })).toEqual([]);
  });

  it("divides by what may be 0", () => {
    const share = (divisor: unknown) => ({ ">": [{ "/": [10, divisor] }, 2] });
    expect(rule(share({ var: "guards" }))).toEqual(["error zero-divisor at /rules/0/logic/>/0/~1/1"]);
    expect(rule(share({ count: [{ var: "doors" }] }))).toHaveLength(1);
  });

  it("has a case that does not say on which day", () => {
    expect(rule({ "<=": [0, age, 30] }, { cases: [{ name: "none", facts: {}, expect: "unknown" }] })).toEqual([
      "error case-without-day at /rules/0/cases/0",
    ]);
  });

  it("has a share of a list that may have no items", () => {
    expect(rule({ ">=": [{ share: [{ var: "doors" }, { var: "locked" }] }, 50] })).toEqual([
      "error empty-list at /rules/0/logic",
    ]);
  });
});

describe("groups without facts", () => {
  const words = { fr: { label: "Local" } };
  const group = (properties: object) => ({
    type: "object",
    additionalProperties: false,
    properties,
    "x-text": words,
  });
  const shut = {
    type: ["boolean", "null"],
    "x-text": { fr: { label: "Fermé", question: "Est-ce fermé ?", help: "Regardez." } },
  };
  const list = (items: object) => ({ ...shut, type: ["array", "null"], items });
  const found = (added: object) => {
    const pack = smallPack();
    const { properties } = pack.facts as { readonly properties: object };
    return lintPack(loadPack({ ...pack, facts: { ...pack.facts, properties: { ...properties, ...added } } }))
      .filter(({ code }) => code === "group-without-facts")
      .map(({ level, pointer, params }) => [level, pointer, params]);
  };

  it("are told, at any depth and in lists", () => {
    expect(found({ cellar: group({}), loft: group({ hatch: group({}), shut }), windows: list(group({})) })).toEqual([
      ["warning", "/facts/properties/cellar", { path: "cellar" }],
      ["warning", "/facts/properties/loft/properties/hatch", { path: "loft.hatch" }],
      ["warning", "/facts/properties/windows/items", { path: "windows[]" }],
    ]);
    expect(found({ loft: group({ hatch: group({ shut }) }), windows: list(group({ shut })) })).toEqual([]);
  });
});
