import { describe, expect, it } from "vitest";
import { code } from "../../src/catalogue/markdown.js";
import { pagesOf } from "../../src/catalogue/pages.js";
import { factPaths, factsOf } from "../../src/facts/schema.js";
import { loadPack } from "../../src/index.js";
import { macsf } from "../support/macsf.js";
import { smallPack } from "../support/pack.js";

const page = (lang: string, pack = macsf) =>
  pagesOf(pack, lang).find(({ name }) => name === "facts.md")?.markdown ?? "";
/** What the page says of the fact that is called so. */
const entry = (title: string, lang: string) =>
  page(lang)
    .split(/^#+ /m)
    .find((part) => part.startsWith(`${title}\n`) && part.includes("<code>")) ?? "";

describe("the facts of a pack, on a page", () => {
  it("are there, each with its question, in both languages", () => {
    const facts = factsOf(macsf.definition);
    for (const lang of ["fr", "en"]) {
      const written = page(lang);
      for (const path of factPaths(facts)) expect(written, path).toContain(`- ${code(path)} – `);
    }
  });

  it("come with the answers that they take, the rules that read them and the evidence for them", () => {
    expect(entry("Automatic lock delay", "en").split("\n\n")).toEqual([
      "Automatic lock delay",
      "**After how many minutes of inactivity does it lock?**",
      expect.stringContaining("."),
      [
        "- <code>devices&#91;&#93;.autoLockMinutes</code> – a number of more than 0 (minutes)",
        "- Read by: [Automatic lock](./device-auto-lock.md)",
        "- Accepted evidence: Configuration export, Screenshot, Signed statement",
      ].join("\n"),
      "",
    ]);
    expect(entry("Délai de verrouillage automatique", "fr")).toContain(
      "– un nombre supérieur à 0 (minutes)\n- Lu par\u00a0: [Verrouillage automatique](./device-auto-lock.md)",
    );
  });

  it("have their choices by value and label", () => {
    expect(entry("Type d’appareil", "fr")).toContain("  - <code>laptop</code> ordinateur portable\n");
  });

  it("name no rule that does not read them", () => {
    const readers = new Map(
      [...page("en").matchAll(/^- <code>(.*?)<\/code> – [\s\S]*?^- (Read by: .*|No rule reads it\.|Accepted)/gm)].map(
        ([, path = "", said = ""]) => [path, said],
      ),
    );
    expect(readers.get("practice.teleworkPractised")).toBe("Read by: [Protection at home](./home-protection.md)");
    expect([...readers.values()].filter((said) => said.startsWith("No rule"))).toEqual([]);
  });

  it("of any other pack are told as well, and one that no rule reads is", () => {
    const pack = smallPack();
    const [rule] = pack.rules;
    const unread = {
      type: ["boolean", "null"],
      "x-text": { fr: { label: "Clé", question: "Une clé\u00a0?", help: "Une clé." } },
    };
    const written = page(
      "fr",
      loadPack({
        ...pack,
        rules: [rule],
        facts: { ...pack.facts, properties: { ...(pack.facts as never as { properties: object }).properties, unread } },
      } as never) as never,
    );
    expect(written).toContain("- Aucune règle ne le lit.");
  });
});
