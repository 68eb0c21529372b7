import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";

const plan = (...args: readonly string[]) =>
  hygie(["plan", "examples/dental-group.json", "--now", "2026-11-24", "--lang", "en", ...args]);

describe("hygie plan", () => {
  it("writes which rules to put right to reach a score, and exits with 0", () => {
    const { stdout, stderr, status } = plan("--score", "80");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Goal: a score of at least 80.\n");
    expect(stdout).toContain("Counted so, it is proved that no plan takes fewer hours or, in as many, costs less.\n");
    expect(stdout).toContain("  1. ✗ Automatic lock (device-auto-lock, high)\n");
  });

  it("exits with 1 where the goal cannot be reached, and writes what reaches the most", () => {
    const { stdout, status } = plan("--clear", "critical", "--max-hours", "2.5", "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      goal: { clear: "critical", maxHours: 2.5 },
      isReached: false,
      steps: [{ ruleId: "antivirus-always-on" }],
      shortfall: { parts: [{ of: "clear", best: 2, because: [{ kind: "hours", leastHours: 8 }] }] },
    });
  });

  it("takes impacts, costs, waivers and evidence into account", () => {
    const impacts = ["--impact", "reputation=70", "--impact", "data-integrity=80", "--max-cost", "low"];
    const { steps } = JSON.parse(plan(...impacts, "--format", "json").stdout);
    expect(steps.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain("device-encryption");
    const waived = plan(...impacts, "--waivers", "examples/dental-group.waivers.json");
    expect(waived.status).toBe(1);
    expect(waived.stdout).toContain("waived, which count as not met and are not put right: “Encryption of devices”");
    const strict = plan("--clear", "high", "--evidence-policy", "require", "--format", "json");
    expect(JSON.parse(strict.stdout).steps.length).toBeGreaterThan(10);
  });

  it.each(["4.5", "4,5"])("speaks French, and reads %s", (hours) => {
    const { stdout } = hygie(["plan", "examples/dental-group.json", "--lang", "fr", "--max-hours", hours]);
    expect(stdout).toContain("Objectif\u00a0: le score le plus élevé possible, en 4,5\u00a0h au plus.\n");
  });

  it.each<[readonly string[], string]>([
    [
      [],
      "--score: this option is missing; add --score <score>, --clear <severity>, --impact <id=score>, --max-hours <hours> or --max-cost <cost>",
    ],
    [["--score", "eighty"], '--score: "eighty" is not a number; write a number from 0 to 100'],
    [["--score", "75%"], '--score: "75%" is not a number; did you mean 75?'],
    [["--score", "62,5 %"], '--score: "62,5 %" is not a number; did you mean 62.5?'],
    [["--score", "180%"], '--score: "180%" is not a number; write a number from 0 to 100'],
    [["--score", "0.5%"], '--score: "0.5%" is not a number; write a number from 0 to 100'],
    [["--score", "0,75"], "--score: 0.75 is below 1, and scores go from 0 to 100; did you mean 75?"],
    [["--impact", "reputation=70 %"], '--impact reputation: "70 %" is not a number; did you mean 70?'],
    [
      ["--impact", "reputation=.7", "--score", "0.57"],
      "--score: 0.57 is below 1, and scores go from 0 to 100; did you mean 57?",
    ],
    [["--max-hours", "4,5 h"], '--max-hours: "4,5 h" is not a number of at least 0; did you mean 4.5?'],
    [["--score", "180"], "--score: 180 is not a number from 0 to 100; write a number from 0 to 100"],
    [
      ["--clear", "critique"],
      '--clear: "critique" is not "critical", "high", "medium" or "low"; did you mean critical?',
    ],
    [["--impact", "reputation"], "--impact reputation: nothing is not a number; write a number from 0 to 100"],
    [["--impact", "reputation=1", "--impact", "reputation=2"], "--impact reputation: it is given twice; give it once"],
    [["--max-hours", "1,500"], '--max-hours: "1,500" is not a number of at least 0; write a number of at least 0'],
    [["--max-hours", "-1"], '--max-hours: "-1" is not a number of at least 0; write a number of at least 0'],
    [
      ["--score", "80", "--max-cost", "hgh"],
      '--max-cost: "hgh" is not "none", "low", "medium" or "high"; did you mean high?',
    ],
  ])("refuses %j", (args, said) => {
    expect(plan(...args)).toMatchObject({ status: 2, stdout: "", stderr: `${said}\n` });
  });

  it("tells everything that is wrong with a goal", () => {
    const { stderr } = plan("--score", "x", "--impact", "reputaton=80", "--max-hours", "y");
    expect(stderr.split("\n").map((line) => line.split(":")[0])).toEqual([
      "--score",
      "--impact reputaton",
      "--max-hours",
      "",
    ]);
  });
});
