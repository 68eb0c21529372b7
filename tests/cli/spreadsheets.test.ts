import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { root } from "../support/macsf.js";
import { opened, sheetNamed } from "../support/workbook.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-sheets-"));
const here = (args: readonly string[], input = "") => hygie(args, { cwd: folder, input });
const path = (name: string) => join(folder, name);
const example = `${root}examples/solo-gp.json`;

afterAll(() => rmSync(folder, { recursive: true }));

describe("a questionnaire as a workbook, by the command", () => {
  it("is written with what is known, filled in, and read back", async () => {
    const asked = here(["ask", "--xlsx", "questions.xlsx", example, "--lang", "en"]);
    expect(asked).toEqual({
      status: 0,
      stdout: "",
      stderr: "The questionnaire is in questions.xlsx. When it is filled in: hygie facts from-xlsx questions.xlsx\n",
    });
    const workbook = await opened(readFileSync(path("questions.xlsx")));
    sheetNamed(workbook, "The practice").getCell("C5").value = "Yes";
    writeFileSync(path("filled.xlsx"), Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(here(["facts", "from-xlsx", "filled.xlsx", "-o", "facts.json"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const before = JSON.parse(readFileSync(example, "utf8"));
    const facts = JSON.parse(readFileSync(path("facts.json"), "utf8"));
    expect(facts).toEqual({ ...before, practice: { ...before.practice, teleworkPractised: true } });
  });

  it("takes the place of nothing that somebody filled in", () => {
    writeFileSync(path("mine.xlsx"), "mine");
    writeFileSync(path("mine.json"), "mine");
    expect(here(["ask", "--xlsx", "mine.xlsx"]).status).toBe(2);
    expect(here(["facts", "from-xlsx", "questions.xlsx", "-o", "mine.json"]).stderr).toContain(
      "mine.json: this file is there already",
    );
    expect(["mine.xlsx", "mine.json"].map((name) => readFileSync(path(name), "utf8"))).toEqual(["mine", "mine"]);
  });

  it.each([
    [["ask", "--xlsx", "a.xlsx", "-o", "b.json"], "--output and --xlsx do not go together"],
    [["ask", "--xlsx", "a.xlsx", "--now", "2026-01-31"], "--now and --xlsx do not go together"],
    [["facts", "from-xlsx", "absent.xlsx"], "absent.xlsx: "],
    [["facts", "from-xlsx", example], "this is not a workbook"],
    [["evaluate", "questions.xlsx"], "read a questionnaire by hygie facts from-xlsx"],
    [["facts", "from-csv", "questions.xlsx"], "read a questionnaire by hygie facts from-xlsx"],
  ])("is refused otherwise: %j", (args, said) => {
    const { status, stderr } = here(args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(path("a.xlsx"))).toBe(false);
  });

  it("is told by its cells, in the language of who reads", async () => {
    const workbook = await opened(readFileSync(path("questions.xlsx")));
    sheetNamed(workbook, "The practice").getCell("C4").value = "beaucoup";
    writeFileSync(path("wrong.xlsx"), Buffer.from(await workbook.xlsx.writeBuffer()));
    const { status, stderr } = here(["facts", "from-xlsx", "wrong.xlsx", "--lang", "fr"]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "wrong.xlsx 'The practice'!C4\u00a0: \"beaucoup\" n’est pas un nombre entier\u00a0; écrivez un nombre entier d’au moins 1 (personnes)\n",
    );
  });
});

describe("a table of practices, by the command", () => {
  it("is read into a practice a line", () => {
    const { status, stdout } = here(["facts", "from-csv", "-"], "practice.staffCount;devices\n2;0\n?;\n");
    expect([status, stdout]).toEqual([0, '{"practice":{"staffCount":2},"devices":[]}\n{}\n']);
  });

  it("is told by line and column", () => {
    const { status, stderr } = here(["facts", "from-csv", "-"], "practice.staffCount\nfew\n");
    expect(status).toBe(2);
    expect(stderr).toContain('standard input:2:1 practice.staffCount: "few" is not a whole number');
  });
});

describe("a report, by the command", () => {
  it("is written as a workbook and as a table, and what the table loses is told", async () => {
    const args = ["--format", "xlsx", "--format", "csv", "-o", "out", "--now", "2026-01-31", "--lang", "en"];
    const { status, stderr } = here(["evaluate", example, ...args, "--fail-on", "never"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^csv has no place for summary/);
    expect(sheetNamed(await opened(readFileSync(path("out/report.xlsx"))), "Results").rowCount).toBe(19);
    expect(readFileSync(path("out/report.csv"), "utf8").split("\r\n")).toHaveLength(20);
  });
});
