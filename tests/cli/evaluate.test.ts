import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import { toText } from "../../src/reporters/index.js";
import { hygie, run } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

const now = ["--now", "2026-11-24"];
const example = (name: string) => `examples/${name}.json`;
const folder = mkdtempSync(join(tmpdir(), "hygie-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("hygie evaluate", () => {
  const facts = JSON.parse(readFileSync(root + example("solo-gp"), "utf8"));

  it.each([
    ["31/01/2026", '"31/01/2026" is not written as YYYY-MM-DD; did you mean 2026-01-31?'],
    ["1.31.2026", '"1.31.2026" is not written as YYYY-MM-DD; did you mean 2026-01-31?'],
    ["05/05/2026", '"05/05/2026" is not written as YYYY-MM-DD; did you mean 2026-05-05?'],
    ["2026-1-5", '"2026-1-5" is not written as YYYY-MM-DD; did you mean 2026-01-05?'],
    ["05/04/2026", '"05/04/2026" is not an instant; write the date as YYYY-MM-DD'],
    ["31/04/2026", '"31/04/2026" is not an instant; write the date as YYYY-MM-DD'],
    ["soon", '"soon" is not an instant; write the date as YYYY-MM-DD'],
  ])("tells which day was meant by --now %s, where that is plain", (given, said) => {
    const ran = hygie(["evaluate", example("solo-gp"), "--now", given, "--lang", "en"]);
    expect(ran).toEqual({ status: 2, stdout: "", stderr: `--now: ${said}\n` });
  });

  it("prints the report as text, and nothing else", () => {
    const { stdout, stderr, status } = hygie(["evaluate", example("solo-gp"), ...now]);
    expect(stdout).toBe(toText(evaluate(macsf, facts, { now: "2026-11-24" })));
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  it("prints it as JSON, and in English", () => {
    const { stdout } = hygie(["evaluate", example("solo-gp"), ...now, "--format", "json", "--lang", "en"]);
    const report = evaluate(macsf, facts, { now: "2026-11-24", locale: "en" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it("reads facts from standard input, a byte order mark before them or not", () => {
    const input = readFileSync(root + example("solo-gp"), "utf8");
    const expected = hygie(["evaluate", example("solo-gp"), ...now]).stdout;
    expect(hygie(["evaluate", "-", ...now], { input }).stdout).toBe(expected);
    expect(hygie(["evaluate", "-", ...now], { input: `\uFEFF${input.replaceAll("\n", "\r\n")}` }).stdout).toBe(
      expected,
    );
  });

  it("takes evidence and waivers", () => {
    const { stdout } = hygie([
      "evaluate",
      example("dental-group"),
      ...now,
      "--evidence",
      example("dental-group.evidence"),
      "--waivers",
      example("dental-group.waivers"),
    ]);
    expect(stdout).toContain("preuve périmée");
    expect(stdout).toContain("Sous dérogation");
    expect(stdout).toContain("Dérogations expirées");
  });

  it("verifies the SHA-256 of evidence whose file is at hand, and fetches nothing", () => {
    const facts = file("facts-with-proof.json", "{}");
    file("proof.txt", "BitLocker: on\n");
    const proof = (sha256: string, uri = "proof.txt") =>
      file(
        "proofs.json",
        JSON.stringify([
          { type: "screenshot", supports: ["device-encryption"], collectedOn: "2026-11-01", uri, sha256 },
        ]),
      );
    const right = createHash("sha256").update("BitLocker: on\n").digest("hex");
    const run = (evidence: string) => hygie(["evaluate", facts, ...now, "--evidence", evidence]);
    expect(run(proof(right)).status).toBe(0);
    const wrong = run(proof("0".repeat(64)));
    expect(wrong.stderr).toContain("proofs.json:1:");
    expect(wrong.stderr).toContain(
      "/0/sha256: proof.txt has another SHA-256; the file is not the one that was recorded",
    );
    expect(wrong.status).toBe(2);
    expect(run(proof("0".repeat(64), "elsewhere.txt")).status).toBe(0);
    expect(run(proof("0".repeat(64), "/dev/zero")).status).toBe(0);
    expect(run(proof("0".repeat(64), "https://example.org/proof.txt")).status).toBe(0);
  });

  it("takes a pack from a folder", () => {
    const { stdout, status } = hygie(["evaluate", example("solo-gp"), ...now, "--pack", "rules/macsf"]);
    expect(stdout).toBe(hygie(["evaluate", example("solo-gp"), ...now]).stdout);
    expect(status).toBe(1);
  });

  it.each([
    [
      "en",
      "warning The rule a is a draft: its questions, severity and texts are not written yet; this report judges nothing.\n",
    ],
    [
      "fr",
      "avertissement La règle a est un brouillon\u00a0: ses questions, sa gravité et ses textes restent à écrire\u00a0; " +
        "ce rapport ne juge rien.\n",
    ],
  ])("says on standard error which rules are drafts, in %s", (language, warning) => {
    const metadata = {
      title: "Guide",
      version: "3",
      "oscal-version": "1.1.2",
      "last-modified": "2026-01-01T00:00:00Z",
    };
    const catalog = { uuid: "5b8f1b3c-6b0c-4c55-8a0e-0d1c2d3e4f50", metadata, controls: [{ id: "a", title: "Lock" }] };
    const pack = join(folder, `drafts-${language}`);
    const from = file(`catalog-${language}.json`, JSON.stringify({ catalog }));
    expect(hygie(["import", "oscal", from, "-o", pack, "--locale", language]).status).toBe(0);
    for (const format of ["text", "json", "csv"]) {
      const { stderr } = hygie(["evaluate", "-", "--pack", pack, "--format", format, "--lang", language], {
        input: "{}",
      });
      expect(stderr).toContain(warning);
    }
  });

  it("has colours on a terminal alone, and NO_COLOR is respected", () => {
    const plain = hygie(["evaluate", example("solo-gp"), ...now], { env: { FORCE_COLOR: "1" } }).stdout;
    expect(plain).not.toContain("\u001b");
    const command = `${process.execPath} dist/cli.js evaluate ${example("solo-gp")} --now 2026-11-24`;
    const onTerminal = (env: object) =>
      run("script", ["-qec", command, "/dev/null"], { env: { TERM: "xterm", CI: "", ...env } });
    expect(onTerminal({}).stdout).toContain("\u001b[31m");
    expect(onTerminal({ NO_COLOR: "1" }).stdout).not.toContain("\u001b[31m");
  });

  it("stops without a word when its reader has read enough", () => {
    const line = `${process.execPath} dist/cli.js evaluate ${example("solo-gp")} | head -1`;
    const { stdout, stderr } = run("sh", ["-c", line]);
    expect(stdout).toMatch(/^Évaluation selon les règles macsf/);
    expect(stderr).toBe("");
  });
});

describe("the exit code", () => {
  const allWell = file("well.json", "{}");
  const critical = file("critical.json", '{"authentication":[{"enforced":false}]}');
  const medium = file("medium.json", '{"practice":{"staffCount":2},"awareness":{"staffTrained":1}}');

  it.each([
    ["nothing fails", allWell, [], 0],
    ["a rule fails", medium, [], 1],
    ["a rule fails below --fail-on", medium, ["--fail-on", "high"], 0],
    ["a rule fails at --fail-on", medium, ["--fail-on", "medium"], 1],
    ["a rule fails above --fail-on", critical, ["--fail-on", "high"], 1],
    ["a rule fails, and never matters", critical, ["--fail-on", "never"], 0],
  ])("when %s", (_, facts, flags, status) => {
    expect(hygie(["evaluate", facts, ...now, ...flags]).status).toBe(status);
  });

  it("does not count what is waived", () => {
    const waivers = file(
      "waivers.json",
      '[{"ruleId":"strong-passwords","reason":"x","approvedBy":"y","expiresOn":"2026-12-31"}]',
    );
    expect(hygie(["evaluate", critical, ...now, "--waivers", waivers]).status).toBe(0);
  });
});

describe("wrong input is told on standard error, with exit code 2 and no stack trace", () => {
  const cases: [string, string[], string[]][] = [
    ["a file that is not there", ["nowhere.json"], ["nowhere.json: there is no such file; check the path"]],
    ["a folder", ["examples"], ["examples: this is a folder, not a file; check the path"]],
    ["an empty file", [file("empty.json", " \n")], ["empty.json: the file is empty; write {} when nothing is known"]],
    ["a file that is not JSON", [file("broken.json", "{\n  practice: 1\n}\n")], ["broken.json:2:3: "]],
    [
      "a comma too many",
      [file("comma.json", '{\n  "practice": null,\n}\n')],
      ["comma.json:3:1: ", "a comma behind the last entry, before }; delete that comma"],
    ],
    [
      "a comma too few",
      [file("nocomma.json", '{\n  "practice": null\n  "devices": null\n}\n')],
      ["nocomma.json:3:3: ", "write a comma before it"],
    ],
    [
      "single quotes",
      [file("quotes.json", "{\n  'practice': null\n}\n")],
      ["quotes.json:2:3: ", "write double quotes instead of single ones"],
    ],
    [
      "typographic quotes",
      [file("curly.json", "{\n  “practice”: null\n}\n")],
      ["curly.json:2:3: ", "write straight quotes"],
    ],
    [
      "a comment",
      [file("comment.json", '{\n  // nothing\n  "practice": null\n}\n')],
      ["comment.json:2:3: a comment, which JSON does not have"],
    ],
    [
      "a file that stops half-way",
      [file("half.json", '{\n  "practice": {')],
      ["half.json:2:", "the end of the file where a closing } is expected"],
    ],
    [
      "a member given twice",
      [file("twice.json", '{\n  "practice": null,\n  "practice": {"kind":"solo"}\n}')],
      ['twice.json:3:3 /practice: "practice" is given twice, on line 2 too'],
    ],
    [
      "facts that are wrong, all of them",
      [file("facts.json", '{\n  "devices": [\n    { "id": "a", "knd": 1,\n      "kind": "latop" }\n  ],\n  "x": 1\n}')],
      [
        "facts.json:3:18 /devices/0/knd: unknown fact; use one of id, kind, ",
        'facts.json:4:7 /devices/0/kind: "latop" is not',
        "facts.json:6:3 /x: unknown fact",
      ],
    ],
    [
      "facts that are a list",
      [file("list.json", "[]")],
      ["list.json:1:1: an empty list is not an object; write an object"],
    ],
    [
      "nesting without end",
      [file("deep.json", "[".repeat(200_000))],
      ["deep.json: this is not JSON, or it is nested too deeply"],
    ],
    [
      "problems of all inputs at once",
      [
        file("bad.json", '{"x":1}'),
        "--waivers",
        file("bad-waivers.json", '[{"ruleId":"nope"}]'),
        "--evidence",
        "nowhere.json",
      ],
      [
        "bad.json:1:2 /x: unknown fact",
        'bad-waivers.json:1:2 /0: "reason" is missing',
        "nowhere.json: there is no such file",
        '/0/ruleId: unknown rule "nope"',
      ],
    ],
    [
      "waivers that are no list",
      [file("ok.json", "{}"), "--waivers", file("object.json", "{}")],
      ["object.json:1:1: an object is not a list"],
    ],
    ["two inputs from standard input", ["-", "--waivers", "-"], ["standard input is read once"]],
    [
      "an instant that is none",
      [file("ok2.json", "{}"), "--now", "24/11/2026"],
      ['--now: "24/11/2026" is not written as YYYY-MM-DD; did you mean 2026-11-24?'],
    ],
    [
      "a time without its offset",
      [file("ok2.json", "{}"), "--now", "2026-01-31T09:00:00"],
      ['--now: "2026-01-31T09:00:00" has no offset from UTC; did you mean 2026-01-31T09:00:00Z?'],
    ],
    [
      "an unknown pack",
      [file("ok3.json", "{}"), "--pack", "macfs"],
      ['--pack: there is no pack "macfs"; did you mean macsf?'],
    ],
    [
      "a folder that holds no pack",
      [file("ok4.json", "{}"), "--pack", "examples"],
      ["pack.json: there is no such file or folder; check that this is the folder of a pack"],
    ],
    [
      "a format that is none",
      [file("ok5.json", "{}"), "--format", "docx"],
      ['--format: "docx" is not one of the choices; use "text", "html", "csv"'],
    ],
    [
      "what a format is printed to",
      [file("ok7.json", "{}"), "--format", "pdf"],
      ['--format: "pdf" is not one of the choices; did you mean html?'],
    ],
    [
      "a flag that is none",
      [file("ok6.json", "{}"), "--frmat", "json"],
      ["--frmat: unknown option; did you mean --format?"],
    ],
    ["no facts", [], ["<facts>: this is missing; write hygie evaluate <facts>"]],
  ];

  it.each(cases)("%s", (_, args, messages) => {
    const { stdout, stderr, status } = hygie(["evaluate", ...args]);
    for (const message of messages) expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it("an unknown command", () => {
    const { stderr, status } = hygie(["evalute", "x.json"]);
    expect(stderr).toContain("evalute: unknown command; did you mean evaluate?");
    expect(status).toBe(2);
  });
});

describe("help and version", () => {
  it("are there for every command", () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    expect(hygie(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    for (const args of [["--help"], ["evaluate", "--help"], ["rules", "--help"], ["help", "evaluate"]]) {
      const { stdout, status } = hygie(args);
      expect(stdout).toContain("Usage: hygie");
      expect(status).toBe(0);
    }
    expect(hygie(["evaluate", "--version"]).stdout).toBe(`${version}\n`);
    expect(hygie(["rules", "--version"]).stdout).toBe(`${version}\n`);
  });
});
