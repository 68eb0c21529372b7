import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toCommand } from "../../src/cli/ask/to-command.js";
import { askedPack } from "../support/ask.js";
import { hygie, run } from "../support/command.js";
import { root } from "../support/macsf.js";

/** A folder with the pack that asks for all kinds of answers. */
function folder(): string {
  const at = mkdtempSync(join(tmpdir(), "hygie-ask-"));
  writeFileSync(join(at, "pack.json"), JSON.stringify(askedPack()));
  return at;
}

const options = ["--pack", "pack.json", "--now", "2026-01-31"];
const ask = (cwd: string, input: string, ...args: string[]) => hygie(["ask", ...options, ...args], { cwd, input });
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** A line for each answer: choices by number or label. */
const all = [
  ...["Ajouter : Portes nº 1", "a", "1", "?", "2"],
  ...["entrée", "oui", "arrière"],
  ...["3", "31/12/2025"],
  ...["1", "a", "2"],
  ...["1", "suivant : la liste est complète", "?", "1"],
  "voir le rapport",
];
const lines = (answers: readonly string[]) => answers.map((answer) => `${answer}\n`).join("");
const facts = {
  doors: [
    { id: "a", kind: "front", locked: true },
    { id: null, kind: "back" },
  ],
  guards: 3,
  checkedOn: "2025-12-31",
  tags: ["a"],
  windows: [{ barred: null }],
  yard: { fenced: true },
};
const interrupted = "Interrompu\u00a0: vos réponses sont dans";

describe("hygie ask on lines", () => {
  it("asks, keeps each answer in the file, and shows the report", () => {
    const at = folder();
    const { status, stdout, stderr } = ask(at, lines(all));
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout).toMatchSnapshot();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what moves a cursor, or colours
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(json(join(at, "hygie-facts.json"))).toEqual(facts);
    expect(readdirSync(at).sort()).toEqual(["hygie-facts.json", "pack.json"]);
  });

  it.each([0, 3, 16])("goes on after an end of the input behind %d answers, as if there had been none", (count) => {
    const at = folder();
    const first = ask(at, lines(all.slice(0, count)), "mes faits.json");
    expect([first.status, first.stderr]).toEqual([
      130,
      `${interrupted} mes faits.json\u00a0; pour continuer\u00a0: hygie ask 'mes faits.json' --pack pack.json --now 2026-01-31\n`,
    ]);
    const rest = all.slice(count === 3 ? 2 : count); // an item that was to be named is to be added again
    const second = ask(at, lines(rest), "mes faits.json");
    expect([second.status, json(join(at, "mes faits.json"))]).toEqual([0, facts]);
    const report = hygie(["evaluate", ...options, "mes faits.json"], { cwd: at }).stdout;
    expect(second.stdout).toContain(`\n${report}\nVos réponses sont dans mes faits.json. `);
  });

  it("is the same where the last line is not ended, and takes a report for wanted where all was asked", () => {
    const at = folder();
    expect(ask(at, all.slice(0, -1).join("\n")).status).toBe(0);
    expect(json(join(at, "hygie-facts.json"))).toEqual(facts);
    const again = ask(at, "");
    expect([again.status, again.stdout]).toEqual([0, expect.stringContaining("contient déjà 13\u00a0réponses")]);
  });

  it("speaks English where the pack does", () => {
    const at = folder();
    const { stdout, stderr } = hygie(["ask", "--lang", "en"], { cwd: at, input: "0\n3\n" });
    expect(stdout.replaceAll("\n", " ")).toContain(
      "0 is not a whole number of at least 1 (people); write a whole number of at least 1 (people)",
    );
    expect(stdout).toContain("1 answer, 22 questions left. Score: between 0 and 100 out of 100.\n");
    expect(stderr).toBe(
      "Interrupted: your answers are in hygie-facts.json; to go on: hygie ask hygie-facts.json --lang en\n",
    );
  });
});

describe("the file of hygie ask", () => {
  it("is told as evaluate tells it where it is wrong, and left alone", () => {
    const at = folder();
    const wrong = '{ "guards": -1, "dors": [] }';
    writeFileSync(join(at, "hygie-facts.json"), wrong);
    const { stderr } = hygie(["evaluate", "hygie-facts.json", ...options], { cwd: at });
    expect(stderr.split("\n")).toHaveLength(3);
    expect(ask(at, "2\n")).toEqual({ status: 2, stdout: "", stderr });
    expect(readFileSync(join(at, "hygie-facts.json"), "utf8")).toBe(wrong);
  });

  /** The system, as it is where a file cannot be written from its so-manieth time on. */
  const failing = (code: string, from: number) => ({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
      `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module"; const { writeFileSync } = fs; let times = 0;
       fs.writeFileSync = (...given) => { if (++times >= ${from}) throw Object.assign(new Error(), { code: "${code}", syscall: "write" }); return writeFileSync(...given); };
       syncBuiltinESMExports();`,
    )}`,
  });

  it.each([
    ["ENOSPC", 3, "écriture impossible\u00a0: le disque est plein\u00a0; faites de la place, puis recommencez"],
    ["EACCES", 1, "l’écriture n’y est pas autorisée\u00a0; choisissez un endroit où vous pouvez écrire"],
  ])("that cannot be written is told in one sentence: %s at time %d", (code, from, said) => {
    const at = folder();
    const { status, stderr } = hygie(["ask", ...options, "--lang", "fr"], {
      cwd: at,
      input: lines(all),
      env: failing(code, from),
    });
    expect([status, stderr]).toEqual([2, `hygie-facts.json\u00a0: ${said}\n`]);
    expect(readdirSync(at)).toEqual(from === 1 ? ["pack.json"] : ["hygie-facts.json", "pack.json"]);
  });
});

describe("a wrong call of hygie ask", () => {
  it.each([
    [["-"], "standard input: "],
    [["--pack", "-"], "standard input: "],
    [["--now", "31/01/2026"], "--now: "],
    [["a.json", "b.json"], "b.json: "],
  ])("%j", (args, said) => {
    const at = folder();
    const { status, stdout, stderr } = hygie(["ask", ...args], { cwd: at, input: "1\n" });
    expect([status, stdout, stderr.slice(0, said.length)]).toEqual([2, "", said]);
    expect(readdirSync(at)).toEqual(["pack.json"]);
  });

  it("ends with 2 where nobody reads its output", () => {
    const at = folder();
    const script = `printf '3\\n1\\n1\\n' | "${process.execPath}" "${root}dist/cli.js" ask | true; echo "\${PIPESTATUS[1]}"`;
    expect(run("bash", ["-c", script], { cwd: at }).stdout).toBe("2\n");
  });
});

describe("the command that goes on", () => {
  it.each([
    ["linux", ["hygie", "ask", "l'été.json", "$x", "é.json"], "hygie ask 'l'\\''été.json' '$x' é.json"],
    ["win32", ["hygie", "ask", "C:\\mes faits.json"], 'hygie ask "C:\\mes faits.json"'],
  ])("is one that a shell of %s understands", (platform, words, command) => {
    expect(toCommand(words, platform)).toBe(command);
  });
});

describe("what asks on a terminal", () => {
  it("is loaded by no other command, and by no library", () => {
    const chunk = readdirSync(`${root}dist`).find((name) => name.startsWith("terminal-"));
    expect(readFileSync(`${root}dist/${chunk}`, "utf8")).toContain("clack");
    const others = readdirSync(`${root}dist`).filter((name) => /\.c?js$/.test(name) && name !== chunk);
    const texts = others.map((name) => [name, readFileSync(`${root}dist/${name}`, "utf8")] as const);
    expect(texts.filter(([, text]) => /clack|sisteransi/.test(text))).toEqual([]);
    const loading = texts.flatMap(([name, text]) =>
      text.split("\n").flatMap((line) => (line.includes(`${chunk}`) ? [[name, line.trim()]] : [])),
    );
    expect(loading).toEqual([[expect.stringMatching(/^(cli|run-.*)\.js$/), expect.stringContaining("await import(")]]);
  });
});
