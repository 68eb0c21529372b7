import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";

const dental = "examples/dental-group.json";
const explain = (rule: string, ...more: string[]) => hygie(["explain", rule, dental, "--now", "2026-11-24", ...more]);

describe("hygie explain", () => {
  it.each(["en", "fr"])("reads as this of a rule that fails, in %s", (lang) => {
    const { stdout, status } = explain("device-auto-lock", "--lang", lang);
    expect(status).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it.each(["en", "fr"])("reads as this of a rule that is unknown, in %s", (lang) => {
    expect(explain("online-data-encryption", "--lang", lang).stdout).toMatchSnapshot();
  });

  it.each(["en", "fr"])("reads as this of a rule that passes, in %s", (lang) => {
    expect(explain("staff-vigilance", "--lang", lang).stdout).toMatchSnapshot();
  });

  it("gives JSON for machines", () => {
    const why = JSON.parse(explain("device-encryption", "--lang", "en", "--format", "json").stdout);
    expect(why).toMatchObject({ ruleId: "device-encryption", outcome: "fail", isComplete: true });
    expect(why.counterfactuals[0].changes).toMatchObject([
      { pointer: "/devices/0/storageEncrypted", item: "serveur", before: false, after: true },
    ]);
  });

  it.each([
    ["en", "No other answers", "not all were tried"],
    ["fr", "Aucune autre réponse", "tout n’a pas été essayé"],
  ])("does not say that nothing else would change it where it has not tried all, in %s", (lang, all, some) => {
    const device = { kind: "laptop", mayStoreHealthData: true, autoLockEnabled: false, autoLockMinutes: 60 };
    const input = JSON.stringify({ devices: Array.from({ length: 200 }, (_, i) => ({ id: `d${i}`, ...device })) });
    const { stdout } = hygie(["explain", "device-auto-lock", "-", "--now", "2026-11-24", "--lang", lang], { input });
    expect(stdout).toContain(some);
    expect(stdout).not.toContain(all);
  });

  it.each([
    ["a rule that is not there", ["explain", "device-encrypt", dental], "device-encryption"],
    ["an instant that is none", ["explain", "device-encryption", dental, "--now", "tomorrow"], "--now"],
    ["facts that are not there", ["explain", "device-encryption", "no-such.json"], "no-such.json"],
    ["no facts at all", ["explain", "device-encryption"], "facts"],
  ])("refuses %s, and says what is meant", (_, args, said) => {
    const { stderr, status } = hygie([...args, "--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
