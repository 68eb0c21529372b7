import { describe, expect, it } from "vitest";
import type { Report } from "../../src/index.js";
import { hygie } from "../support/command.js";

describe("hygie coverage", () => {
  it("tells which controls of a framework rules bear on, and on which none does", () => {
    const { stdout, status } = hygie(["coverage", "--framework", "cnil-security-guide", "--lang", "fr"]);
    expect(status).toBe(0);
    expect(stdout).toContain("  6.1       Prévoir une procédure de verrouillage automatique de session\n");
    expect(stdout).toContain("            device-auto-lock (");
    expect(stdout.replace(/\s+/g, " ")).toContain("Aucune règle ne porte sur : 1.1, 1.2");
    expect(stdout).not.toContain("ANSSI");
  });

  it("writes a line of CSV, and of a table in Markdown, for each control", () => {
    const lines = hygie([
      "coverage",
      "--framework",
      "cnil-security-guide",
      "--format",
      "csv",
      "--lang",
      "en",
    ]).stdout.split("\n");
    expect(lines[0]).toMatch(/^Framework,Control,Official title,/);
    expect(lines.find((line) => line.includes(",5.3,"))).toBe(
      "cnil-security-guide,5.3,Réaliser une revue annuelle des habilitations,,,",
    );
    const markdown = hygie([
      "coverage",
      "--framework",
      "cnil-security-guide",
      "--format",
      "markdown",
      "--lang",
      "en",
    ]).stdout;
    expect(markdown).toContain("| 5.3 | Réaliser une revue annuelle des habilitations |  | none |");
  });

  it("writes a statement of applicability of a practice, with the reasons of its report", () => {
    const args = ["coverage", "examples/solo-gp.json", "--now", "2026-01-31", "--lang", "en"];
    expect(hygie([...args, "--format", "json"]).status).toBe(0);
    const { evaluatedAt, frameworks } = JSON.parse(hygie([...args, "--format", "json"]).stdout);
    expect(evaluatedAt).toBe("2026-01-31T00:00:00.000Z");
    const report = JSON.parse(
      hygie(["evaluate", "examples/solo-gp.json", "--now", "2026-01-31", "--lang", "en", "--format", "json"]).stdout,
    );
    const { results }: Pick<Report, "results"> = report;
    const saidOf = (id: string) => {
      const { message, outcome, reasons } = results.find(({ ruleId }) => ruleId === id) as Report["results"][0];
      return outcome === "not-applicable" ? (reasons[0]?.text ?? message) : message;
    };
    for (const { controls } of frameworks)
      for (const { reasons } of controls)
        for (const { ruleId, message } of reasons) expect(message).toContain(saidOf(ruleId));
    const { stdout } = hygie(args);
    expect(stdout).toMatch(/^Statement of applicability by the rules macsf \d\.\d\.\d, on 2026-01-31\n/);
    const csv = hygie([...args, "--format", "csv"]).stdout;
    expect(csv.split("\n")[0]).toBe("Framework,Control,Official title,Rules,Applicable,Status,Evidence,Reason");
  });

  it("says which frameworks there are when there is none of that name", () => {
    expect(hygie(["coverage", "--framework", "cnil-securty-guide", "--lang", "en"])).toMatchObject({
      status: 2,
      stderr: '--framework: the pack macsf has no framework "cnil-securty-guide"; did you mean cnil-security-guide?\n',
    });
  });
});
