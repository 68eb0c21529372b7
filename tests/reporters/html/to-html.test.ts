import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurePack, evaluate, HygieError, type Report } from "../../../src/index.js";
import { loadPackDirectory } from "../../../src/node/index.js";
import { toHtml } from "../../../src/reporters/index.js";
import { aheadOfTime } from "../../support/ahead-of-time.js";
import { runs } from "../../support/arbitraries.js";
import { withDrafts } from "../../support/draft-pack.js";
import { misprints } from "../../support/french.js";
import { wholeReport } from "../../support/losses.js";
import { macsf, root } from "../../support/macsf.js";
import { hostile, textOf, unheld, withTexts } from "../../support/report-page.js";
import { dentalReport } from "../../support/reports.js";
import { wholePractices } from "../../support/whole-practices.js";

const now = "2026-11-24";
const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const examples = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];
const pageOf = (report: Report) => toHtml(report, { pack: macsf }).text;

describe("the page of a report", () => {
  it.each([
    ["fr", ["Score : entre 60 et 70 sur 100", "Le prestataire informatique", "la gérance du cabinet"]],
    ["en", ["Score: between 60 and 70 out of 100", "the IT provider", "la gérance du cabinet"]],
  ] as const)("in %s tells what is to be done, by whom, and who accepted what", (locale, expected) => {
    const html = pageOf(dentalReport(locale));
    expect(html).toContain(`<html lang="${locale}">`);
    for (const text of expected) expect(html.toLowerCase().replaceAll("\u00a0", " ")).toContain(text.toLowerCase());
  });

  it("tells of each rule its outcome, its reasons, and the words of its source", () => {
    const report = dentalReport("fr");
    const text = textOf(pageOf(report));
    for (const { ruleId, title, message, reasons } of report.results) {
      const { source } = macsf.definition.rules.find(({ id }) => id === ruleId) ?? {};
      for (const told of [title, message, source?.quote ?? "", ...reasons.map((reason) => reason.text)]) {
        expect(text, ruleId).toContain(told);
      }
    }
    for (const { steps } of report.plan) for (const step of steps) expect(text).toContain(step);
  });

  it("tells of the questions, and of waivers that changed nothing", () => {
    const report = dentalReport("fr");
    const text = textOf(pageOf(report));
    for (const { label, help } of report.questions) expect(text).toContain(`${label}\n${help}`);
    expect(report.expiredWaivers).toHaveLength(1);
    expect(text).toContain(report.expiredWaivers[0]?.reason);
  });

  it("says how to make the report again", () => {
    const report = dentalReport("fr");
    const text = textOf(pageOf(report));
    expect(text).toContain(report.pack.digest);
    expect(text).toContain(report.factsDigest);
    expect(text).toContain(report.evaluatedAt);
    const made = {
      fr: ["preuves", "dérogations", "politique de preuve", "hygie verify rapport.json --facts faits.json\n"],
      en: ["evidence", "waivers", "evidence policy", "hygie verify report.json --facts facts.json\n"],
    };
    for (const locale of ["fr", "en"] as const) {
      const [, verification = ""] = pageOf(dentalReport(locale)).split('id="verification"');
      const told = textOf(verification.replaceAll("</p>", "\n"));
      const flags = ["--pack", "--evidence", "--waivers", "--evidence-policy"];
      for (const part of [...made[locale], ...flags]) expect(told).toContain(part);
      expect(told).not.toContain("--pack macsf"); // a pack need not be one that comes with hygie
    }
  });

  it.each([
    [
      "en",
      "which hygie does not check. 15 rules are met or to fix: 3 with fresh evidence, 1 with partial evidence, 11 without any that is fresh.",
    ],
    [
      "fr",
      "que hygie ne vérifie pas. 15 règles sont respectées ou à corriger : 3 avec une preuve à jour, 1 avec des preuves partielles, 11 sans preuve à jour.",
    ],
  ] as const)(
    "in %s says beside the score whose word the facts are, and how much of it is proven",
    (locale, sentence) => {
      const [summary = ""] = pageOf(dentalReport(locale)).split('<section aria-labelledby="impacts"');
      expect(textOf(summary).replaceAll("\u00a0", " ")).toContain(sentence);
      const unanswered = textOf(pageOf(evaluate(macsf, {}, { now, locale })));
      expect(unanswered).toMatch(/which hygie does not check\.\n|que hygie ne vérifie pas\.\n/);
    },
  );

  it.each([
    ["en", "hygie does not speak in the name of whoever published the source: MACSF."],
    ["fr", "hygie ne s’exprime pas au nom de qui a publié la source : MACSF."],
  ] as const)("in %s speaks in nobody's name", (locale, sentence) => {
    expect(textOf(pageOf(dentalReport(locale))).replaceAll("\u00a0", " ")).toContain(sentence);
  });

  it("has lines to sign on, on paper alone, and no pointers there", () => {
    const html = pageOf(dentalReport("fr"));
    expect(html).toContain("<p>Cabinet</p><p>Nom et qualité</p><p>Date</p><p>Signature</p>");
    const [screen = "", print = ""] = html.match(/<style>[\s\S]*?<\/style>/)?.[0].split("@media print") ?? [];
    expect(screen).toContain(".blanks { display: none; }");
    expect(print).toContain(".blanks { display: grid;");
    expect(print).toContain(".pointer { display: none; }");
  });

  it.each([
    ["en", "Protection, out of 100", "the higher, the better"],
    ["fr", "Protection, sur 100", "plus il est haut, mieux"],
  ] as const)("in %s says of the score of a risk that higher is better", (locale, column, note) => {
    const [, section = ""] = pageOf(dentalReport(locale)).split('<section aria-labelledby="impacts">');
    expect(section).toMatch(/^\n<h3 id="impacts">Protection (by risk|par risque)</);
    expect(section).toContain(`<th scope="col" colspan="2">${column}</th>`);
    expect(section).toContain(note);
  });

  it("agrees with the name of no kind of evidence, and names the rules of waivers by their titles", () => {
    const html = textOf(pageOf(wholeReport("fr")));
    expect(html).not.toMatch(/recueillie|périmée/);
    expect(html).toContain("date de recueil\u00a0: 04/05/2026, par the technician, valable jusqu’au 04/05/2027");
    const { results, expiredWaivers } = wholeReport("fr");
    const ids = expiredWaivers.map(({ ruleId }) => ruleId);
    expect(ids).not.toEqual([]);
    const [, idle = ""] = pageOf(wholeReport("fr")).split('id="idle-waivers"');
    for (const id of ids) {
      const title = results.find(({ ruleId }) => ruleId === id)?.title;
      expect(textOf(idle)).toContain(`${title}\u00a0: elle a expiré`);
      expect(textOf(idle)).toContain(`${title} (${id})`);
    }
  });

  it("gives the source's judgement where the pack tells of one", () => {
    const judgement = macsf.definition.judgement?.fr ?? "";
    expect(judgement).not.toBe("");
    expect(textOf(pageOf(dentalReport("fr")))).toContain(judgement);
  });

  it.each([
    ["en", [], ""],
    [
      "en",
      ["home-protection"],
      "The rule home-protection is a draft: its questions, severity and texts are not written yet; its verdict judges nothing.",
    ],
    [
      "en",
      macsf.ruleIds,
      "and 8 more are drafts: their questions, severities and texts are not written yet; this report judges nothing.",
    ],
    [
      "fr",
      macsf.ruleIds,
      "et 8 autres sont des brouillons : leurs questions, leurs gravités et leurs textes restent à écrire ; ce rapport ne juge rien.",
    ],
  ] as const)("in %s, of %j which are drafts, says so at its top, and at each", (locale, ids, sentence) => {
    const pack = withDrafts(ids);
    const { text } = toHtml(evaluate(pack, {}, { now, locale }), { pack });
    const [, note = ""] = text.match(/<p class="draft-note" role="note">(.*?)<\/p>/) ?? [];
    expect(note.replaceAll("\u00a0", " ")).toMatch(new RegExp(`${sentence}$`));
    expect(text.indexOf('draft-note" role')).toBeLessThan(text.indexOf("<main>"));
    expect(text.split(`<span class="draft">`)).toHaveLength(ids.length + 1);
  });

  it("of a lean pack says the same, without what a lean pack has not", () => {
    const lean = aheadOfTime(macsf, { is: "lean", locales: ["fr"] });
    const text = textOf(toHtml(dentalReport("fr"), { pack: lean }).text);
    for (const { title, message } of dentalReport("fr").results) {
      expect(text).toContain(title);
      expect(text).toContain(message);
    }
    expect(text).not.toContain("Correspondances");
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it("says of an empty practice that all is to be asked, and of one that has everything that nothing is to be fixed", () => {
    expect(textOf(pageOf(evaluate(macsf, {}, { now, locale: "fr" })))).toContain("0–100");
    const disabled = Object.fromEntries(macsf.ruleIds.map((id) => [id, { disabled: { reason: "Hors du contrat." } }]));
    const pack = configurePack(macsf, { rules: disabled });
    const text = textOf(toHtml(evaluate(pack, {}, { now, locale: "fr" }), { pack }).text);
    expect(text).toContain("Aucune règle n’est à corriger.");
    expect(text).not.toContain("Questions à poser");
  });

  it("of a pack that extends another names both sources", () => {
    const pack = loadPackDirectory(`${root}examples/packs/littoral`, { packs: [macsf] });
    const text = textOf(toHtml(evaluate(pack, {}, { now }), { pack }).text);
    expect(text).toContain(macsf.definition.source.title);
    expect(text).toContain(pack.definition.source.title);
  });

  it.each(examples)("is set as French is, of examples/%s", (name) => {
    const html = pageOf(evaluate(macsf, example(name), { now, locale: "fr" }));
    const own = html.replace(/<figure class="quote"[\s\S]*?<\/figure>/g, ""); // the source sets its words as it does
    expect(misprints(textOf(own))).toEqual([]);
  });

  it("is the same for the same report", () => {
    expect(pageOf(dentalReport("fr"))).toBe(pageOf(JSON.parse(JSON.stringify(dentalReport("fr")))));
  });

  it("refuses what is no report, a report of another pack, and unknown options", () => {
    const other = configurePack(macsf, { rules: { "home-protection": { severity: "low" } } });
    const calls: unknown[][] = [
      [undefined, { pack: macsf }],
      [{ ...dentalReport("fr"), results: [{}] }, { pack: macsf }],
      [dentalReport("fr"), { pack: other }],
      [dentalReport("fr"), { pack: macsf, colour: "red" }],
      [dentalReport("fr")],
    ];
    for (const given of calls) {
      expect(() => (toHtml as (...given: unknown[]) => unknown)(...given)).toThrow(HygieError);
    }
  });
});

describe("a policy in the page", () => {
  const html = pageOf(dentalReport("fr"));

  it("lets in one style sheet, by its digest, and nothing else", () => {
    const [, styles = ""] = html.match(/<style>([\s\S]*?)<\/style>/) ?? [];
    const digest = createHash("sha256").update(styles).digest("base64");
    expect(html).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|<(img|iframe|link|object|embed|form|base)\b/);
  });
});

describe("a hostile text", () => {
  it.each(hostile)("%j is told as it is, and is nothing else", (text) => {
    const report = withTexts(dentalReport("fr"), text);
    const html = pageOf(report);
    const plain = pageOf(withTexts(dentalReport("fr"), "plain"));
    const tags = (page: string) =>
      page.match(/<\/?[a-z][^>]*>/g)?.map((tag) => tag.replace(/ href="[^"]*"| datetime="[^"]*"/, ""));
    expect(tags(html)).toEqual(tags(plain));
    expect(html).not.toMatch(/\p{Cs}/u);
  });

  it.each(["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"])(
    "%j in the name of a device turns no letters of hygie's own: it is written out",
    (mark) => {
      const facts = JSON.parse(JSON.stringify(example("dental-group")).replaceAll('"accueil"', `"box${mark}1"`));
      const report = evaluate(macsf, facts, { now, locale: "en" });
      expect(report.results.some(({ reasons }) => reasons.some(({ text }) => text.includes(`box${mark}1 – `)))).toBe(
        true,
      );
      const html = pageOf(report);
      expect(html).not.toMatch(/\p{Bidi_Control}/u);
      expect(html).toContain(`box\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}1 – `);
    },
  );

  it.each(unheld)("%j, which HTML cannot hold, is written out", (text, written) => {
    expect(textOf(pageOf(withTexts(dentalReport("fr"), text)))).toContain(written);
  });

  it("links to pages of the web alone", () => {
    const uris = [
      "javascript:alert(1)",
      "data:text/html,<script>1</script>",
      "file:///etc/passwd",
      " https://a.example",
      "https://a.example/\u202e",
    ];
    const item = {
      pointer: "/0",
      type: "contract",
      collectedOn: "2026-01-20",
      freshUntil: "2026-12-31",
      status: "fresh" as const,
    };
    for (const uri of uris) {
      const report = structuredClone(dentalReport("fr")) as unknown as { results: { evidence: { items: object[] } }[] };
      report.results[0]?.evidence.items.push({ ...item, uri });
      const html = pageOf(report as object as Report);
      expect(textOf(html)).toContain(uri.replace("\u202e", "\\u202e"));
      expect(
        [...html.matchAll(/href="([^"]*)"/g)]
          .map(([, href]) => href)
          .filter((href) => !/^(#|https?:\/\/)/.test(href ?? "")),
      ).toEqual([]);
    }
  });
});

describe("a large report", () => {
  it("of 100 rules with 500 reasons each takes less than a second and 3 MB", () => {
    const [first] = dentalReport("fr").results;
    const reason = {
      pointer: "/devices/0/storageEncrypted",
      item: "serveur",
      asked: { kind: "truth", negated: false },
      actual: false,
    };
    const results = Array.from({ length: 100 }, (_, i) => ({
      ...first,
      ruleId: `rule-${i}`,
      reasons: Array.from({ length: 500 }, (_, k) => ({
        ...reason,
        text: `serveur-${k} – Stockage de l’appareil chiffré\u00a0: non (attendu\u00a0: oui)`,
      })),
    }));
    const report = { ...dentalReport("fr"), results } as object as Report;
    const times = Array.from({ length: 3 }, () => {
      const from = process.cpuUsage(); // the clock goes on while others have the processor
      pageOf(report);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
    const html = pageOf(report);
    expect(Buffer.byteLength(html)).toBeLessThan(3e6);
    expect(html).toContain("et 400 autres.");
  });
});

/** The report; nothing of a practice that is refused. */
function reportOf(call: () => Report): Report | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof HygieError) return undefined;
    throw error;
  }
}

describe("any report", () => {
  it("has a page with all of its rules", () => {
    fc.assert(
      fc.property(wholePractices(macsf), fc.constantFrom("fr", "en"), ({ facts, ...given }, locale) => {
        const report = reportOf(() => evaluate(macsf, facts as object, { now, locale, ...given } as object));
        if (report === undefined) return;
        const { text } = toHtml(report, { pack: macsf });
        expect(text.match(/<article class="rule/g)?.length).toBe(report.results.length);
        expect(text).not.toMatch(/undefined|\[object|NaN/);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 20) },
    );
  });
});
