import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

let stricter: string;
let folder: string;

const practice = (autoLockMinutes: number | undefined, more: object = {}) => ({
  devices: [{ kind: "desktop", mayStoreHealthData: true, autoLockEnabled: true, autoLockMinutes, ...more }],
});
const lines = (...all: unknown[]) =>
  all.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const diff = (facts: string, ...args: string[]) => hygie(["diff", "macsf", stricter, "--facts", facts, ...args]);
const json = (facts: string, options: { input?: string } = {}) => {
  const args = ["diff", "macsf", stricter, "--facts", facts, "--format", "json", "--now", "2026-01-31"];
  return JSON.parse(hygie(args, options).stdout).practices;
};
const changesOf = ({ rules }: { rules: { ruleId: string; changes: object[] }[] }) =>
  rules.find(({ ruleId }) => ruleId === "device-auto-lock")?.changes;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hygie-practices-"));
  stricter = copyOfMacsf();
  for (const name of ["pack.json", "device-auto-lock.json"]) {
    editFile(stricter, name, (text) =>
      text.replace(/"version": "\d/, '"version": "3').replace('"default": 15', '"default": 10'),
    );
  }
});

describe("hygie diff --facts", () => {
  it("tells how many practices have which verdict before and after, and names some of those that change", () => {
    const unseen = { kind: undefined, mayStoreHealthData: undefined };
    const other = practice(10).devices;
    const lost = { devices: [...practice(15, unseen).devices, ...other] };
    const file = write(
      "all.ndjson",
      lines(practice(5), practice(12), practice(15), practice(20), practice(11), practice(14), lost),
    );
    const { stdout, stderr, status } = diff(file, "--now", "2026-01-31");
    expect(stdout).toContain(`
7 practices read, 7 compared, for 2026-01-31
`);
    expect(stdout).toContain(`
device-auto-lock
    before \\ after  pass  fail  unknown  not-applicable
    pass               1     4        1               0
    fail               0     1        0               0
    unknown            0     0        0               0
    not-applicable     0     0        0               0
    pass became fail: 4 practices newly fail (${file}:2, ${file}:3, ${file}:5 and 1 more)
    pass became unknown: 1 practice whose verdict is no longer known (${file}:7)
`);
    expect(stdout).toContain("\nstaff-vigilance: no verdict differs (unknown 7)\n");
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("says so in French", () => {
    const { stdout } = diff(write("all.ndjson", lines(practice(12))), "--now", "2026-01-31", "--lang", "fr");
    expect(stdout).toContain("1\u00a0cabinet lu, dont 1\u00a0comparé, pour 2026-01-31\n");
    expect(stdout).toMatch(/\n {4}avant \\ après {3}pass {2}fail {2}unknown {2}not-applicable\n/);
    expect(stdout).toMatch(/\n {4}pass devient fail\u00a0: 1\u00a0cabinet désormais en défaut \(.*all\.ndjson:1\)\n/);
  });

  it("gives the same as JSON, beside what changed in words", () => {
    const file = write("all.ndjson", lines(practice(12), practice(5)));
    const args = ["diff", "macsf", stricter, "--facts", file, "--format", "json", "--now", "2026-01-31"];
    const told = JSON.parse(hygie(args).stdout);
    expect(told).toMatchObject({ isEnough: true, rules: [{ ruleId: "device-auto-lock" }] });
    expect(told.practices).toMatchObject({ now: "2026-01-31", practices: 2, compared: 2 });
    expect(changesOf(told.practices)).toEqual([
      { before: "pass", after: "fail", shift: "newly-fails", practices: 1, examples: [{ file, line: 1 }] },
    ]);
  });

  it("counts days up to --now, which needs practices", () => {
    const file = write(
      "one.json",
      JSON.stringify({ practice: { staffCount: 1 }, awareness: { staffTrained: 1, lastTrainingOn: "2025-06-01" } }),
    );
    const verdictOn = (day: string) => /staff-vigilance: .*\((\w+) 1\)/.exec(diff(file, "--now", day).stdout)?.[1];
    expect([verdictOn("2026-05-31"), verdictOn("2027-05-31")]).toEqual(["pass", "fail"]);
    expect(diff(file, "--now", "soon")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^--now: /),
    });
    const alone = hygie(["diff", "macsf", stricter, "--now", "2026-01-31"]);
    expect(alone).toEqual({ status: 2, stdout: "", stderr: "--facts: this option is missing; add --facts <path>\n" });
  });

  it("reads one practice or a list of them from a file, and a line each of NDJSON, also from standard input", () => {
    const expected = (file: string, line: number) => [
      { before: "pass", after: "fail", shift: "newly-fails", practices: 1, examples: [{ file, line }] },
    ];
    const one = write("one.json", JSON.stringify(practice(12), null, 2));
    const list = write("list.json", `[\n  ${JSON.stringify(practice(5))},\n  ${JSON.stringify(practice(12))}\n]\n`);
    // Windows ends lines in its own way and may mark the beginning; a text may hold what ends a line elsewhere.
    const marked = write(
      "marked.jsonl",
      `\uFEFF${JSON.stringify(practice(5, { id: "a\u2028b" }))}\r\n\r\n${JSON.stringify(practice(12))}`,
    );
    expect(changesOf(json(one))).toEqual(expected(one, 1));
    expect(changesOf(json(list))).toEqual(expected(list, 3));
    expect(changesOf(json(marked))).toEqual(expected(marked, 3));
    const input = lines(practice(5), practice(12));
    expect(changesOf(json("-", { input }))).toEqual(expected("-", 2));
    expect(hygie(["diff", "macsf", stricter, "--facts", "-"], { input }).stdout).toContain("(standard input:2)\n");
  });

  it("reads every file of facts of a folder, in the order of their names", () => {
    write("b.json", JSON.stringify(practice(12)));
    write("a.ndjson", lines(practice(11), practice(5)));
    write("notes.txt", "no facts");
    mkdirSync(join(folder, "more"));
    const { practices, ...diffed } = json(folder);
    expect(practices).toBe(3);
    expect(changesOf(diffed)).toMatchObject([
      {
        examples: [
          { file: join(folder, "a.ndjson"), line: 1 },
          { file: join(folder, "b.json"), line: 1 },
        ],
      },
    ]);
  });

  it("counts practices that are wrong and tells them with file and line, compares the others, and exits with 1", () => {
    editFile(stricter, "facts.schema.json", (text) => text.replace('"maximum": 1440', '"maximum": 600'));
    const file = write(
      "all.ndjson",
      lines(practice(5), '{"devices":[', { devces: [], stff: 2 }, practice(12), '{"practice":{},"practice":{}}'),
    );
    const { stdout, stderr, status } = diff(file, "--now", "2026-01-31");
    expect(stdout).toContain("\n5 practices read, 2 compared, for 2026-01-31\n1 practice cannot be read\n");
    expect(stdout).toContain(`    ${file}:2:13: the end of the file where a closing ] is expected`);
    expect(stdout).toContain("\n2 practices are wrong for both versions\n");
    expect(stdout).toContain(`    ${file}:3:2 /devces: unknown fact; did you mean devices?\n`);
    expect(stdout).toMatch(/all\.ndjson:3:\d+ \/stff: unknown fact/);
    expect(stdout).not.toContain("more)");
    expect(stdout).toContain(`    ${file}:5:16 /practice: "practice" is given twice, on line 5 too`);
    expect(stdout).toContain("1 practice newly fails");
    expect([status, stderr]).toEqual([1, ""]);
  });

  it("tells practices of which one version alone says that they are wrong", () => {
    editFile(stricter, "facts.schema.json", (text) => text.replaceAll('"smartphone"', '"mobile"'));
    for (const name of ["device-auto-lock", "home-protection", "antivirus-always-on", "firewall-always-on"]) {
      editFile(stricter, `${name}.json`, (text) => text.replaceAll('"smartphone"', '"mobile"'));
    }
    const file = write("all.ndjson", lines(practice(5, { kind: "smartphone" }), practice(5, { kind: "mobile" })));
    const { stdout, status } = diff(file);
    expect(stdout).toContain("2 practices read, 0 compared");
    expect(stdout).toMatch(
      /\n1 practice is wrong for the later version alone\n.*all\.ndjson:1:\d+ \/devices\/0\/kind: /,
    );
    expect(stdout).toMatch(
      /\n1 practice is wrong for the earlier version alone\n.*all\.ndjson:2:\d+ \/devices\/0\/kind: /,
    );
    expect(status).toBe(1);
  });

  it.each<[string, () => string, RegExp]>([
    [
      "that is not there",
      () => join(folder, "nowhere.ndjson"),
      /nowhere\.ndjson: there is no such file; check the path\n$/,
    ],
    ["without practices", () => write("empty.ndjson", "\n\n"), /empty\.ndjson: no practice is here; /],
    ["that is an empty list", () => write("empty.json", "[]"), /empty\.json: no practice is here; /],
    ["that is a folder without facts", () => folder, /hygie-practices-\w+: no practice is here; /],
    ["that is no JSON", () => write("bad.json", '{"devices":'), /bad\.json:1:\d+: the end of the file /],
    [
      "of which no line can be read",
      () => write("bad.ndjson", "devices\nnone\n"),
      /bad\.ndjson:1:1: .*\n.*bad\.ndjson:2:1: /,
    ],
    ["in another encoding", () => write("utf16.ndjson", "{\0}\0\n\0"), /utf16\.ndjson:1:1: .*UTF-16/],
  ])("cannot run on an input %s", (_, make, says) => {
    const { stdout, stderr, status } = diff(make());
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });

  it("holds a line at a time in memory", () => {
    const onlineServices = Array.from({ length: 50 }, (_, i) => ({ id: `${i}`.padStart(180, "x") }));
    const file = write(
      "many.ndjson",
      lines(...Array.from({ length: 10_000 }, (_, i) => ({ ...practice(i % 2 === 0 ? 5 : 12), onlineServices }))),
    );
    const { stdout, status } = hygie(["diff", "macsf", stricter, "--facts", file], {
      env: { NODE_OPTIONS: "--max-old-space-size=40" },
    });
    expect(stdout).toContain("pass became fail: 5,000 practices newly fail");
    expect(status).toBe(0);
  });
});
