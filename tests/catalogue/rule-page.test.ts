import { describe, expect, it } from "vitest";
import type { PageOptions } from "../../src/catalogue/page-options.js";
import { pagesOf } from "../../src/catalogue/pages.js";
import { loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { packWithRule, smallPack, smallRule } from "../support/pack.js";

/** The page of the last rule as it is read, signs that are written as entities being themselves. */
function pageOf(pack: typeof macsf | ReturnType<typeof loadPack>, lang: string, id: string, options: PageOptions = {}) {
  const markdown = pagesOf(pack, lang, options).find(({ name }) => name === `${id}.md`)?.markdown ?? "";
  return markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replaceAll("\u00a0", " ");
}
const small = (changes: object, options?: PageOptions) =>
  pageOf(loadPack(packWithRule(changes)), "fr", "doors-locked", options);
/** The page of a rule that is nothing but its logic. */
const ofLogic = (logic: object, changes: object = {}) =>
  small({
    ...{ logic, parameters: {}, evidence: [], appliesWhen: undefined },
    cases: [{ name: "nothing is known", facts: {}, expect: "unknown" }],
    ...changes,
  });

/** What stands under a heading, down to the next of its level. */
function sectionOf(page: string, heading: string): string {
  const [, level = "##"] = /^(#+)/.exec(heading) ?? [];
  const from = page.indexOf(`\n${heading}\n`) + heading.length + 1;
  const to = page.indexOf(`\n${level} `, from);
  return page.slice(from, to < 0 ? undefined : to).trim();
}

const lock = pageOf(macsf, "fr", "device-auto-lock");

describe("the page of a rule", () => {
  it("is in the order in which people read it: severity, why, what to do, the quote, examples, then what auditors read", () => {
    const headings = [...lock.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      ...["Pourquoi", "Que faire", "Ce que dit la source", "Exemples", "La règle, point par point"],
      ...["Table de décision", "Preuves admises", "Correspondances", "Paramètres", "Historique", "Cas de test"],
      "Citer cette règle",
    ]);
    const summary = lock.slice(lock.indexOf("# Verrouillage"), lock.indexOf("## Pourquoi"));
    expect(summary.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- **Gravité** : élevée",
      "- **Responsable** : le cabinet",
      "- **Temps** : environ 1 h",
      "- **Coût** : sans frais",
      "- **Risques** : Données médicales divulguées, données médicales modifiées, responsabilité engagée",
    ]);
    expect(sectionOf(lock, "## Que faire")).toContain("1. Ouvrez les réglages");
  });

  it("says what the rule does not check before anything that it asks", () => {
    const page = pageOf(macsf, "en", "online-data-encryption");
    const limits = page.indexOf("**What the rule does not check**: The rule does not check where data are hosted");
    expect(limits).toBeGreaterThan(page.indexOf("## Why"));
    expect(limits).toBeLessThan(page.indexOf("## What to do"));
  });

  it("quotes the source, with its address where that is known, and tells of it on the page of all rules", () => {
    expect(sectionOf(lock, "## Ce que dit la source")).toBe(
      '> <span lang="fr">« Un verrouillage automatique de vos ordinateur/téléphone après un court délai »</span>\n>\n' +
        "> MACSF, « Gestion des risques numériques : un enjeu majeur », Quelques règles essentielles de cybersécurité " +
        "([à propos de la source](./index.md#source))",
    );
    const index = pageOf(macsf, "fr", "index");
    expect(sectionOf(index, "## La source")).toContain("un enjeu majeur », document sans date, sans adresse connue.");
    expect(sectionOf(index, "## La source")).toContain(
      '<a href="https://www.macsf.fr/actualites/Coronavirus-et-RGPD">',
    );
    expect(index).toContain(macsf.digest);
    const source = { ...smallPack().source, uri: "https://example.org/guide", published: "2025-03-01" };
    const dated = loadPack({ ...smallPack(), source });
    expect(pageOf(dated, "fr", "doors-locked")).toContain('<a href="https://example.org/guide">Éditeur, « Guide »</a>');
    expect(pageOf(dated, "fr", "index")).toContain("</a>, publié le 1er mars 2025.");
  });

  it("can be cited, with the versions and the digest of the pack", () => {
    expect(sectionOf(lock, "## Citer cette règle")).toBe(
      `Règle device-auto-lock 1.1.0, jeu de règles macsf 2.0.0, empreinte SHA-256 ${macsf.digest}.`,
    );
  });
});

describe("the examples of a rule", () => {
  const examples = sectionOf(lock, "## Exemples");

  it("are the failing and the passing facts that differ the least, in words, with what decides marked", () => {
    const [failing = "", passing = ""] = examples.split('<div class="example pass">');
    const linesOf = (text: string) => text.split("\n").filter((line) => /^(- |\*\*)/.test(line));
    expect(linesOf(failing)).toEqual([
      "**✗ Exemple à corriger**",
      "**Appareil « device-1 »**",
      "- Données de santé possibles sur l’appareil : oui",
      "- Type d’appareil : ordinateur fixe",
      "- Verrouillage automatique activé : oui",
      "- **✗ Délai de verrouillage automatique : 16 minutes** (attendu : 15 minutes au plus)",
    ]);
    expect(linesOf(passing)).toEqual([
      "**✓ Exemple conforme**",
      "**Appareil « device-1 »**",
      "- Données de santé possibles sur l’appareil : oui",
      "- Type d’appareil : ordinateur fixe",
      "- **✓ Verrouillage automatique activé : oui** (décisif)",
      "- **✓ Délai de verrouillage automatique : 5 minutes** (décisif)",
    ]);
  });

  it("have their JSON a click away", () => {
    expect(examples).toContain("<summary>Ces faits, en JSON</summary>");
    expect(examples).toContain('"autoLockMinutes": 16');
  });

  it("show the day on which they are evaluated where the rule counts days, and only there", () => {
    expect(sectionOf(pageOf(macsf, "fr", "staff-vigilance"), "## Exemples")).toContain("Évalué le 31 janvier 2026.");
    expect(sectionOf(pageOf(macsf, "en", "staff-vigilance"), "## Examples")).toContain("Evaluated on 31 January 2026.");
    expect(examples).not.toContain("Évalué");
  });

  it("hand the failing facts to whoever links to them, with their day", () => {
    const page = pageOf(macsf, "fr", "staff-vigilance", {
      belowExamples: ({ id }, { now, expect: outcome }) => `${id} ${outcome} ${now}`,
    });
    expect(sectionOf(page, "## Exemples")).toContain("staff-vigilance fail 2026-01-31");
  });

  it("say that one of several ways would do", () => {
    expect(sectionOf(pageOf(macsf, "fr", "unknown-emails-and-links"), "## Exemples")).toContain(
      "- **✗ Équipe informée de cette interdiction : non** (l’une des possibilités demande : oui)",
    );
  });

  it("tell of what decides and stands in no line of its own, such as how many items a list has", () => {
    const doors = [{ locked: true }, { locked: false }, { id: "cellar" }];
    const logic = { ">=": [{ count: [{ var: "doors" }, { var: "locked" }] }, 2] };
    const page = ofLogic(logic, {
      cases: [
        { name: "one of two", facts: { doors: doors.slice(0, 2), tags: ["a", "b"] }, expect: "fail" },
        { name: "nobody knows of the cellar", facts: { doors }, expect: "unknown" },
        { name: "nothing is known", facts: {}, expect: "unknown" },
      ],
    });
    expect(sectionOf(page, "## Exemples")).toContain("- **✗ Portes : 1 sur 2 (attendu : 2 au moins)**");
    expect(sectionOf(page, "## Exemples")).toContain("**Portes nº 1**\n\n- Verrouillée : oui");
    expect(sectionOf(page, "## Exemples")).toContain("- Étiquettes : a et b");
    const cases = sectionOf(page, "## Cas de test");
    expect(cases).toContain(
      "- **? À préciser** – nobody knows of the cellar.\n  - **? cellar – Verrouillée : à préciser**",
    );
    expect(cases).toContain("  - Portes « cellar » : aucun fait");
  });

  it("mark nothing in a case that the rule does not hold to", () => {
    const cases = [{ name: "wrong", facts: { doors: [{ locked: false }], guards: 2 }, expect: "pass" }];
    expect(sectionOf(small({ cases }), "## Exemples")).not.toContain("décisif)");
  });
});

describe("the logic of a rule in words", () => {
  const metIn = (logic: object) => sectionOf(ofLogic(logic), "### Respectée si");
  const firstLines = (text: string) => text.slice(0, text.indexOf("<details>")).trim().split("\n");

  it("calls facts by their labels, and gives what is asked with its unit", () => {
    expect(sectionOf(lock, "### S’applique si").split("\n")).toEqual([
      "Pour au moins un élément d’« Appareils », tous ces points :",
      "",
      "- Données de santé possibles sur l’appareil : oui",
      "- Type d’appareil : ordinateur fixe, ordinateur portable, téléphone ou tablette",
    ]);
    expect(firstLines(sectionOf(lock, "### Respectée si"))).toEqual([
      "Pour chaque élément d’« Appareils », au moins un de ces points :",
      "",
      "- Données de santé possibles sur l’appareil : non",
      "- Type d’appareil : serveur ou équipement réseau",
      "- tous ces points :",
      "  - Verrouillage automatique activé : oui",
      "  - Délai de verrouillage automatique : 15 minutes au plus",
    ]);
    expect(sectionOf(lock, "## La règle, point par point")).toContain('"<=": [');
  });

  it("has a line above for what pictures it", () => {
    const page = small({}, { belowLogic: ({ id }) => `the tree of ${id}` });
    expect(sectionOf(page, "### Respectée si")).toContain("the tree of doors-locked");
  });

  it.each([
    [{ "!!": [{ var: "doors" }] }, ["Portes : non vide."]],
    [{ "!": [{ "!!": [{ var: "tags" }] }] }, ["Étiquettes : vide."]],
    [
      { none: [{ var: "doors" }, { var: "locked" }] },
      ["Pour chaque élément de « Portes » (ou il n’y en a aucun) :", "", "- Verrouillée : non"],
    ],
    [
      { ">=": [{ share: [{ var: "doors" }, { var: "locked" }] }, 50] },
      ["Pourcentage d’éléments de « Portes » : 50 % au moins :", "", "- Verrouillée : oui"],
    ],
    [{ "<=": [0, { days_since: { var: "checkedOn" } }, 30] }, ["Vérifié le : il y a 30 jours au plus."]],
    [{ "<": [{ var: "checkedOn" }, { var: "repairedOn" }] }, ["Vérifié le : moins de « Réparé le »."]],
    [
      { "<=": [{ days_since: { var: "checkedOn" } }, { var: "guards" }] },
      ["Jours depuis « Vérifié le » : « Gardiens » au plus."],
    ],
    [
      {
        if: [
          { ">": [{ var: "guards" }, 2] },
          { "!!": [{ var: "tags" }] },
          { "===": [{ var: "guards" }, 0] },
          { "!!": [{ var: "doors" }] },
          false,
        ],
      },
      [
        "Selon le cas :",
        "",
        "- si Gardiens : plus de 2 people :",
        "  - Étiquettes : non vide",
        "- sinon, si Gardiens : 0 people :",
        "  - Portes : non vide",
        "- sinon :",
        "  - jamais",
      ],
    ],
    [{ "===": [{ "%": [{ var: "guards" }, 2] }, 0] }, ["« Gardiens » % 2 === 0."]],
  ])("says %j", (logic, said) => {
    expect(firstLines(metIn(logic))).toEqual(said);
  });
});

describe("the history of a rule", () => {
  const before = loadPack(smallPack());
  const rule = smallRule({
    version: "2.0.0",
    severity: "critical",
    remediation: { owner: "it-provider", effortHours: 2, cost: "low" },
    parameters: { least: { type: "integer", default: 3, minimum: 1, maximum: 5, source: "the guide" } },
    appliesWhen: undefined,
    evidence: [],
    references: [{ framework: "code", id: "1", strength: "related" }],
    text: {
      fr: {
        ...(smallRule().text as { fr: object }).fr,
        why: "Sinon, on entre.",
        changes: { "2.0.0": "Trois gardiens." },
      },
    },
  });
  const after = loadPack({ ...smallPack(), version: "1.10.0", rules: [rule] });
  const between = loadPack({ ...smallPack(), version: "1.2.0" });
  const history = sectionOf(
    pageOf(after, "fr", "doors-locked", { earlier: [between.definition, before.definition] }),
    "## Historique",
  );

  it("tells since which version of the pack there is each, the latest first", () => {
    const versions = history.split("\n").filter((line) => line.startsWith("**"));
    expect(versions).toEqual(["**Version 2.0.0, depuis small 1.10.0**", "**Version 1.0.0, depuis small 1.0.0**"]);
    expect(history.endsWith("Première version.")).toBe(true);
  });

  it("sums up by kind what each changed, below what the rule itself says of it", () => {
    const [summed = "", details = ""] = history.split("<details>");
    expect(
      summed
        .split("\n")
        .filter((line) => line !== "")
        .slice(1),
    ).toEqual([
      "Trois gardiens.",
      "- Gravité : élevée devient critique.",
      "- Responsable : le cabinet devient le prestataire informatique.",
      "- Temps : environ 1 h devient environ 2 h.",
      "- Coût : sans frais devient faible.",
      "- Seuil least : 2 devient 3.",
      "- Logique : la règle s’applique désormais toujours.",
      "- Preuves admises – retrait : Photo.",
      "- Correspondances – modification : Code 1.",
      "- Textes revus : explication.",
    ]);
    expect(details).toContain('- /severity : "high" devient "critical"');
  });
});
