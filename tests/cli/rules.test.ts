import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { macsf } from "../support/macsf.js";

describe("hygie rules", () => {
  it("lists the rules, a line each", () => {
    const { stdout, status } = hygie(["rules"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(macsf.ruleIds);
    expect(status).toBe(0);
  });

  it.each(macsf.ruleIds)("shows %s in full, in both languages", (id) => {
    const rule = macsf.definition.rules.find((one) => one.id === id);
    for (const lang of ["fr", "en"]) {
      const words = hygie(["rules", id, "--lang", lang]).stdout.replace(/\s+/g, " ");
      const text = rule?.text[lang];
      for (const said of [text?.title, text?.why, rule?.source.quote, ...(text?.steps ?? [])]) {
        expect(words).toContain(said?.replace(/\s+/g, " "));
      }
      for (const { framework } of rule?.references ?? [])
        expect(words).toContain(macsf.definition.frameworks[framework]?.title.replace(/\s+/g, " "));
    }
  });

  it("reads as this", () => {
    expect(hygie(["rules", "device-auto-lock"]).stdout).toMatchSnapshot();
  });

  it("gives JSON for machines", () => {
    expect(JSON.parse(hygie(["rules", "--format", "json"]).stdout)).toEqual(macsf.definition.rules);
    expect(JSON.parse(hygie(["rules", "no-shared-login", "--format", "json"]).stdout)).toMatchObject({
      id: "no-shared-login",
    });
  });

  it("says what was meant by a rule that is not there", () => {
    expect(hygie(["rules", "device-autolock"])).toMatchObject({
      status: 2,
      stdout: "",
      stderr: 'rule: the pack macsf has no rule "device-autolock"; did you mean device-auto-lock?\n',
    });
  });
});
