import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { evidencePath } from "../../src/cli/evidence-file.js";
import { hygie } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-evidence-"));
const write = (name: string, content: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const facts = write("facts.json", '{"devices":[{"mayStoreHealthData":true,"storageEncrypted":true}]}');
const proof = (more: object) => ({
  type: "screenshot",
  supports: ["device-encryption"],
  collectedOn: "2026-01-05",
  ...more,
});
const evaluate = (evidence: readonly object[], ...flags: readonly string[]) => {
  const file = write("evidence.json", JSON.stringify(evidence));
  const call = ["evaluate", facts, "--evidence", file, "--now", "2026-01-31", "--format", "json", ...flags];
  const { status, stdout, stderr } = hygie(call);
  const results: { ruleId: string; outcome: string; evidence: { status: string } }[] =
    stdout === "" ? [] : JSON.parse(stdout).results;
  return {
    status,
    said: stderr.replaceAll(`${folder}/`, ""),
    result: results.find(({ ruleId }) => ruleId === "device-encryption"),
  };
};

describe("an evidence file is found however its uri is written", () => {
  const composed = "preuves/écran d’août (50 %)#1.png".normalize("NFC");
  const apart = composed.normalize("NFD");
  /** The ways to write a path, each of the file's own letters. */
  const spellings: Record<string, (path: string) => string> = {
    "as it is": (path) => path,
    "behind ./": (path) => `./${path}`,
    "in full": (path) => join(folder, path),
    "percent-encoded": (path) => path.split("/").map(encodeURIComponent).join("/"),
    "percent-encoded in full": (path) => encodeURIComponent(path),
    "with backslashes": (path) => path.replaceAll("/", "\\"),
    "as an address": (path) => pathToFileURL(join(folder, path)).href,
    "as an address of this machine": (path) =>
      pathToFileURL(join(folder, path)).href.replace("file://", "FILE://localhost"),
    "as an address beside": (path) => `file:${path.split("/").map(encodeURIComponent).join("/")}`,
    "with accents composed": (path) => path.normalize("NFC"),
    "with accents apart": (path) => path.normalize("NFD"),
    "with accents apart, percent-encoded": (path) => encodeURI(path.normalize("NFD")).replaceAll("#", "%23"),
    "with a fragment": (path) => `${path.split("/").map(encodeURIComponent).join("/")}#page=3`,
    "with a query and a fragment": (path) => `${path.split("/").map(encodeURIComponent).join("/")}?v=2#page=3`,
  };

  describe.each([
    ["plain letters", "proofs/cover letter.txt"],
    ["composed letters", composed],
    ["letters with accents apart", apart.replace("preuves", "épreuves".normalize("NFD"))],
    ["a percent sign that is its own", "proofs/100%20sure.txt"],
  ])("a name of %s", (_, name) => {
    const path = write(name, "BitLocker: on\n");
    it.each(Object.entries(spellings))("%s", (_way, spell) => {
      expect(evidencePath(spell(name), join(folder, "evidence.json"))).toEqual({ path });
    });
  });

  it.each(["nowhere.txt", "proofs%2Fnowhere.txt", "file:///nowhere.txt", "%E0%A4%A", "proofs\0"])("not %j", (uri) => {
    expect(evidencePath(uri, join(folder, "evidence.json"))).toBe("absent");
  });

  it.each(["https://example.org/a.txt", "urn:uuid:1", "file://server/a.txt", "data:,a"])("nor is %j fetched", (uri) => {
    expect(evidencePath(uri, join(folder, "evidence.json"))).toBe("elsewhere");
  });

  it("and is compared", () => {
    write("proofs/on.txt", "BitLocker: on\n");
    const right = createHash("sha256").update("BitLocker: on\n").digest("hex");
    const wrong = "0".repeat(64);
    for (const uri of ["proofs/on.txt", "proofs%2fon.txt", "proofs\\on.txt"]) {
      expect(evaluate([proof({ uri, sha256: right })])).toMatchObject({ status: 0, said: "" });
      const { status, said } = evaluate([proof({ uri, sha256: right }), proof({ uri, sha256: wrong })]);
      expect([status, said]).toEqual([
        2,
        expect.stringMatching(/^evidence\.json:1:\d+ \/1\/sha256: .* another SHA-256/),
      ]);
    }
  });
});

describe("evidence that cannot be verified is told, and is not fresh", () => {
  mkdirSync(join(folder, "screens"));
  const sha256 = "0".repeat(64);

  it.each<[what: string, more: object, says: string]>([
    ["lost", { uri: "lost.txt", sha256 }, 'there is no file "lost.txt", so that its SHA-256 was not compared'],
    ["lost, without a digest", { uri: "lost.txt" }, 'there is no file "lost.txt": it is not taken for fresh'],
    ["a folder", { uri: "screens", sha256 }, '"screens" is not a file'],
    ["a device", { uri: "/dev/zero", sha256 }, '"/dev/zero" is not a file'],
    [
      "elsewhere",
      { uri: "https://example.org/a", sha256 },
      '"https://example.org/a" is not at hand, and nothing is fetched',
    ],
  ])("%s", (_, more, says) => {
    const { status, said, result } = evaluate([proof(more)], "--evidence-policy", "require");
    expect(said).toMatch(/^warning evidence\.json:1:\d+ \/0\/uri: /);
    expect(said).toContain(says);
    expect([status, result?.outcome, result?.evidence.status]).toEqual([0, "unknown", "missing"]);
  });

  it("unlike what names no file, or an address of which nothing is recorded", () => {
    for (const more of [{}, { uri: "https://example.org/a" }, { uri: "screens" }]) {
      const { said, result } = evaluate([proof(more)], "--evidence-policy", "require");
      expect([said, result?.outcome]).toEqual(["", "pass"]);
    }
  });
});

describe("evidence that proves nothing is told at its place", () => {
  it.each<[what: string, more: object, says: RegExp]>([
    [
      "of a type that a rule does not accept",
      { type: "contract" },
      /^warning evidence\.json:1:\d+ \/0\/supports\/0: the rule device-encryption does not accept "contract" as evidence; give "/,
    ],
    [
      "of a type that no rule accepts for a fact",
      { type: "contract", supports: ["device-encryption", "devices[].storageEncrypted"] },
      /\/0\/supports\/1: no rule accepts "contract" as evidence of devices\[\]\.storageEncrypted; give "/,
    ],
    [
      "of a fact of which none is accepted",
      { supports: ["device-encryption", "devices[].id"] },
      /^warning .*\/0\/supports\/1: no rule accepts "screenshot" as evidence of devices\[\]\.id; leave it out.*\n$/,
    ],
    [
      "of an item that the facts do not have",
      { supports: ["device-encryption", "devices[lost].storageEncrypted"] },
      /^warning .*\/0\/supports\/1: the facts have no item that is named as in "devices\[lost\]\.storageEncrypted".*\n$/,
    ],
    [
      "that is to come",
      { collectedOn: "2026-02-01" },
      /^warning evidence\.json:1:\d+ \/0\/collectedOn: it is collected after 2026-01-31, the day of the evaluation.*\n$/,
    ],
  ])("%s", (_, more, says) => {
    const { status, said } = evaluate([proof(more)]);
    expect(said).toMatch(says);
    expect(status).toBe(0);
  });

  it("in French, and nothing of what is accepted", () => {
    expect(evaluate([proof({})], "--lang", "fr").said).toBe("");
    expect(evaluate([proof({ collectedOn: "2026-01-31" })]).said).toBe("");
    expect(evaluate([proof({ type: "contract" })], "--lang", "fr").said).toMatch(
      /^avertissement .*\u00a0: la règle device-encryption n’accepte pas "contract" comme preuve\u00a0; donnez "/,
    );
  });
});

describe("a waiver for an item that the facts do not have", () => {
  it("is told at its place, unless it has expired", () => {
    const said = (expiresOn: string) => {
      const waiver = { ruleId: "device-encryption", items: ["lost"], reason: "r", approvedBy: "a", expiresOn };
      const file = write("waivers.json", JSON.stringify([waiver]));
      return hygie(["evaluate", facts, "--waivers", file, "--now", "2026-01-31"]).stderr.replaceAll(`${folder}/`, "");
    };
    expect(said("2026-06-30")).toMatch(
      /^warning waivers\.json:1:\d+ \/0\/items\/0: the facts have no item "lost" in what the rule device-encryption goes over/,
    );
    expect(said("2026-01-01")).toBe("");
  });
});
