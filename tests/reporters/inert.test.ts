import { describe, expect, it } from "vitest";
import { reportFormats } from "../../src/cli/formats.js";
import { evaluate } from "../../src/index.js";
import { toCycloneDx, toJUnit, toMarkdown, toSarif } from "../../src/reporters/index.js";
import { macsf, now } from "../support/macsf.js";

/** What a terminal obeys, and what turns the direction of letters. */
const obeyed = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const strange = "a\u001b[2J\u009b31m\u202eb\u061cc\u2066d\u0000e\u2028f";

describe("what a stranger wrote, in the files of reports", () => {
  const facts = {
    devices: [{ id: strange, kind: "laptop" as const, mayStoreHealthData: true, storageEncrypted: false }],
  };
  const report = evaluate(macsf, facts, {
    now,
    evidence: [{ type: "contract", supports: ["cyber-insurance-cover"], collectedOn: now, title: strange }],
    waivers: [
      { ruleId: "device-encryption", reason: strange, approvedBy: strange, expiresOn: "2099-01-01", risk: strange },
    ],
  });

  it.each(["csv", "ciso-assistant-csv"] as const)("%s, as the command writes it", async (name) => {
    const facts = { path: "facts.json", text: "{}" };
    const { content } = await reportFormats[name].write({
      report,
      pack: macsf,
      locale: "fr",
      version: "0",
      facts,
      isColored: false,
    });
    expect(content).toContain("u001b");
    expect(obeyed.exec(String(content))).toBeNull();
  });

  it.each([
    ["CycloneDX", toCycloneDx],
    ["JUnit", toJUnit],
    ["Markdown", toMarkdown],
    ["SARIF", toSarif],
  ])("%s has nothing in it that a terminal obeys", (_, write) => {
    const { text } = write(report, { pack: macsf });
    expect(text).toContain("u001b");
    expect(obeyed.exec(text)).toBeNull();
  });
});
