import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-given-"));
afterAll(() => rmSync(folder, { recursive: true }));

const example = "examples/solo-gp.json";
const said = (...args: string[]) => {
  const { stderr, status } = hygie([...args, "--lang", "en"]);
  return [stderr, status];
};

describe("what is given to the command counts, or is refused", () => {
  it.each([
    [["evaluate", example, "--evidence", ""], "--evidence: the value is missing; write --evidence <file>\n"],
    [["evaluate", example, "--pack", ""], "--pack: the value is missing; write --pack <pack>\n"],
    [["plan", ""], "<facts>: this is missing; write hygie plan <facts>\n"],
    [["batch", example, ""], "<facts>: this is missing; write hygie batch <facts...>\n"],
  ])("an empty text is no value: %j", (args, told) => {
    expect(said(...args)).toEqual([told, 2]);
  });

  it("a pack that is named to be extended, and that nothing extends", () => {
    const base = join(folder, "base");
    mkdirSync(base);
    writeFileSync(join(base, "pack.json"), '{"id":"base"}');
    const told = [`--pack: "macsf" does not extend the pack in "${base}"; leave it out\n`, 2];
    expect(said("evaluate", example, "--pack", "macsf", "--pack", base)).toEqual(told);
    expect(said("rules", "--pack", "rules/macsf", "--pack", base)[0]).toContain("does not extend the pack in");
    expect(said("check", "rules/macsf", "--pack", base)[0]).toContain("does not extend the pack in");
  });

  it("what tells of a practice, without its facts", () => {
    expect(said("coverage", "--now", "2026-01-31", "--evidence-policy", "require")).toEqual([
      "--now: it says nothing without <facts>; add <facts>, or leave it out\n" +
        "--evidence-policy: it says nothing without <facts>; add <facts>, or leave it out\n",
      2,
    ]);
  });

  it.each([["plan", "--score", "50"], ["coverage"]])("waivers that excuse nothing, by hygie %s", (command, ...more) => {
    const waivers = join(folder, "waivers.json");
    const waiver = { ruleId: "device-encryption", reason: "x", approvedBy: "y", expiresOn: "2026-12-31" };
    const others = [
      { ...waiver, expiresOn: "2026-01-30" },
      { ...waiver, startsOn: "2026-06-01" },
    ];
    writeFileSync(waivers, JSON.stringify(others));
    const [told, status] = said(command, example, ...more, "--waivers", waivers, "--now", "2026-01-31");
    expect(told).toMatch(/Waivers to come\n {2}- device-encryption.*\nExpired waivers\n {2}- device-encryption/);
    expect(status).toBe(0);
  });

  it("a folder where a new file is to be written is not to be deleted", () => {
    expect(said("ask", "--xlsx", folder)).toEqual([`${folder}: this is a folder, not a file; name a file\n`, 2]);
  });

  it("the pack of a questionnaire is in the command that reads it back", () => {
    const [told] = said("ask", "--xlsx", join(folder, "questions.xlsx"), "--pack", "rules/macsf");
    expect(told).toContain("questions.xlsx --pack rules/macsf\n");
  });
});
