import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { evaluate, type Field, factsFields } from "hygie";
import macsf, { type MacsfFacts } from "hygie/rules/macsf";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factAt } from "../../examples/form/src/questionnaire.js";
import { run } from "../support/command.js";
import { now, root } from "../support/macsf.js";
import { launchBrowser, serve, tabTo, violationsOf, withPage } from "../support/site.js";

let origin: string;
let server: Server;
let browser: Browser;
beforeAll(async () => {
  const vite = ["node_modules/vite/bin/vite.js", "build", "examples/form", "--logLevel", "warn"];
  const { stdout, stderr } = run(process.execPath, vite, { env: { NODE_ENV: "production" } }); // the runner has set another
  expect(stdout + stderr).toBe("");
  ({ origin, server } = await serve(`${root}examples/form/dist`));
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens the form, and fails on an error, on what its policy refuses, and on a request for anything but the three files of the page. */
async function withForm(use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  await withPage(browser, options, async (page) => {
    const [wrong, requests]: [string[], string[]] = [[], []];
    page.on("console", (message) => wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => requests.push(new URL(request.url()).pathname.replace(/-[\w-]+(?=\.\w+$)/, "")));
    page.setDefaultTimeout(5000);
    await page.clock.setFixedTime(now);
    await page.goto(origin);
    await page.locator("form").waitFor();
    await use(page);
    expect(wrong).toEqual([]);
    expect(requests.sort()).toEqual(["/", "/assets/index.css", "/assets/index.js"]);
  });
}

const buttons = {
  next: "[type=submit]",
  skip: ".ways button:nth-of-type(2)",
  add: "fieldset > button:not([aria-pressed])",
  none: "fieldset > button[aria-pressed]",
};
const say = {
  question: (page: Page) => page.locator("h2").textContent(),
  section: (page: Page) => page.locator(".section").evaluate((element) => element.firstChild?.textContent),
  focused: (page: Page) => page.evaluate<string>("document.activeElement.textContent"),
};
const click = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
async function skipTo(page: Page, question: string): Promise<void> {
  for (let i = 0; (await say.question(page)) !== question; i += 1) {
    if (i > 40) throw new Error(`${question} is not asked`);
    await click(page, "Je ne sais pas");
  }
}

async function factsOf(page: Page): Promise<MacsfFacts> {
  return JSON.parse((await page.locator("pre").textContent()) ?? "");
}

/** What a page says of each rule, and of the plan, in its order. */
const reportOf = (page: Page) =>
  page.locator("[data-rule]").evaluateAll((all) =>
    all.map((one) => ({
      rule: one.getAttribute("data-rule"),
      outcome: one.tagName === "ARTICLE" ? one.parentElement?.className : "plan",
      texts: [...one.querySelectorAll("p, ul li")].map(({ textContent }) => textContent),
    })),
  );

/** What `evaluate` says of the same facts. */
function expectedReport(facts: MacsfFacts, locale: string) {
  const { results, plan } = evaluate(macsf, facts, { now, locale });
  return [
    ...["fail", "unknown", "pass", "not-applicable"].flatMap((outcome) =>
      results
        .filter((result) => result.outcome === outcome)
        .map(({ ruleId, message, reasons }) => ({
          ...{ rule: ruleId, outcome, texts: [message, ...reasons.map(({ text }) => text)] },
        })),
    ),
    ...plan.map(({ ruleId, steps }) => ({ rule: ruleId, outcome: "plan", texts: steps })),
  ];
}

describe("a practice, filled in by keyboard alone", () => {
  const practice: MacsfFacts = JSON.parse(readFileSync(`${root}examples/psychologist-telework.json`, "utf8"));
  const fields = factsFields(macsf, "fr").flatMap((section) => section.fields);
  const lists = fields.filter(({ type }) => type === "array");

  /** The fact that the page asks for: its question is told apart by its section and its item. */
  async function asked(page: Page): Promise<{ readonly field: Field; readonly value: unknown }> {
    const question = await say.question(page);
    const [, subject] = ((await say.section(page)) ?? "").split(" › ");
    for (const list of subject === undefined ? [] : lists) {
      const items = factAt(practice, `/${list.fact.replaceAll(".", "/")}`);
      const item = Array.isArray(items) ? items.find(({ id }) => id === subject) : undefined;
      const field = list.fields?.find(({ label }) => label === question);
      if (item !== undefined && field !== undefined) {
        return { field, value: item[field.fact.slice(list.fact.length + "[].".length)] };
      }
    }
    const field = fields.find(({ label }) => label === question);
    if (field === undefined) throw new Error(`${question} is no question of the pack`);
    return { field, value: factAt(practice, `/${field.fact.replaceAll(".", "/")}`) };
  }

  async function answer(page: Page, { type, choices }: Field, value: unknown): Promise<void> {
    if (Array.isArray(value)) {
      for (const { id } of value) {
        await tabTo(page, buttons.add);
        await page.keyboard.press("Enter");
        await page.keyboard.type(id);
      }
      if (value.length > 0) return page.keyboard.press("Enter");
      await tabTo(page, buttons.none);
      return page.keyboard.press("Enter");
    }
    await tabTo(page, "form input");
    if (type === "date") await page.keyboard.type(String(value).replace(/(\d+)-(\d+)-(\d+)/, "$2$3$1"));
    else if (type !== "boolean" && choices === undefined) await page.keyboard.type(String(value));
    else {
      const place = type === "boolean" ? Number(!value) : choices?.findIndex((choice) => choice.value === value);
      await page.keyboard.press("Space");
      for (let i = 0; i < (place ?? 0); i += 1) await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
  }

  it("comes to the report that evaluate gives of the same facts", { timeout: 60_000 }, async () => {
    await withForm(async (page) => {
      let score = [0, 100];
      while ((await page.locator("form").count()) > 0) {
        const { field, value } = await asked(page);
        if (value != null) await answer(page, field, value);
        else {
          await tabTo(page, buttons.skip);
          await page.keyboard.press("Enter");
        }
        const range = ((await page.getByRole("status").textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
        const [low = 0, high = low] = range.slice(0, -1);
        expect(low >= (score[0] ?? 0) && high <= (score[1] ?? 0), `${score} to ${range}`).toBe(true);
        score = [low, high];
      }
      expect(await say.focused(page)).toBe("Rapport");
      const facts = await factsOf(page);
      expect(macsf.outcomesByRule(facts, now)).toEqual(macsf.outcomesByRule(practice, now));
      expect(await reportOf(page)).toEqual(expectedReport(facts, "fr"));
    });
  });
});

describe("a list", () => {
  const [devices, services] = [
    "Quels appareils le cabinet utilise-t-il\u00a0?",
    "Quels services en ligne le cabinet utilise-t-il\u00a0?",
  ];

  it("takes items in, lets them be edited and removed, and says that there is none", async () => {
    await withForm(async (page) => {
      await skipTo(page, devices);
      await click(page, "Ajouter un appareil");
      await page.keyboard.type("accueil");
      await click(page, "Ajouter un appareil");
      await page.keyboard.type("accueil");
      await page.keyboard.press("Enter");
      expect(await page.getByRole("alert").allTextContents()).toContainEqual(
        expect.stringMatching(/^Ce nom est déjà pris/),
      );
      await page.keyboard.press("End");
      await page.keyboard.type(" 2");
      await page.locator("summary").last().click();
      await page.getByRole("radio", { name: "ordinateur portable" }).last().check();
      const minutes = page.getByRole("spinbutton", { name: /minutes d’inactivité/ });
      await minutes.fill("0");
      await page.locator("summary").last().click();
      await click(page, "Suivant");
      expect(await page.getByRole("alert").allTextContents()).toContain("Écrivez un nombre supérieur à 0.");
      await page.keyboard.type(".5");
      expect(await minutes.inputValue()).toBe("0.5");
      await click(page, "Suivant");
      expect(await say.section(page)).toBe("Appareils › accueil");

      await click(page, "Modifier la liste");
      await click(page, "Retirer\u00a0: accueil");
      expect(await say.focused(page)).toBe("Ajouter un appareil");
      await click(page, "Suivant");
      expect(await say.section(page)).toBe("Appareils › accueil 2");
      await skipTo(page, services);
      await click(page, "Aucun service");
      await click(page, "Précédent");
      expect(await page.getByRole("button", { name: "Aucun service" }).getAttribute("aria-pressed")).toBe("true");
      await click(page, "Voir le rapport");
      const facts = await factsOf(page);
      expect(facts.onlineServices).toEqual([]);
      expect(facts.devices).toMatchObject([{ id: "accueil 2", kind: "laptop", autoLockMinutes: 0.5 }]);
      expect(facts.devices).toHaveLength(1);
      expect(await reportOf(page)).toEqual(expectedReport(facts, "fr"));
    });
  });
});

describe("a question", () => {
  it("goes on without an answer where it is not known, and comes back with the answer as it was", async () => {
    await withForm(async (page) => {
      await click(page, "Je ne sais pas");
      expect(await say.question(page)).toMatch(/^Quelqu’un travaille-t-il à distance/);
      expect(await say.focused(page)).toBe(await say.question(page));
      await page.getByRole("radio", { name: "Non" }).check();
      await click(page, "Suivant");
      await click(page, "Précédent");
      expect(await page.getByRole("radio", { name: "Non" }).isChecked()).toBe(true);
      await click(page, "Précédent");
      await page.getByRole("spinbutton").fill("3");
      await click(page, "Suivant");
      await click(page, "Suivant");
      await click(page, "Voir le rapport");
      expect(await factsOf(page)).toEqual({ practice: { staffCount: 3, teleworkPractised: false } });
      await click(page, "Revenir aux questions");
      expect(await say.focused(page)).toBe(await say.question(page));
    });
  });

  it("says in words what it takes, and goes to the place of what is wrong", async () => {
    await withForm(async (page) => {
      await click(page, "Suivant");
      expect(await page.getByRole("alert").allTextContents()).toContain(
        "Répondez, ou choisissez «\u00a0Je ne sais pas\u00a0».",
      );
      await page.keyboard.type("0");
      await page.keyboard.press("Enter");
      const input = page.getByLabel("Combien de personnes utilisent vos outils informatiques\u00a0?");
      expect(await page.getByRole("alert").allTextContents()).toEqual(["Écrivez un nombre entier d’au moins 1."]);
      expect(await input.getAttribute("aria-invalid")).toBe("true");
      expect(await input.evaluate((element) => element.matches(":focus"))).toBe(true);
    });
  });

  it("is asked on in another language, and loses nothing that was answered or written", async () => {
    await withForm(async (page) => {
      await page.getByRole("spinbutton").fill("2");
      await click(page, "Suivant");
      await skipTo(page, "Combien vous coûterait une cyberattaque\u00a0?");
      await page.getByRole("spinbutton").fill("1234.5");
      await click(page, "English");
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await say.question(page)).toBe("What would a cyberattack cost you?");
      expect(await page.getByRole("spinbutton").inputValue()).toBe("1234.5");
      expect(await say.focused(page)).toBe("English");
      await click(page, "Next");
      await click(page, "Show the report");
      const facts = await factsOf(page);
      expect(facts).toMatchObject({ practice: { staffCount: 2 }, insurance: { cyberExposureEur: 1234.5 } });
      expect(await reportOf(page)).toEqual(expectedReport(facts, "en"));
    });
  });
});

describe("the page", () => {
  it("keeps nothing, can send nothing, and runs nothing but its own script", async () => {
    await withPage(browser, {}, async (page, context) => {
      await page.goto(origin);
      await page.getByRole("spinbutton").fill("2");
      await click(page, "Suivant");
      expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
      await expect(page.evaluate("fetch('/')")).rejects.toThrow("Failed to fetch");
      await page.evaluate(`{
        setTimeout("globalThis.ran = 'a text'");
        document.body.append(Object.assign(document.createElement("script"), { textContent: "ran = 'an inline script'" }));
        new Promise((resolve) => setTimeout(resolve));
      }`);
      expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    });
  });

  it.each([375, 1440])(
    "is no wider than %i px, and axe-core finds nothing wrong with it, light or dark",
    async (width) => {
      await withForm(
        async (page) => {
          const found: string[] = [];
          const look = async () => {
            for (const colorScheme of ["light", "dark"] as const) {
              await page.emulateMedia({ colorScheme });
              found.push(...(await violationsOf(page)));
            }
            expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
          };
          await click(page, "Suivant");
          await look();
          await skipTo(page, "Quels appareils le cabinet utilise-t-il\u00a0?");
          for (const name of ["poste", "poste"]) {
            await click(page, "Ajouter un appareil");
            await page.keyboard.type(name);
          }
          await page.locator("summary").first().click();
          await click(page, "Suivant");
          await look();
          await page.getByRole("button", { name: "Retirer" }).last().click();
          await click(page, "Suivant");
          await page.getByRole("radio", { name: "Oui" }).check();
          await look();
          await click(page, "Voir le rapport");
          await look();
          expect(found).toEqual([]);
        },
        { viewport: { width, height: 900 } },
      );
    },
  );
});
