import { describe, expect, it } from "vitest";
import { evaluate, loadPack, nextQuestions } from "../../src/index.js";

const text = (fr: string, en: string) => ({
  fr: { label: fr, question: `${fr}\u00a0?`, help: "Regardez." },
  en: { label: en, question: `${en}?`, help: "Have a look." },
});
const fact = (type: string, fr: string, en: string, more = {}) => ({
  type: [type, "null"],
  "x-text": text(fr, en),
  ...more,
});
const list = (fr: string, en: string, properties: object) =>
  fact("array", fr, en, { items: { type: ["object", "null"], additionalProperties: false, properties } });

/** A pack of one rule over backups, staff and accounts. */
function packOf(logic: unknown, appliesWhen?: unknown) {
  const words = { title: "t", why: "w", pass: "p", fail: "f", unknown: "u", steps: ["s"] };
  return loadPack({
    id: "backups",
    version: "1.0.0",
    title: { fr: "Sauvegardes", en: "Backups" },
    locales: ["fr", "en"],
    helpUri: "https://example.org/{rule}",
    source: { id: "guide", title: "Guide", publisher: "Ville", language: "fr" },
    facts: {
      type: "object",
      additionalProperties: false,
      properties: {
        copies: list("Copies", "Copies", {
          id: fact("string", "Nom", "Name"),
          tested: fact("boolean", "Essayée", "Tested"),
          kind: fact("string", "Sorte", "Kind"),
        }),
        staff: list("Équipe", "Staff", { id: fact("string", "Nom", "Name") }),
        accounts: list("Comptes", "Accounts", {
          id: fact("string", "Nom", "Name"),
          owner: fact("string", "Titulaire", "Owner"),
        }),
        savedOn: fact("string", "Sauvegardé le", "Saved on", { format: "date" }),
        restoredOn: fact("string", "Restauré le", "Restored on", { format: "date" }),
      },
    },
    impacts: { loss: { title: { fr: "Perte", en: "Loss" } } },
    evidenceTypes: {},
    frameworks: {},
    rules: [
      {
        id: "copies-tested",
        version: "1.0.0",
        status: "active",
        source: { document: "guide", quote: "essayez" },
        severity: "high",
        impacts: ["loss"],
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        logic,
        evidence: [],
        references: [],
        remediation: { owner: "practice", effortHours: 1, cost: "none" },
        text: { fr: words, en: words },
        cases: [{ name: "not known", facts: {}, expect: "unknown", now: "2026-01-31" }],
      },
    ],
  });
}

const now = "2026-01-31";
const resultOf = (pack: ReturnType<typeof packOf>, facts: object, locale: "fr" | "en") =>
  evaluate(pack, facts, { now, locale }).results[0];
const reasonsIn = (pack: ReturnType<typeof packOf>, facts: object, locale: "fr" | "en" = "fr") =>
  resultOf(pack, facts, locale)?.reasons.map((reason) => reason.text);
const missingIn = (pack: ReturnType<typeof packOf>, facts: object) => resultOf(pack, facts, "fr")?.missing;

describe("at least two of three copies", () => {
  const pack = packOf({ ">=": [{ count: [{ var: "copies" }, { var: "tested" }] }, 2] });
  const copies = [{ id: "nas", tested: true }, { id: "cloud", tested: false }, { tested: false }];

  it("says how many there are, and names those at fault", () => {
    expect(reasonsIn(pack, { copies })).toEqual([
      "Copies\u00a0: 1 sur 3 (attendu\u00a0: 2 au moins)",
      "cloud – Essayée\u00a0: non (attendu\u00a0: oui)",
      "Copies nº\u00a03 – Essayée\u00a0: non (attendu\u00a0: oui)",
    ]);
    expect(reasonsIn(pack, { copies }, "en")?.[0]).toBe("Copies: 1 of 3 (expected: at least 2)");
  });

  it("tells the number as data", () => {
    expect(resultOf(pack, { copies }, "fr")?.reasons[0]).toMatchObject({
      pointer: "/copies",
      asked: { kind: "range", measure: "count", minimum: 2 },
      actual: { low: 1, high: 1, of: 3 },
    });
  });

  it("is met as soon as two are, and asks for no more", () => {
    const facts = { copies: [{ tested: true }, {}, { tested: true }] };
    expect(resultOf(pack, facts, "fr")?.outcome).toBe("pass");
    expect(nextQuestions(pack, facts, { now })).toEqual([]);
    expect(reasonsIn(pack, facts)).toEqual(["Copies\u00a0: de 2 à 3 sur 3"]);
  });

  it("asks for the copies, then for those that may still decide", () => {
    expect(missingIn(pack, {})).toEqual(["/copies"]);
    const facts = { copies: [{ tested: true }, { id: "cloud" }, { tested: false }] };
    expect(nextQuestions(pack, facts, { now, locale: "en" })).toMatchObject([
      { pointer: "/copies/1/tested", subject: "cloud", label: "Tested?" },
    ]);
  });
});

describe("an owner of an account, whatever the copies are", () => {
  const isOwner = { some: [{ facts: "accounts[].owner" }, { "===": [{ var: "" }, "x"] }] };

  it.each([
    ["for each copy", { all: [{ var: "copies" }, isOwner] }],
    ["for some copy", { some: [{ var: "copies" }, isOwner] }],
    ["for two copies", { ">=": [{ count: [{ var: "copies" }, isOwner] }, 2] }],
  ])("asks of the accounts, %s, where they leave it open alone", (_, logic) => {
    const pack = packOf(logic);
    expect(missingIn(pack, { accounts: [{ owner: "y" }, {}] })).toEqual(["/copies", "/accounts/1/owner"]);
    expect(missingIn(pack, { accounts: [{ owner: "x" }, {}] })).toEqual(["/copies"]);
  });
});

describe("95 % of the copies", () => {
  const pack = packOf({ ">=": [{ share: [{ var: "copies" }, { var: "tested" }] }, 95] }, { "!!": [{ var: "copies" }] });

  it("says the share, in the numbers of the language", () => {
    const facts = { copies: [{ tested: true }, { id: "nas", tested: false }, { tested: true }] };
    expect(reasonsIn(pack, facts)).toEqual([
      "Copies\u00a0: 66,7\u00a0% sur 3 (attendu\u00a0: 95\u00a0% au moins)",
      "nas – Essayée\u00a0: non (attendu\u00a0: oui)",
    ]);
  });
});

describe("not more than one copy of a kind", () => {
  const pack = packOf({ "<=": [{ count: [{ var: "copies" }, { "===": [{ var: "kind" }, "cloud"] }] }, 1] });

  it("names those that are too many", () => {
    const facts = {
      copies: [
        { id: "a", kind: "cloud" },
        { id: "b", kind: "disk" },
        { id: "c", kind: "cloud" },
      ],
    };
    expect(reasonsIn(pack, facts)?.map((reason) => reason.split("\u00a0")[0])).toEqual([
      "Copies",
      "a – Sorte",
      "c – Sorte",
    ]);
  });
});

describe("each account belongs to someone of the staff", () => {
  const pack = packOf({ all: [{ var: "accounts" }, { in: [{ var: "owner" }, { facts: "staff[].id" }] }] });
  const staff = [{ id: "anne" }, { id: "bilal" }];

  it("names the account that does not", () => {
    const facts = {
      staff,
      accounts: [
        { id: "one", owner: "anne" },
        { id: "two", owner: "carla" },
      ],
    };
    expect(resultOf(pack, facts, "fr")?.outcome).toBe("fail");
    expect(reasonsIn(pack, facts)).toEqual([
      "two – Titulaire\u00a0: carla (attendu\u00a0: une des valeurs de «\u00a0Équipe – Nom\u00a0»)",
      "Équipe\u00a0: 2 sur 2",
    ]);
    expect(reasonsIn(pack, facts, "en")).toEqual([
      "two – Owner: carla (expected: one of the values of “Staff – Name”)",
      "Staff: 2 of 2",
    ]);
  });

  it("asks for the staff beside the accounts, and for the one of the staff who is not known", () => {
    expect(missingIn(pack, {})).toEqual(["/accounts", "/staff"]);
    const facts = { staff: [{ id: "anne" }, {}], accounts: [{ owner: "anne" }, { owner: "carla" }] };
    expect(missingIn(pack, facts)).toEqual(["/staff/1/id"]);
  });
});

describe("restored within seven days of the backup", () => {
  const pack = packOf({ "<=": [0, { days_between: [{ var: "savedOn" }, { var: "restoredOn" }] }, 7] });

  it("says from which date the days are counted", () => {
    const facts = { savedOn: "2026-01-01", restoredOn: "2026-01-20" };
    expect(reasonsIn(pack, facts)).toEqual([
      "Restauré le\u00a0: 20/01/2026 (attendu\u00a0: 7\u00a0jours au plus après «\u00a0Sauvegardé le\u00a0»)",
      "Sauvegardé le\u00a0: 01/01/2026",
    ]);
    expect(reasonsIn(pack, facts, "en")?.[0]).toBe(
      "Restored on: 2026-01-20 (expected: at most 7\u00a0days after “Saved on”)",
    );
  });

  it("asks for the dates that are missing", () => {
    expect(missingIn(pack, {})).toEqual(["/savedOn", "/restoredOn"]);
    expect(missingIn(pack, { savedOn: "2026-01-01" })).toEqual(["/restoredOn"]);
  });
});
