import { readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { keptAs } from "../../docs/.vitepress/theme/self-assessment/store.js";
import { macsf, root } from "../support/macsf.js";
import { builtSite, tabTo, violationsOf, withPage } from "../support/site.js";

const site = builtSite();

const say = {
  fr: {
    begin: "Commencer",
    goOn: "Reprendre",
    skip: "Je ne sais pas",
    next: "Suivant",
    print: "Imprimer",
    report: "Rapport",
    answers: "Mes réponses",
  },
  en: {
    begin: "Begin",
    goOn: "Resume",
    skip: "I do not know",
    next: "Next",
    print: "Print",
    report: "Report",
    answers: "My answers",
  },
} as const;
type Lang = keyof typeof say;

/** Uses a page, and fails on an error and on a request that leaves the host. */
async function withAssessment(use: (page: Page) => Promise<void>, expected: readonly string[] = []): Promise<void> {
  await withPage(site.browser, {}, async (page, context) => {
    const wrong: string[] = [];
    context.on("console", (message) => message.type() !== "log" && wrong.push(message.text()));
    context.on("weberror", (error) => wrong.push(String(error.error())));
    context.on(
      "request",
      (request) =>
        !request.url().startsWith(site.origin) &&
        !request.url().startsWith(`blob:${site.origin}`) &&
        wrong.push(request.url()),
    );
    page.setDefaultTimeout(8000);
    await use(page);
    expect(wrong.filter((one) => !expected.some((part) => one.includes(part)))).toEqual([]);
  });
}

const click = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).click();
const question = (page: Page) => page.locator("form h2").textContent({ timeout: 3000 });
const focused = (page: Page) => page.evaluate<string>("document.activeElement.textContent.trim()");
const hasQuestion = async (page: Page) => (await page.locator("form h2").count()) > 0;

async function begin(page: Page, lang: Lang = "fr"): Promise<void> {
  await page.goto(`${site.origin}/${lang}/self-assessment`);
  await click(page, say[lang].begin);
  await page.locator("form").waitFor();
}

/** On to the first question with an input of a kind, without an answer to those before it. */
async function skipTo(page: Page, wanted: string): Promise<void> {
  for (let i = 0; (await page.locator(`form ${wanted}`).count()) === 0; i += 1) {
    if (i > 60) throw new Error(`no question has ${wanted}`);
    await click(page, say.fr.skip);
  }
}

async function skipAll(page: Page, lang: Lang = "fr"): Promise<void> {
  while (await hasQuestion(page)) await click(page, say[lang].skip);
}

describe.each(["fr", "en"] as const)("a practice that reads %s, by keyboard alone", (lang) => {
  /** Through the door on the home page. */
  async function come(page: Page): Promise<void> {
    await page.goto(`${site.origin}/${lang}/`, { waitUntil: "networkidle" });
    await tabTo(page, `main a[href$="self-assessment"]`);
    await page.keyboard.press("Enter");
    await page.locator(".start .main:enabled").waitFor();
  }

  async function press(page: Page, selector: string): Promise<void> {
    await tabTo(page, selector);
    await page.keyboard.press("Enter");
  }

  /** Answers what is asked, as someone would who knows a part of it. */
  async function answer(page: Page, place: number): Promise<void> {
    if ((await page.locator("form .add").count()) > 0) {
      const isShort = place > 30;
      await press(page, isShort ? "form [aria-pressed]" : "form .add");
      if (isShort) return;
      await page.keyboard.type(`item-${place}`);
    } else if ((await page.locator("form .yes-no").count()) > 0 && place % 3 > 0) {
      await page.keyboard.press((lang === "fr" ? "on" : "yn")[place % 2] ?? "");
    } else if ((await page.locator("form [inputmode=numeric]").count()) > 0) {
      await tabTo(page, "form input");
      await page.keyboard.type("4");
    } else return press(page, "form .main + button");
    await page.keyboard.press("Enter");
  }

  it("comes from the home page to a printed report, and goes on after the tab was closed", {
    timeout: 60_000,
  }, async () => {
    await withAssessment(async (first) => {
      let page = first;
      await page
        .context()
        .addInitScript("window.print = () => document.documentElement.setAttribute('data-printed', '')");
      await come(page);
      await press(page, ".start .main");
      await page.locator("form").waitFor();
      let before = "";
      for (let place = 0; await hasQuestion(page); place += 1) {
        if (place > 90) throw new Error("there is no end of questions");
        if (place === 12) {
          before = (await question(page)) ?? "";
          await page.close();
          page = await first.context().newPage();
          await come(page);
          expect(await page.locator(".start .main").textContent()).toContain(say[lang].goOn);
          await press(page, ".start .main");
          await page.locator("form").waitFor();
          expect(await question(page)).toBe(before);
        }
        expect(await focused(page)).toBe((await question(page))?.trim());
        await answer(page, place);
      }
      await page.locator(".report .plan li").first().waitFor();
      expect(await focused(page)).toBe(await page.locator(".report h2").textContent());
      await press(page, ".tools .main");
      expect(await page.locator("html").getAttribute("data-printed")).toBe("");

      const shown = await page
        .locator("[data-rule]")
        .evaluateAll((all) => all.map((one) => one.querySelector("h4")?.textContent));
      expect(shown).toHaveLength(macsf.ruleIds.length);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = text.replaceAll(/\s+/g, " ");
      for (const { text } of macsf.definition.rules) {
        expect(printed.replaceAll("ʼ", "’")).toContain(text[lang]?.title.replaceAll(/\s+/g, " "));
      }
      for (const name of [say[lang].print, say[lang].answers, "XLSX", "API", "hygie Rech"])
        expect(printed).not.toContain(name);
    });
  });
});

describe("answers", () => {
  it("of I do not know stay unknown: nothing fails by them, and they can be come back to", {
    timeout: 30_000,
  }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await skipAll(page);
      await page.locator(".report").waitFor();
      expect(await page.locator(".rule.fail").count()).toBe(0);
      expect(await page.locator(".rule.unknown").count()).toBe(macsf.ruleIds.length);
      expect(await page.locator(".outcome .score").textContent()).toMatch(/entre 0 et 100/);
      await click(page, /Revenir/);
      expect(await page.locator(".skipped").textContent()).toBe("");
      await page.locator("form input").fill("1");
      await click(page, say.fr.next);
      await click(page, say.fr.answers);
      expect(await page.locator("dd").first().textContent()).toBe("1\u00a0personnes");
    });
  });

  it("are refused in words beside their field, and kept as they were typed", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await click(page, say.fr.next);
      expect(await page.locator("form .wrong").textContent()).toContain("Écrivez un nombre, ou choisissez");
      await page.locator("form input").fill("0");
      await page.keyboard.press("Enter");
      const input = page.locator("form input");
      await page.locator("[aria-invalid=true]").waitFor();
      const described = (await input.getAttribute("aria-describedby"))?.split(" ") ?? [];
      const texts = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
      expect(texts.join(" ")).toContain("Écrivez un nombre entier d’au moins 1");
      await page.reload();
      await click(page, say.fr.goOn);
      expect(await input.inputValue()).toBe("0");
      await input.fill("1 000");
      await page.keyboard.press("Enter");
      await page.locator(".yes-no").waitFor();
      await click(page, "Précédent");
      expect(await input.inputValue()).toBe("1000");
    });
  });

  it("of a day to come are refused, and looking back at the last question changes nothing", {
    timeout: 30_000,
  }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await page.locator("form input").fill("4");
      await page.keyboard.press("Enter");
      await skipTo(page, "input[type=date]");
      await page.locator("input[type=date]").fill("2999-01-01");
      await click(page, say.fr.next);
      expect(await page.locator("form .wrong").textContent()).toContain("à venir");
      await skipAll(page);
      const said = page.locator(".so-far-said");
      const before = await said.textContent();
      expect(before).toContain("plus rien à demander");
      await click(page, "Questions");
      expect(await page.locator(".so-far").textContent()).not.toContain("Dernière question");
      await click(page, say.fr.report);
      expect(await said.textContent()).toBe(before);
      expect(await page.title()).toMatch(/^Rapport – /);
    });
  });

  it("of a list are named, told apart, and removed", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await skipTo(page, ".add");
      const add = page.locator("form .add");
      await add.click();
      await page.keyboard.type("poste");
      await add.click();
      await page.keyboard.type("poste");
      await click(page, say.fr.next);
      expect(await page.locator("li .wrong").last().textContent()).toContain("déjà pris");
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await add.click();
      await click(page, "Retirer poste");
      expect(await focused(page)).toBe("Ajouter un appareil");
      await click(page, say.fr.next);
      expect(await page.locator(".subject").textContent()).toBe("Appareil 1");
      await click(page, say.fr.answers);
      await page.getByText("Appareil 1, Appareil 2").waitFor();
    });
  });

  it("can be changed among all of them, and the page comes back to where it was changed", {
    timeout: 30_000,
  }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await page.locator("form input").fill("4");
      await page.keyboard.press("Enter");
      await page.locator("form input").first().check();
      await click(page, say.fr.next);
      await skipTo(page, ".add");
      const there = await question(page);
      await click(page, say.fr.answers);
      await click(page, "Modifier\u00a0: Télétravail");
      await page.locator("form input").nth(1).check();
      await click(page, say.fr.next);
      await page.locator('[data-at="/practice/teleworkPractised"]:focus').waitFor();
      expect(await page.locator("dd").nth(2).textContent()).toBe("Non");
      await click(page, "Continuer les questions");
      expect(await question(page)).toBe(there);
      await page.locator(".VPNavBarTranslations button").hover();
      await page.getByRole("link", { name: "English" }).first().click();
      await page.waitForURL(/\/en\/self-assessment/);
      await page.locator("form .add", { hasText: "Add a device" }).waitFor();
    });
  });
});

describe("the browser's storage", () => {
  const stored = (page: Page) => page.evaluate<string | null>(`localStorage.getItem("${keptAs}")`);

  it("is erased by a button that asks once before", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await click(page, say.fr.skip);
      expect(await stored(page)).toContain('"staffCount":null');
      await click(page, "Effacer");
      await page.keyboard.press("Escape");
      expect(await stored(page)).toContain("staffCount");
      await click(page, "Effacer");
      await click(page, "Tout effacer");
      expect(await stored(page)).toBeNull();
      expect(await page.getByRole("status").textContent()).toContain("effacées");
      await click(page, say.fr.begin);
      expect(await question(page)).toContain("Combien de personnes");
    });
  });

  it("may hold what is none of this page's, be full or closed: it is said, and nothing is lost", {
    timeout: 30_000,
  }, async () => {
    for (const garbage of ["{", '{"facts":7}', "null"]) {
      await withAssessment(async (page) => {
        await page.context().addInitScript(`localStorage.setItem("${keptAs}", ${JSON.stringify(garbage)})`);
        await page.goto(`${site.origin}/fr/self-assessment`);
        await page.getByText("illisible").waitFor();
        expect(await stored(page)).toBe(garbage);
        await click(page, say.fr.begin);
        await click(page, say.fr.skip);
        expect(await stored(page)).toContain("staffCount");
      });
    }
    const refusals = {
      "n’a plus de place":
        "Storage.prototype.setItem = (name) => { if (name.startsWith('hygie')) throw new DOMException('', 'QuotaExceededError'); }",
      "ne garde rien":
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })",
    };
    for (const [told, script] of Object.entries(refusals)) {
      await withAssessment(
        async (page) => {
          await page.context().addInitScript(`if (location.pathname.includes("self-assessment")) ${script}`);
          await begin(page);
          await click(page, say.fr.skip);
          await page.getByText(told).waitFor();
          expect(await question(page)).toContain("à distance");
        },
        ["SecurityError"],
      ); // of the theme, which keeps the appearance
    }
  });

  it("tells of answers that the questions do not take any more", async () => {
    await withAssessment(async (page) => {
      const kept = {
        pack: { id: "macsf", version: "1.0.0" },
        facts: { practice: { kind: "solo", staffCount: 3, teleworkPractised: "maybe" } },
        ...{ skip: [], trail: ["/practice/staffCount"], place: 0 },
      };
      await page.context().addInitScript(`localStorage.setItem("${keptAs}", ${JSON.stringify(JSON.stringify(kept))})`);
      await page.goto(`${site.origin}/fr/self-assessment`);
      await click(page, say.fr.goOn);
      await page.locator(".notice").waitFor();
      expect(await page.locator(".notice li").allTextContents()).toEqual([
        expect.stringContaining("plus aucune règle n’utilise la forme d’exercice"),
        "Télétravail",
      ]);
      expect(await page.locator("form input").inputValue()).toBe("3");
    });
  });

  it("is not written over by a tab that knows less", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await page.locator("form input").fill("2");
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/fr/self-assessment`);
      await click(other, say.fr.goOn);
      await other.locator("form input").fill("7");
      await page.getByText("autre onglet", { exact: false }).first().waitFor();
      await page.locator("form input").fill("3");
      expect(await stored(page)).toContain('"draft":7');
      await click(page, "Prendre celles de l’autre onglet");
      await page.locator(".notice").waitFor({ state: "detached" });
      expect(await page.locator("form input").inputValue()).toBe("7");
      await page.locator("form input").fill("4");
      await other.getByText("autre onglet").first().waitFor();
      await click(other, "Garder celles de cet onglet");
      expect(await stored(page)).toContain('"draft":7');
    });
  });
});

describe("files", () => {
  const practice = `${root}examples/psychologist-telework.json`;
  const open = (page: Page, file: string) => page.locator("input[type=file]").setInputFiles(file);

  function fileOf(name: string, content: string | Uint8Array): string {
    const path = join(tmpdir(), `hygie-${process.pid}-${name}`);
    writeFileSync(path, content);
    return path;
  }

  it("are opened, saved and opened again", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await click(page, say.fr.answers);
      await open(page, practice);
      await page.getByText("est ouvert").waitFor();
      const [saved] = await Promise.all([page.waitForEvent("download"), click(page, "Enregistrer mes réponses")]);
      expect(saved.suggestedFilename()).toMatch(/^auto-evaluation-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(readFileSync(await saved.path(), "utf8"))).toEqual(JSON.parse(readFileSync(practice, "utf8")));
      await open(page, `${root}examples/solo-gp.json`);
      await click(page, "Annuler");
      expect(await page.locator("dd").first().textContent()).toBe("1\u00a0personnes");
      await open(page, fileOf("saved.json", readFileSync(await saved.path())));
      await click(page, "Remplacer");
      await page.getByText("est ouvert").waitFor();
    });
  });

  it("that are not right are told whole, with their places, and change nothing", { timeout: 30_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await page.locator("form input").fill("5");
      await click(page, say.fr.answers);
      const told: [string, string | Uint8Array, RegExp][] = [
        [
          "wrong.json",
          '{"practice":{"staffCont":3},\n"devices":[{"kind":"abacus"}]}',
          /2\spoints sont à corriger[\s\S]*wrong.json:1:14.*staffCont[\s\S]*wrong.json:2:13.*abacus/,
        ],
        ["broken.json", '{"practice":{', /n’est pas un fichier de réponses[\s\S]*broken.json:1:14/],
        ["utf16.json", Buffer.from('\ufeff{"practice":{}}', "utf16le"), /n’est pas[\s\S]*UTF-16/],
        ["large.json", " ".repeat(2_000_001), /trop gros/],
        ["empty.json", "{}", /ne contient aucune réponse/],
      ];
      for (const [name, content, words] of told) {
        await open(page, fileOf(name, content));
        await page.locator(".files", { hasText: words }).waitFor();
      }
      expect(await page.locator("dd").first().textContent()).toBe("5\u00a0personnes");
    });
  });

  it("of the report are made in the page, in each format", { timeout: 60_000 }, async () => {
    await withAssessment(async (page) => {
      await begin(page);
      await click(page, say.fr.answers);
      await open(page, practice);
      await page.getByText("est ouvert").waitFor();
      await click(page, say.fr.report);
      for (const [format, least] of [
        ["HTML", 30_000],
        ["XLSX", 10_000],
        ["JSON", 10_000],
      ] as const) {
        const [file] = await Promise.all([
          page.waitForEvent("download", { timeout: 20_000 }),
          page.getByRole("button", { name: new RegExp(format) }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(new RegExp(`^rapport-.*\\.${format.toLowerCase()}$`));
        expect(statSync(await file.path()).size).toBeGreaterThan(least);
      }
    });
  });
});

describe("the page", () => {
  it("says what it is before any script, and without one that it takes one", async () => {
    await withPage(site.browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.origin}/fr/self-assessment`);
      const text = await page.locator("main").textContent();
      expect(text).toMatch(
        /Auto-évaluation de votre cabinet[\s\S]*activez JavaScript[\s\S]*n’est pas un service de la MACSF/,
      );
    });
  });

  it("takes at most 60 KB of script beside the framework until questions are asked, and none to answer them", async () => {
    await withAssessment(async (page) => {
      const scripts: Promise<number>[] = [];
      const requests: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("response", (response) => {
        const name = response.url().split("/").at(-1) ?? "";
        const isFrameworks = /^(?:framework|theme|app|metadata)\./.test(name);
        const isAhead = response.request().resourceType() === "other"; // pages that links lead to
        if (name.endsWith(".js") && !isFrameworks && !isAhead)
          scripts.push(response.body().then((body) => gzipSync(body).length));
      });
      await begin(page);
      await page.waitForLoadState("networkidle");
      const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(30_000);
      expect(bytes).toBeLessThan(60_000);
      await click(page, say.fr.skip); // upon which answers and report are fetched ahead
      await expect.poll(() => requests.some((url) => /ReportView/.test(url))).toBe(true);
      await page.waitForTimeout(500);
      requests.length = 0;
      for (let i = 0; i < 8; i += 1) await click(page, say.fr.skip);
      expect(requests).toEqual([]);
    });
  });

  it("has no violation in any state, nothing beside the screen, and stays where it is", {
    timeout: 120_000,
  }, async () => {
    await withAssessment(async (page) => {
      const found: string[] = [];
      const look = async (state: string) => {
        for (const [width, colorScheme] of [
          [375, "dark"],
          [1440, "light"],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
          if (wide > width) found.push(`${state} is ${wide} px wide at ${width}`);
          found.push(...(await violationsOf(page)).map((one) => `${state}, ${colorScheme}: ${one}`));
        }
      };
      await page.goto(`${site.origin}/fr/self-assessment`, { waitUntil: "networkidle" });
      const shifts =
        "new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().filter((one) => !one.hadRecentInput).reduce((sum, one) => sum + one.value, 0))).observe({ type: 'layout-shift', buffered: true }) ?? setTimeout(() => resolve(0), 100))";
      expect(await page.evaluate<number>(shifts)).toBeLessThan(0.05);
      await look("start");
      await click(page, say.fr.begin);
      await page.locator("form input").fill("0");
      await page.keyboard.press("Enter");
      await look("a number that is refused");
      await page.locator("form input").fill("4");
      await page.keyboard.press("Enter");
      await look("yes or no");
      await skipTo(page, ".add");
      await page.locator("form .add").click();
      await look("a list");
      await click(page, say.fr.next);
      await look("choices");
      await skipTo(page, "input[type=date]");
      await look("a date");
      await click(page, say.fr.answers);
      await look("the answers");
      await page.locator("input[type=file]").setInputFiles(`${root}examples/dental-group.json`);
      await page.locator("dialog").waitFor();
      await look("asking first");
      await click(page, "Remplacer");
      await click(page, say.fr.report);
      await page.locator(".plan li").first().waitFor();
      await look("the report");
      expect(found).toEqual([]);
    });
  });
});
