import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareReports, reportTrend } from "../../src/explain/index.js";
import { evaluate, type Report } from "../../src/index.js";
import { hygie } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-"));
const read = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));
const [facts, evidence, waivers] = ["dental-group", "dental-group.evidence", "dental-group.waivers"].map(read);
const write = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, name);
};

/** Reports on a practice in autumn, after the new year, and in spring: what was forgotten, put right, learnt and not renewed. */
function reports(locale: string): readonly [Report, Report, Report] {
  const winter = structuredClone(facts);
  for (const device of winter.devices) if (device.autoLockMinutes > 15) device.autoLockMinutes = 10;
  winter.devices[1].antivirus = "absent";
  const spring = structuredClone(winter);
  delete spring.messaging;
  delete spring.patientRecord;
  const at = (now: string, given: never) => evaluate(macsf, given, { now, locale, evidence, waivers });
  return [at("2026-11-24", facts as never), at("2027-01-15", winter as never), at("2027-04-30", spring as never)];
}

const files = (locale: string) => reports(locale).map((report, i) => write(`${locale}-${i}.json`, report));

describe("hygie compare", () => {
  it.each(["en", "fr"])("tells what became of a practice, in %s", (lang) => {
    const [before = "", , after = ""] = files(lang);
    const { stdout, stderr, status } = hygie(["compare", before, after, "--lang", lang]);
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  it.each(["en", "fr"])("shows the trend over several reports, whatever their order, in %s", (lang) => {
    const [first = "", second = "", third = ""] = files(lang);
    const { stdout } = hygie(["compare", third, first, second, "--lang", lang]);
    const [reordered, ...lines] = stdout.replaceAll(folder, "").split("\n");
    expect(reordered).toContain(`/${lang}-0.json`);
    expect(lines.slice(0, 8).join("\n")).toMatchSnapshot();
  });

  it("gives it as JSON: the comparison of the first and the last, with the trend", () => {
    const [first, second, third] = reports("en");
    const { stdout } = hygie(["compare", ...files("en"), "--format", "json"]);
    const expected = { ...compareReports(first, third), trend: reportTrend([first, second, third]) };
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it("reads the report inside a sealed one, and names what is wrong in there", () => {
    const [first, , third] = reports("en");
    const sealed = (name: string, report: object) => write(name, { report, seal: { version: "1", digests: {} } });
    const given = [sealed("first.json", first), sealed("third.json", third)];
    const { stdout } = hygie(["compare", ...given, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(JSON.stringify(compareReports(first, third))));
    const { status, stderr } = hygie([
      "compare",
      sealed("wrong.json", { ...third, locale: 1 }),
      ...given,
      "--lang",
      "en",
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/wrong\.json:1:\d+ \/report\/locale: /);
  });

  it("exits with 0 where no rule is worse off", () => {
    const [first = "", second = "", third = ""] = files("en");
    expect(hygie(["compare", first, second]).status).toBe(0);
    expect(hygie(["compare", first, first]).status).toBe(0);
    const learnt = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2027-01-15", locale: "en" });
    const before = write("nothing.json", evaluate(macsf, {}, { now: "2026-11-24", locale: "en" }));
    expect(hygie(["compare", before, write("learnt.json", learnt)]).status).toBe(0);
    expect(hygie(["compare", second, third]).status).toBe(1);
  });

  it("tells reports that are not like for like", () => {
    const [first = "", , third = ""] = [files("en")[0], "", files("fr")[2]];
    const other = { ...JSON.parse(readFileSync(third, "utf8")), pack: { id: "other", version: "1.0.0", digest: "" } };
    const { stdout } = hygie(["compare", first, write("other.json", other), "--lang", "en"]);
    expect(stdout).toContain("The reports are of different packs: rules of the same id need not ask for the same.\n");
    expect(stdout).toContain("The reports are in different languages.\n");
  });

  it.each([
    ["no report", "{}", /a\.json:1:1: an object is not a report; hand over what evaluate gives/],
    ["facts in its place", "[]", /a\.json:1:1: an empty list is not a report; hand over what evaluate gives/],
    ["no JSON", "", /write a report into it, as hygie evaluate --format json does/],
    [
      "an outcome that there is none",
      '{"results":[{"outcome":"passed"}]}',
      /\/results\/0\/outcome: "passed" is not .*; did you mean pass\?/,
    ],
  ])("refuses %s with its place", (_, content, said) => {
    const { status, stdout, stderr } = hygie([
      "compare",
      write("a.json", content),
      files("en")[0] ?? "",
      "--lang",
      "en",
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});
