import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { placesOf } from "../support/problems.js";

const lock = "device-auto-lock";
const stricter = {
  ...{ id: "stricter", version: "1.0.0", title: { fr: "x" }, locales: ["fr"], helpUri: "https://example.org/{rule}" },
  source: { id: "charter", title: "Charte", publisher: "Clinique", language: "fr" },
  extends: [
    {
      ...{ id: "macsf", version: `^${macsf.definition.version}` },
      rules: {
        [lock]: {
          ...{ parameters: { maxMinutes: 5 }, severity: "critical" },
          cases: [{ name: "six minutes", facts: { devices: [] }, expect: "unknown" }],
        },
        "home-protection": { disabled: { reason: "nobody works at home" } },
      },
    },
  ],
};
const own = loadPack(stricter, { packs: [macsf] });
const again = {
  ...{ ...stricter, id: "stricter-still" },
  extends: [{ id: "stricter", version: "^1.0.0", rules: { [lock]: { parameters: { maxMinutes: 3 } } } }],
};

// biome-ignore lint/suspicious/noExplicitAny: a definition to be spoilt
type Definition = any;
const spoilt = (spoil: (definition: Definition) => void): unknown => {
  const definition = JSON.parse(JSON.stringify(own.definition));
  spoil(definition);
  return definition;
};
const ruleOf = ({ rules }: Definition, id: string) => rules.find((rule: Definition) => rule.id === id);

describe("the provenance of a pack that was resolved before", () => {
  it("is taken where it follows from the packs at hand, or where these are not at hand", () => {
    expect(
      loadPack(
        spoilt(() => undefined),
        { packs: [macsf] },
      ).digest,
    ).toBe(own.digest);
    expect(loadPack(spoilt(() => undefined)).digest).toBe(own.digest);
    const twice = loadPack(again, { packs: [own] });
    expect(loadPack(JSON.parse(JSON.stringify(twice.definition)), { packs: [own, macsf] }).digest).toBe(twice.digest);
  });

  const of = (id: string) => [`false-provenance at /provenance/rules/${id}`];
  it.each<[what: string, spoil: (definition: Definition) => void, places: string[]]>([
    [
      "another digest of a pack at hand",
      ({ provenance }) => {
        provenance.packs[0].digest = "0".repeat(64);
      },
      ["false-provenance at /provenance/packs/0/digest"],
    ],
    ["a value that was not there before", ({ provenance }) => (provenance.rules[lock].changes[0].before = 3), of(lock)],
    ["a change that is not told", ({ provenance }) => (provenance.rules[lock].changes = []), of(lock)],
    ["a pack that is not named", ({ provenance }) => (provenance.rules[lock].pack = "other"), of(lock)],
    [
      "a rule that the pack does not have",
      ({ provenance }) => (provenance.rules.stranger = { pack: "macsf", changes: [] }),
      of("stranger"),
    ],
    ["another severity", (pack) => (ruleOf(pack, "device-encryption").severity = "low"), of("device-encryption")],
    [
      "other logic, of a rule of which a parameter is told",
      (pack) => (ruleOf(pack, lock).logic.all[1].or[0] = { "!": ruleOf(pack, lock).logic.all[1].or[0] }),
      of(lock),
    ],
    ["a case that is gone", (pack) => ruleOf(pack, "home-protection").cases.pop(), of("home-protection")],
    ["another text", (pack) => (ruleOf(pack, lock).text.fr.why = "x"), of(lock)],
  ])("is refused of %s", (_, spoil, places) => {
    expect(placesOf(() => loadPack(spoilt(spoil), { packs: [macsf] }))).toEqual(expect.arrayContaining(places));
  });
});
