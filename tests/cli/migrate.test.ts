import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { smallPack } from "../support/pack.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-migrate-"));
const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};
const earlier = file("earlier.json", {
  practice: { kind: "solo", staffCount: 1 },
  passwords: { enforced: true, minLength: 12 },
});

describe("hygie migrate", () => {
  it("writes the facts, which evaluate takes, and tells beside them what was left and what to ask", () => {
    const { status, stdout, stderr } = hygie(["migrate", earlier, "--from", "macsf@1", "--lang", "en"]);
    expect(JSON.parse(stdout)).toEqual({ practice: { staffCount: 1 } });
    expect(stderr.split("\n")).toEqual(
      expect.arrayContaining([
        "Does not hold any more, and is not taken over:",
        '  /practice/kind: "solo" – no rule reads the kind of practice any more',
        "To be asked:",
        "  In which ways do people sign in to the devices and tools that hold health data? (/authentication)",
        "  Do you have a separate contract for cyber risks in force? (/insurance/dedicatedCyberContract)",
      ]),
    );
    expect(status).toBe(0);
    expect(hygie(["evaluate", "-", "--fail-on", "never"], { input: stdout }).status).toBe(0);
  });

  it("says what is in the pack in the language of the rest, when nobody asks for one", () => {
    const { stderr } = hygie(["migrate", earlier, "--from", "macsf@1"], { env: { LC_ALL: "C" } });
    expect(stderr).toContain('/practice/kind: "solo" – no rule reads the kind of practice any more');
  });

  it("tells which facts are of which version: evaluate of earlier ones, migrate of those that need no taking over", () => {
    expect(hygie(["evaluate", earlier, "--lang", "en"]).stderr).toContain(
      `these are facts of an earlier version, macsf@1; take them over first: hygie migrate ${earlier} --from macsf@1`,
    );
    const later = file("of-this-version.json", { authentication: [] });
    expect(hygie(["migrate", later, "--from", "macsf@1", "--lang", "en"]).stderr).toContain(
      `these are facts of macsf 2.0.0 already; evaluate them as they are: hygie evaluate ${later}`,
    );
    const misspelt = file("misspelt.json", { practise: {} });
    for (const args of [["evaluate"], ["migrate", "--from", "macsf@1"]])
      expect(hygie([...args, misspelt, "--lang", "en"]).stderr).not.toContain("these are facts");
  });

  it("tells of earlier facts first, without a guess at what they may be, and of what else is wrong behind it", () => {
    const both = file("both.json", { practice: { kind: "solo" }, passwords: {}, insurances: {} });
    for (const args of [["evaluate"], ["migrate", "--from", "macsf"]]) {
      const { stderr, status } = hygie([...args, both, "--lang", "en"]);
      const [first, second, ...rest] = stderr.trimEnd().split("\n");
      expect(first).toContain("these are facts of an earlier version, macsf@1");
      expect(second).toContain("/insurances: unknown fact; did you mean insurance?");
      expect([rest, status]).toEqual([[], 2]);
    }
  });

  it.each([
    ["macsf@3", "the versions at hand: macsf@1"],
    ["macsf@2", "the versions at hand: macsf@1"],
    ["macfs", "the versions at hand: macsf@1"],
    ["macfs@1", "did you mean macsf@1?"],
    ["nothing@1", "check the path"],
  ])("says of --from %s which versions there are", (name, says) => {
    const { stderr, status } = hygie(["migrate", earlier, "--from", name, "--lang", "en"]);
    expect(stderr).toBe(`--from: there is no pack "${name}"; ${says}\n`);
    expect(status).toBe(2);
  });

  it.each([
    ["macsf@3", "versions disponibles\u00a0: macsf (la dernière), macsf@1"],
    ["macfs", "vouliez-vous dire macsf\u00a0?"],
    ["macfs@1", "vouliez-vous dire macsf@1\u00a0?"],
  ])("says of --pack %s which versions there are", (name, says) => {
    expect(hygie(["rules", "--pack", name, "--lang", "fr"]).stderr).toContain(says);
  });

  it("says it in French", () => {
    const { stderr } = hygie(["migrate", earlier, "--from", "macsf@1", "--lang", "fr"]);
    expect(stderr).toContain("Réponses qui ne valent plus et ne sont pas reprises\u00a0:\n");
    expect(stderr).toContain('  /practice/kind\u00a0: "solo" – plus aucune règle n’utilise la forme d’exercice\n');
  });

  it("gives all of it as JSON", () => {
    const args = ["migrate", earlier, "--from", "rules/released/macsf/1.0.0.json", "--format", "json", "--lang", "en"];
    const { stdout, stderr } = hygie(args);
    expect(stderr).toBe("");
    const { facts, left, questions } = JSON.parse(stdout);
    expect(facts).toEqual({ practice: { staffCount: 1 } });
    expect(left[0]).toEqual({
      pointer: "/practice/kind",
      value: "solo",
      text: "no rule reads the kind of practice any more",
    });
    expect(questions.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(["/authentication", "/insurance/dedicatedCyberContract"]),
    );
  });

  it.each([
    [
      "facts that are wrong for the earlier version",
      file("wrong.json", { practise: {} }),
      "macsf@1",
      "did you mean practice?",
    ],
    [
      "facts of the later version",
      file("later.json", { authentication: [] }),
      "macsf@1",
      "/authentication: unknown fact",
    ],
    ["a version that there never was", earlier, "macsf@7", 'there is no pack "macsf@7"'],
    ["another pack", earlier, file("small.json", smallPack()), "is a version of small, not of macsf"],
    [
      "more than the later version holds",
      file("many.json", { devices: Array.from({ length: 501 }, () => ({})) }),
      "macsf@1",
      "/devices: a list of 501 items, and 500 is the most",
    ],
  ])("refuses %s", (_, path, from, says) => {
    const { status, stdout, stderr } = hygie(["migrate", path, "--from", from, "--lang", "en"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  it("diff takes an earlier version by its name as well", () => {
    expect(hygie(["diff", "macsf@1", "macsf", "--lang", "en"]).stdout).toContain("the pack goes from 1.0.0 to 2.0.0");
  });
});
