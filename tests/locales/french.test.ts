import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import caseNames from "../../docs/.vitepress/case-names.fr.json" with { type: "json" };
import { problemsPage } from "../../scripts/problems-page.js";
import { evaluate } from "../../src/index.js";
import { toText } from "../../src/reporters/index.js";
import { misprints, proseOf, textsIn } from "../support/french.js";
import { macsf, now, root } from "../support/macsf.js";

/** The texts with misprints, by where they stand. */
const wrong = (texts: readonly (readonly [string, string])[]) =>
  texts.flatMap(([place, text]) => misprints(text).map((one) => `${place}: ${one}`));
const pages = (folder: string) =>
  readdirSync(`${root}${folder}`, { encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, proseOf(readFileSync(`${root}${folder}/${name}`, "utf8"))] as const);

describe("French is set as French is", () => {
  it.each([
    ["a straight apostrophe", "l'appareil"],
    ["a plain space before a colon", "Le cabinet : un"],
    ["a plain space before a question mark", "Est-ce vrai ?"],
    ["plain spaces in quotes", "le mot « cyber »"],
    ["one with a plural", "1 règles sur 18"],
    ["none with a plural", "Il reste 0\u00a0jours"],
  ])("%s is found", (_, text) => {
    expect(misprints(text)).not.toEqual([]);
  });

  it("what is right is let through", () => {
    const right =
      "À 12\u00a0h 30\u00a0: «\u00a0l’écran\u00a0» de 1\u00a0jour sur 11\u00a0jours, 1 cas, 21 règles\u00a0?";
    expect(misprints(right)).toEqual([]);
  });

  it("in the rules and the facts of macsf, and in the names of its cases", () => {
    const french = (node: unknown, place = ""): [string, string][] => {
      if (typeof node !== "object" || node === null) return [];
      return Object.entries(node).flatMap(([key, value]) =>
        key === "fr" ? textsIn(value, `${place}/fr`) : french(value, `${place}/${key}`),
      );
    };
    const texts = french(macsf.definition);
    expect(texts.length).toBeGreaterThan(400);
    expect(wrong([...texts, ["source", macsf.definition.source.title], ...textsIn(caseNames)])).toEqual([]);
  });

  it.each(readdirSync(`${root}src/locales/fr`))("in what the command and the library say: %s", async (name) => {
    const said = textsIn(await import(`../../src/locales/fr/${name.replace(".ts", ".js")}`));
    expect(wrong(said)).toEqual([]);
  });

  const ofTheSite = readdirSync(`${root}docs/.vitepress`, { recursive: true, encoding: "utf8" }).filter(
    (path) => /words(-fr)?\.ts$/.test(path) && !path.endsWith("use-words.ts") && !path.endsWith("in-words.ts"),
  );
  it.each(ofTheSite)("in what the site says: %s", async (path) => {
    const file = `${root}docs/.vitepress/${path}`;
    const { words } = await import(/* @vite-ignore */ file);
    expect(wrong(textsIn(words.fr ?? words))).toEqual([]);
  });

  it.each(["docs/fr", "docs/fr/guides"])("in the pages of %s", (folder) => {
    expect(wrong(pages(folder))).toEqual([]);
  });

  it("in the page about problems", () => {
    expect(wrong([["problems", proseOf(problemsPage("fr", macsf))]])).toEqual([]);
  });

  it.each(readdirSync(`${root}examples`).filter((name) => /^[a-z-]+\.json$/.test(name)))(
    "in the report of examples/%s",
    (name) => {
      const facts = JSON.parse(readFileSync(`${root}examples/${name}`, "utf8"));
      const text = toText(evaluate(macsf, facts, { now, locale: "fr" })).replaceAll(/^ +[✗✓?–] /gm, "");
      expect(wrong([[name, text]])).toEqual([]);
    },
  );
});
