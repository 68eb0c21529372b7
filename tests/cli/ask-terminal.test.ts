import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { askedPack } from "../support/ask.js";
import { hygie } from "../support/command.js";
import { hygieCommand, keys, pty, Terminal } from "../support/terminal.js";

/** A folder with the pack that asks for all kinds of answers. */
function folder(): string {
  const at = mkdtempSync(join(tmpdir(), "hygie-terminal-"));
  writeFileSync(join(at, "pack.json"), JSON.stringify(askedPack()));
  return at;
}

const options = ["--pack", "pack.json", "--now", "2026-01-31"];
const small = [...hygieCommand, "ask", ...options];
const factsIn = (at: string) => JSON.parse(readFileSync(join(at, "hygie-facts.json"), "utf8"));

/** The first of some choices, whatever it says. */
const first = "";

/** The keys for an answer: those that move to the choice whose label begins so, or the letters of a text. */
function keysFor(asked: string, answer: string): string {
  const choices = asked.split("\n").filter((line) => /^│ {2}[●○] /.test(line));
  if (choices.length === 0) return answer + keys.enter;
  const from = choices.findIndex((line) => line.includes("●"));
  const labels = choices.map((line) => line.slice("│  ○ ".length));
  const to = answer === first ? 0 : labels.findIndex((label) => label.startsWith(answer));
  if (to < 0) throw new Error(`no ${answer} in ${asked}`);
  return (to < from ? keys.up : keys.down).repeat(Math.abs(to - from)) + keys.enter;
}

/** What somebody answers to the first of these that fits what is asked. */
type Answers = readonly (readonly [asked: RegExp, answer: string])[];

/** Answers so many questions at the most, as long as there are any; some were answered before. */
async function answer(terminal: Terminal, answers: Answers, most = 100, before = 0): Promise<void> {
  for (let answered = before; answered < most; answered += 1) {
    const asked = await Promise.race([terminal.asked(answered), terminal.ended]);
    if (typeof asked !== "string") return;
    const found = answers.find(([question]) => question.test(asked));
    if (found === undefined) throw new Error(`no answer to ${asked}`);
    terminal.type(keysFor(asked, found[1]));
  }
}

const two: Answers = [
  [/Vous avez indiqué\s: a, Portes/, "Suivant"],
  [/Vous avez indiqué\s: Fenêtres/, "Suivant"],
  [/Y en a-t-il[\s\S]*Étiquettes/, "Suivant"],
  [/Y en a-t-il/, "Ajouter"],
  [/Ajouter/, "Ajouter"],
  [/Nom \?[\s\S]*nº\s1/, "a"],
  [/Nom \?/, "?"],
  [/Verrouillée \?/, "Oui"],
  [/Sorte \?/, "arrière"],
  [/Gardiens \?/, "?"],
  [/Vérifié le \?/, "31/12/2025"],
  [/Étiquettes \?/, "a"],
  [/barreaux \?/, "Non"],
  [/Cour/, "Oui"],
  [/plus rien/, "Voir le rapport"],
];

describe.skipIf(pty === undefined)("hygie ask on a terminal", () => {
  it("loses nothing when it is killed at ten moments: the same facts and report as without", async () => {
    const whole = folder();
    const once = new Terminal(small, { cwd: whole, lingers: true });
    await answer(once, two);
    expect(await once.ended).toMatchObject({ exitCode: 0 });
    expect(factsIn(whole)).toMatchObject({ doors: [{ id: "a", kind: "back" }, { id: null }], guards: null });

    const at = folder();
    const ends = ["SIGKILL", "SIGINT", "SIGHUP"];
    for (let moment = 0; moment < 10; moment += 1) {
      const terminal = new Terminal(small, { cwd: at });
      const answered = moment === 0 ? 0 : 1 + (moment % 2);
      await answer(terminal, two, answered);
      await terminal.asked(answered);
      terminal.kill(ends[moment % ends.length] ?? "");
      await terminal.ended;
    }
    const last = new Terminal(small, { cwd: at, lingers: true });
    await answer(last, two);
    expect(await last.ended).toMatchObject({ exitCode: 0 });
    expect(factsIn(at)).toEqual(factsIn(whole));
    const report = (terminal: Terminal) => terminal.text().slice(terminal.text().indexOf("Évaluation selon"));
    expect(report(last)).toBe(report(once));
    expect(readdirSync(at).sort()).toEqual(["hygie-facts.json", "pack.json"]);
    expect(hygie(["evaluate", "hygie-facts.json", ...options], { cwd: at }).status).toBe(1);
  });

  it.each([
    ["Ctrl+C", (terminal: Terminal) => terminal.type(keys.interrupt)],
    ["Ctrl+D", (terminal: Terminal) => terminal.type(keys.end)],
    ["a signal", (terminal: Terminal) => terminal.kill("SIGTERM")],
  ])("ends by %s with one sentence, and with the cursor that it hid", async (_, end) => {
    const at = folder();
    const terminal = new Terminal(small, { cwd: at, columns: 140 });
    await answer(terminal, two, 2);
    await terminal.asked(2);
    end(terminal);
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.text().split("\n").at(-1)).toBe(
      "Interrompu\u00a0: vos réponses sont dans hygie-facts.json\u00a0; pour continuer\u00a0: hygie ask hygie-facts.json --pack pack.json --now 2026-01-31",
    );
    expect(terminal.raw.lastIndexOf("\u001b[?25h")).toBeGreaterThan(terminal.raw.lastIndexOf("\u001b[?25l"));
    expect(factsIn(at)).toEqual({ doors: [{ id: "a" }, null] });
  });

  it("is not ended by Escape, and says what is wrong with an answer until it is right", async () => {
    const at = folder();
    writeFileSync(join(at, "hygie-facts.json"), '{ "doors": [] }');
    const terminal = new Terminal(small, { cwd: at, columns: 120, lingers: true });
    await terminal.asked(0);
    terminal.type(keys.escape);
    await new Promise((resolve) => setTimeout(resolve, 200)); // so long it takes for the beginning of a sequence
    terminal.type(`-1${keys.enter}`);
    await terminal.until((seen) => /écrivez .*\)$/.test(seen)); // drawn to its end
    expect(terminal.text()).toMatch(
      /\n└ {2}-1 n’est pas un nombre entier d’au moins 0 \(people\)\u00a0; écrivez un nombre entier d’au moins 0 \(people\)$/,
    );
    terminal.type(`\b\b3${keys.enter}`);
    await terminal.asked(1);
    terminal.kill("SIGKILL");
    expect(factsIn(at)).toEqual({ doors: [], guards: 3 });
  });

  it("has no colours where nobody wants them", async () => {
    const at = folder();
    writeFileSync(
      join(at, "hygie-facts.json"),
      '{ "doors": [], "tags": ["a"], "guards": 3, "yard": { "fenced": true } }',
    );
    const terminal = new Terminal(small, { cwd: at, env: { NO_COLOR: "1" } });
    await answer(terminal, two);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI escape sequences begin with one
    expect(terminal.raw).not.toMatch(/\u001b\[[\d;]*m/);
    expect(terminal.text()).toContain("Évaluation selon");
  });

  it.each([
    ["a terminal that cannot move its cursor", small, { TERM: "dumb" }],
    ["a report that goes into a file", ["bash", "-c", '"$@" > report.txt', "-", ...small], {}],
  ])("asks on lines: %s", async (_, command, env) => {
    const at = folder();
    writeFileSync(
      join(at, "hygie-facts.json"),
      '{ "doors": [], "tags": ["a"], "windows": [], "guards": 3, "yard": { "fenced": true } }',
    );
    const terminal = new Terminal(command, { cwd: at, env, lingers: true });
    await terminal.until((seen) => seen.endsWith("\n>"));
    terminal.type("2026-01-31\n");
    await terminal.until((seen) => /Voir le rapport[\s\S]*\n>$/.test(seen));
    terminal.type("1\n");
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.raw).not.toContain("\u001b");
    expect(factsIn(at).checkedOn).toBe("2026-01-31");
    const report = command === small ? terminal.text() : readFileSync(join(at, "report.txt"), "utf8");
    expect(report).toContain("Évaluation selon");
    expect(report.includes("Vérifié le ?")).toBe(command === small);
  });
});

/** A practice with one item in each list, which knows all but one answer. */
const ofMacsf: Answers = [
  [/Vous avez indiqué/, "Suivant"],
  [/You have named/, "Next"],
  [/●/, first],
  [/coûterait|cost you/, "?"],
  [/€|\(euros\)/, "100 000"],
  [/AAAA|YYYY/, "31/12/2025"],
  [/Tapez \? pour ne|without a name/, "abc"],
  [/./, "3"],
];

describe.skipIf(pty === undefined)("the questionnaire of macsf on a terminal, as it is read", () => {
  it.each([
    ["fr", "trois"],
    ["en", "three"],
  ])("in %s", async (lang, wrong) => {
    const at = folder();
    const command = [...hygieCommand, "ask", "--now", "2026-01-31", "--lang", lang];
    const terminal = new Terminal(command, { cwd: at, lingers: true });
    await terminal.asked(0);
    terminal.type(wrong + keys.enter);
    await terminal.until((seen) => seen.includes("▲"));
    terminal.type("\b".repeat(wrong.length) + 3 + keys.enter);
    await terminal.asked(1);
    terminal.type(keys.up + keys.enter); // back
    await terminal.asked(2);
    terminal.type(keys.enter); // the answer as it was
    await answer(terminal, ofMacsf, 100, 3);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.text()).toMatchSnapshot();
  });
});
