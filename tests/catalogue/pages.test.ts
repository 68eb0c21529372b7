import { readFileSync } from "node:fs";
import fc from "fast-check";
import { createMarkdownRenderer } from "vitepress";
import { describe, expect, it } from "vitest";
import { languagesOf, pagesOf } from "../../src/catalogue/pages.js";
import { configurePack, loadPack } from "../../src/index.js";
import { macsf, root } from "../support/macsf.js";
import { checklistPack, packWithRule, smallPack, smallRule, withoutParameters } from "../support/pack.js";

const made = new WeakMap<object, Map<string, ReturnType<typeof pagesOf>>>();
const allPages = (pack: Parameters<typeof pagesOf>[0], lang: string) => {
  const ofPack = made.get(pack) ?? new Map<string, ReturnType<typeof pagesOf>>();
  const pages = ofPack.get(lang) ?? pagesOf(pack, lang);
  made.set(pack, ofPack.set(lang, pages));
  return pages;
};
const page = (pack: Parameters<typeof pagesOf>[0], lang: string, name: string) => {
  const found = allPages(pack, lang).find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found.markdown;
};
const renderer = createMarkdownRenderer(root);

/** A pack whose one rule has no parameters. */
const withoutParametersIn = (pack: ReturnType<typeof packWithRule>) => ({
  ...pack,
  rules: pack.rules.map((rule) => withoutParameters(rule)),
});

describe("the catalogue of a pack", () => {
  it("has a table of all rules and a page for each, in each language of the pack that hygie speaks", () => {
    expect(languagesOf(macsf.definition)).toEqual(["fr", "en"]);
    for (const lang of languagesOf(macsf.definition)) {
      const names = allPages(macsf, lang).map(({ name }) => name);
      expect(names).toEqual(["index.md", "controls.md", ...macsf.ruleIds.map((id) => `${id}.md`), "facts.md"]);
      for (const id of macsf.ruleIds) expect(page(macsf, lang, "index.md")).toContain(`](./${id}.md)`);
    }
    expect(languagesOf(loadPack(smallPack()).definition)).toEqual(["fr"]);
  });

  it("shows which facts come to which outcome, and says where they are too many", () => {
    const shownFor = (name: string, lang: string) => {
      const markdown = page(macsf, lang, name);
      return markdown.slice(markdown.search(/## (Decision table|Table de décision)/)).split("\n");
    };
    const english = shownFor("device-access-control.md", "en");
    expect(english[2]).toContain(
      "| Outcome | some of “Devices”<br>\u00a0\u00a0May store health data: yes | all of “Devices”, at least one of these points<br>",
    );
    expect(english).toContain("| To\u00a0fix | yes | no |");
    expect(english).toContain("| To\u00a0clarify | otherwise |  |");
    expect(shownFor("staff-vigilance.md", "fr")).toContain("| Respecté | oui | de 0 à 365 |");
    const long = page(loadPack(checklistPack(100)), "fr", "doors-locked.md");
    expect(long).toContain("La règle compte plus de 60 cas\u00a0: une table serait illisible.");
  });

  it("calls facts and their values in the table what the pack calls them", () => {
    const logic = {
      and: [
        { in: [{ var: "doors.kind" }, ["front"]] },
        { "<=": [0, { days_since: { var: "checkedOn" } }, { "*": [{ var: "guards" }, 2] }] },
        { "<": [{ days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] }, 7] },
      ],
    };
    const { facts, ...pack } = smallPack();
    const properties = facts.properties as Record<string, { items?: object }>;
    const grouped = {
      ...facts,
      properties: { ...properties, doors: { ...properties.doors?.items, "x-text": { fr: { label: "Porte" } } } },
    };
    const rule = {
      ...smallRule({ logic, parameters: {}, evidence: [], appliesWhen: undefined }),
      cases: [{ name: "nothing is known", facts: {}, expect: "unknown" }],
    };
    const markdown = page(loadPack({ ...pack, facts: grouped, rules: [rule] }), "fr", "doors-locked.md");
    expect(markdown).toContain(
      "| Résultat | Sorte | 0 &#60;= jours depuis «\u00a0Vérifié le\u00a0» &#60;= «\u00a0Gardiens\u00a0» &#42; 2 | Réparé le\u00a0: 6\u00a0jours au plus après «\u00a0Vérifié le\u00a0» |",
    );
    expect(markdown).toContain("| Respecté | entrée | oui | oui |");
  });

  it("has names for all cases of macsf in French too, set as French is", () => {
    const names = JSON.parse(readFileSync(`${root}docs/.vitepress/case-names.fr.json`, "utf8"));
    const own = new Set(macsf.definition.rules.flatMap(({ cases }) => cases.map(({ name }) => name)));
    expect(Object.keys(names).sort()).toEqual([...own].sort());
    for (const name of Object.values(names)) expect(name).not.toMatch(/[ ][:;!?»]|'|^[A-Z]|\.$/);
    const shown = pagesOf(loadPack(smallPack()), "fr", { caseName: () => "le <cas>" }).at(-2);
    expect(shown?.markdown).toContain("– le &#60;cas&#62;.");
  });

  it("tells of a rule of another pack where it comes from, what was changed, and why it is not asked", () => {
    const extended = loadPack(
      {
        ...{ id: "town", version: "1.0.0", title: { fr: "Ville" }, locales: ["fr"], helpUri: "urn:x" },
        source: { id: "charter", title: "Charte", publisher: "Ville", language: "fr" },
        extends: [
          { id: "small", version: "1", rules: { "doors-locked": { severity: "low", disabled: { reason: "<Non>" } } } },
        ],
      },
      { packs: [loadPack(smallPack())] },
    );
    const markdown = page(extended, "fr", "doors-locked.md");
    expect(markdown).toContain("Reprise de small 1.0.0\n- modifiée par town\u00a0: /severity, auparavant high");
    expect(markdown).toContain("**Désactivée**\u00a0: &#60;Non&#62;");
    expect(markdown).toContain("Éditeur, «\u00a0Guide\u00a0»");
  });

  it("credits the value of a parameter to the pack or the application that set it, and the default to its source", () => {
    const setter = "hygie: its own default, the source wants";
    const minutes = (maxMinutes: number) => ({ rules: { "device-auto-lock": { parameters: { maxMinutes } } } });
    const town = {
      ...{ id: "town", version: "1.0.0", title: { en: "Town" }, locales: ["en"], helpUri: "urn:x" },
      source: { id: "charter", title: "Charter", publisher: "Town", language: "en" },
    };
    const extending = (rules: object) =>
      loadPack({ ...town, extends: [{ id: "macsf", version: "2", ...rules }] }, { packs: [macsf] });
    const rowOf = (pack: Parameters<typeof page>[0]) =>
      page(pack, "en", "device-auto-lock.md")
        .split("\n")
        .find((line) => line.startsWith("| <code>maxMinutes</code>"))
        ?.replaceAll("\u00a0", " ");
    expect(rowOf(extending(minutes(5)))).toContain(
      `| 5 minutes | 1 to 30 | value set by town<br>by default 15 minutes – ${setter}`,
    );
    expect(rowOf(extending({}))).toContain(`| 15 minutes | 1 to 30 | ${setter}`);
    expect(rowOf(configurePack(macsf, minutes(1)))).toContain(
      `| 1 minute | 1 to 30 | value set by the application that configured the pack<br>by default 15 minutes – ${setter}`,
    );
  });

  it("shows what a stranger wrote as it is: no markup, no HTML, no template, no end of a fence", async () => {
    const wicked = "<img src=x onerror=alert(1)> {{ constructor }} [a](javascript:alert(1)) `x` | **b** ```";
    const text = { title: wicked, why: wicked, pass: wicked, fail: wicked, unknown: wicked, steps: [wicked] };
    const pack = packWithRule({
      text: { fr: text },
      source: { document: "guide", quote: wicked },
      cases: [
        { name: wicked, facts: { doors: [{ id: `\n\`\`\`\n${wicked}`, locked: true }], guards: 2 }, expect: "pass" },
      ],
    });
    const markdown = page(loadPack({ ...pack, title: { fr: wicked } }), "fr", "doors-locked.md");
    const html = (await renderer).render(markdown);
    expect(html).not.toMatch(/<img|href="javascript|<strong>b<\/strong>/);
    expect(html.replace(/<pre[\s\S]*?<\/pre>/g, "")).not.toContain("{{");
    expect(html).toMatch(/(&lt;|&#60;)img/);
  });

  it.each([
    "- a",
    "+ a",
    "1. a",
    "12) a",
    "::: danger a",
    "---",
    "===",
    "# a",
    "> a",
    "* a",
    "    a",
    "<!-- a",
    "~~~ a",
  ])("takes %j at the beginning of a text for text", async (why) => {
    const texts = (smallRule().text as { fr: object }).fr;
    const markdown = page(
      loadPack(packWithRule({ text: { fr: { ...texts, why, steps: [why] } } })),
      "fr",
      "doors-locked.md",
    );
    const rendered = (await renderer).render(markdown);
    const html = rendered.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
    expect(html).toContain(`<p>${why.trim()}</p>`);
    expect(html).toContain(`<li>${why.trim()}</li>`);
  });

  it("has nothing in it that a terminal, a site generator or the head of a page would obey", () => {
    const obeyed = ["\u001b[2J", "\u009b", "\u202e", "\u061c", "\u2028", "\r"];
    const wicked = fc
      .array(fc.constantFrom(...obeyed, "\n", '"', "'", "<", ">", "<!--@include: /etc/passwd-->", "a", "---"))
      .map((parts) => `a${parts.join("")}`);
    fc.assert(
      fc.property(wicked, (said) => {
        const text = { title: said, why: said, pass: said, fail: said, unknown: said, steps: [said] };
        const pack = packWithRule({
          text: { fr: text },
          source: { document: "guide", quote: said },
          logic: { some: [{ var: "doors" }, { "===": [{ var: "id" }, said] }] },
          cases: [{ name: said, facts: { doors: [{ id: said }] }, expect: "pass" }],
        });
        const wickedPack = loadPack({ ...withoutParametersIn(pack), title: { fr: said } });
        for (const { markdown } of pagesOf(wickedPack, "fr")) {
          expect(markdown).not.toMatch(/<!--|[\p{Zl}\p{Zp}\u061c\u202e]/u);
          expect([...markdown].filter((one) => /\p{Cc}/u.test(one) && one !== "\n")).toEqual([]);
          const [, head = ""] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
          for (const line of head.split("\n")) {
            expect(JSON.parse(line.slice(line.indexOf(":") + 1))).not.toMatch(/[<>"']/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("what a framework and the source say, in French", () => {
  const pagesIn = (lang: string) => pagesOf(macsf, lang).map(({ name, markdown }) => ({ name, markdown }));

  it("is told as French on English pages, and on French ones goes without saying", () => {
    const pages = new Map(pagesIn("en").map(({ name, markdown }) => [name, markdown]));
    expect(pages.get("controls.md")).toContain('| <span lang="fr">Maîtriser les risques de l’infogérance</span> |');
    expect(pages.get("controls.md")).toContain('## <span lang="fr">Code de la santé publique</span> (');
    expect(pages.get("index.md")).toContain('“<span lang="fr">Gestion des risques numériques');
    expect(pages.get("device-encryption.md")).toContain('“<span lang="fr">Prévoir des moyens de chiffrement');
    const marked = pagesIn("fr").filter(({ markdown }) => markdown.replaceAll(/^> .*$/gm, "").includes('lang="fr"'));
    expect(marked).toEqual([]);
  });
});
