import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurePack, loadPack, OptionsError, PackError } from "../../../src/index.js";
import { loadPackDirectory } from "../../../src/node/index.js";
import { toOscalCatalog, toOscalMapping, toOscalProfile } from "../../../src/reporters/index.js";
import { hostilePacks } from "../../support/hostile-packs.js";
import { macsf, root } from "../../support/macsf.js";
import { oscalErrors, readMarkup, uuidsIn } from "../../support/oscal.js";
import { packWithRule, smallPack } from "../../support/pack.js";

const littoral = loadPackDirectory(`${root}examples/packs/littoral`, { packs: [macsf] });
const dated = { lastModified: "2026-11-24" } as const;
const strict = configurePack(macsf, {
  rules: {
    "device-auto-lock": { parameters: { maxMinutes: 5 }, severity: "critical" },
    "secure-messaging-patients": { disabled: { reason: "Les patients sont reçus sur place." } },
  },
});

const writers = {
  catalog: toOscalCatalog,
  profile: toOscalProfile,
  mapping: toOscalMapping,
} as const;
const models = Object.keys(writers) as (keyof typeof writers)[];

describe.each(models)("a pack as a document of OSCAL: %s", (model) => {
  const write = writers[model];

  it.each([
    ["macsf", macsf],
    ["a configured pack", strict],
    ["a pack that extends another", littoral],
  ])("matches its schema, with ids that nothing else has, in each language: %s", (_, pack) => {
    for (const locale of pack.definition.locales) {
      const { text } = write(pack, { ...dated, locale });
      expect(oscalErrors(model, text)).toEqual([]);
      const ids = uuidsIn(JSON.parse(text));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("matches its schema whatever texts the pack has", () => {
    fc.assert(
      fc.property(hostilePacks, (definition) => {
        const { text } = write(loadPack(definition), dated);
        expect(oscalErrors(model, text)).toEqual([]);
        expect(text).toBe(write(loadPack(definition), dated).text);
      }),
      { numRuns: Number(process.env.HYGIE_RUNS ?? 40) },
    );
  });

  it("has no clock: the same pack gives the same bytes, and says where no date is known", () => {
    const { text } = write(macsf);
    expect(text).toBe(write(macsf).text);
    expect(text).toContain('"last-modified": "1970-01-01T00:00:00Z"');
    expect(text).toContain("la date de ce document est inconnue");
    const published = loadPack({ ...smallPack(), source: { ...smallPack().source, published: "2025-06-01" } });
    expect(write(published).text).toContain('"last-modified": "2025-06-01T00:00:00Z"');
  });

  it("takes a pack, and options that it has", () => {
    expect(() => write({} as never)).toThrow(PackError);
    expect(() => write(macsf, { local: "fr" } as never)).toThrow(OptionsError);
    expect(() => write(macsf, { locale: "de" })).toThrow(OptionsError);
    expect(() => write(macsf, { lastModified: "yesterday" })).toThrow("/lastModified");
    expect(() => write(macsf, null as never)).toThrow(OptionsError);
  });
});

describe("a catalog", () => {
  const { catalog } = JSON.parse(toOscalCatalog(macsf, { locale: "en", ...dated }).text);

  it("has a control for each rule, in their order and with their ids", () => {
    expect(catalog.controls.map(({ id }: { id: string }) => id)).toEqual(macsf.ruleIds);
  });

  it("says of a control what the rule says", () => {
    const control = catalog.controls.find(({ id }: { id: string }) => id === "device-auto-lock");
    expect(control.title).toBe("Automatic lock");
    expect(control.params).toMatchObject([
      {
        id: "device-auto-lock_maxMinutes",
        constraints: [{ description: "At least 1 minute." }, { description: "At most 30 minutes." }],
        values: ["15"],
      },
    ]);
    const part = (name: string) => control.parts.find((one: { name: string }) => one.name === name);
    expect(part("statement").prose).toBe(
      "Un verrouillage automatique de vos ordinateur/téléphone après un court délai",
    );
    expect(part("guidance").parts[0].prose).toContain("On s’absente toujours");
    expect(part("assessment-objective").id).toBe("device-auto-lock_obj");
    expect(part("remediation").parts).toHaveLength(4);
    const resources = new Map(catalog["back-matter"].resources.map((one: { uuid: string }) => [`#${one.uuid}`, one]));
    for (const { href } of control.links) expect(resources.has(href)).toBe(true);
  });

  it("begins an id with a letter, as tokens do", () => {
    const pack = loadPack(packWithRule({ id: "2-doors" }));
    expect(JSON.parse(toOscalCatalog(pack, dated).text).catalog.controls[0].id).toBe("_2-doors");
  });

  it("has a title of one line, whatever it holds", () => {
    fc.assert(
      fc.property(hostilePacks, (definition) => {
        const pack = loadPack(definition);
        const { controls } = JSON.parse(toOscalCatalog(pack, dated).text).catalog;
        expect(readMarkup(controls[0].title).markup).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a profile", () => {
  it("says what a configuration changed", () => {
    const { profile } = JSON.parse(
      toOscalProfile(strict, { base: macsf, catalog: "catalogs/macsf.json", ...dated }).text,
    );
    expect(profile.imports).toEqual([
      {
        href: "catalogs/macsf.json",
        "include-all": {},
        "exclude-controls": [{ "with-ids": ["secure-messaging-patients"] }],
      },
    ]);
    expect(profile.modify["set-parameters"]).toEqual([{ "param-id": "device-auto-lock_maxMinutes", values: ["5"] }]);
    expect(profile.modify.alters).toHaveLength(1);
    expect(profile.modify.alters[0]).toMatchObject({
      "control-id": "device-auto-lock",
      adds: [{ props: [{ name: "severity", value: "critical" }] }],
    });
    const excluded = profile.metadata.props.find(({ name }: { name: string }) => name === "excluded-control");
    expect(excluded).toMatchObject({ remarks: "Les patients sont reçus sur place." });
  });

  it("changes nothing of a pack that was not configured", () => {
    const { profile } = JSON.parse(toOscalProfile(macsf, { base: macsf, ...dated }).text);
    expect(profile.modify).toBeUndefined();
    expect(profile.imports).toEqual([{ href: "macsf.oscal-catalog.json", "include-all": {} }]);
  });

  it("writes every severity where nobody says which they were", () => {
    const { profile } = JSON.parse(toOscalProfile(strict, dated).text);
    expect(profile.modify.alters).toHaveLength(macsf.ruleIds.length);
  });
});

describe("a mapping", () => {
  const collection = JSON.parse(toOscalMapping(macsf, { locale: "en", ...dated }).text)["mapping-collection"];
  const maps = collection.mappings.flatMap(({ maps }: { maps: unknown[] }) => maps);

  it("has each reference of each rule", () => {
    const references = macsf.definition.rules.flatMap((rule) => rule.references);
    expect(maps).toHaveLength(references.length);
  });

  it.each([
    ["equivalent", "equivalent-to", undefined],
    ["partial", "intersects-with", undefined],
    ["related", "related", expect.stringContaining("urn:uuid:")],
  ])("says no more of a strength than it means: %s", (strength, relationship, ns) => {
    const pack = loadPack(packWithRule({ references: [{ framework: "code", id: "1", strength }] }));
    const [mapping] = JSON.parse(toOscalMapping(pack, dated).text)["mapping-collection"].mappings;
    expect(mapping.maps[0]).toMatchObject({ relationship, props: [{ name: "strength", value: strength }] });
    expect(mapping.maps[0].ns).toEqual(ns);
  });

  it("names the rules that refer to nothing of a framework", () => {
    const [first] = collection.mappings;
    const mapped = new Set(first.maps.map((map: { sources: { "id-ref": string }[] }) => map.sources[0]?.["id-ref"]));
    expect(first["source-gap-summary"]["unmapped-controls"][0]["with-ids"]).toEqual(
      macsf.ruleIds.filter((id) => !mapped.has(id)),
    );
  });

  it("is refused where there is nothing to map", () => {
    const pack = loadPack({ ...packWithRule({ references: [] }), frameworks: {} });
    expect(() => toOscalMapping(pack, dated)).toThrow("refer to no framework");
  });
});
