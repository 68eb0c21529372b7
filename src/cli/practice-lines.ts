import type { PracticeFault, PracticesDiff } from "../audit/diff/diff-practices.js";
import type { PracticePlace, RuleVerdicts, VerdictChangeCount, VerdictShift } from "../audit/diff/verdict-table.js";
import type { OutputPhrases } from "../locales/phrases/cli-output.js";
import { formatProblem } from "../locales/problems.js";
import { printable } from "../problems/visible.js";
import type { Context } from "./context.js";
import { colors } from "./output.js";

type Phrases = OutputPhrases["practices"];

/** What another version does to practices, as text: those that are wrong, then each rule with the verdicts that differ. */
export function practiceLines(diff: PracticesDiff, { output, language }: Context): string[] {
  const say = output.practices;
  return [
    say.summary(diff.practices, diff.compared, diff.now),
    ...wrongLines(diff, say, language.locale),
    ...(diff.compared === 0 ? [] : diff.rules.flatMap((rule) => ruleLines(rule, say))),
  ];
}

const faults: readonly PracticeFault[] = ["unreadable", "both", "after", "before"];

function wrongLines({ wrong, wrongPractices }: PracticesDiff, say: Phrases, locale: string): string[] {
  const told = faults.filter((fault) => wrong[fault] > 0);
  const more = told.reduce((sum, fault) => sum + wrong[fault], 0) - wrongPractices.length;
  return [
    ...told.flatMap((fault) => [
      colors.red(say.wrong[fault](wrong[fault])),
      ...wrongPractices
        .filter((practice) => practice.fault === fault)
        .flatMap(({ problems }) => problems.map((found) => `    ${printable(formatProblem(found, locale))}`)),
    ]),
    ...(more > 0 ? [`    ${say.moreWrong(more)}`] : []),
  ];
}

function ruleLines({ ruleId, table, changes }: RuleVerdicts, say: Phrases): string[] {
  const rows = Object.entries(table).map(([before, row]) => [before, Object.entries(row)] as const);
  if (changes.length === 0) {
    const same = rows.map(([verdict, row]) => [verdict, sum(row)] as const);
    return [
      say.unchanged(
        ruleId,
        same.filter(([, practices]) => practices > 0),
      ),
    ];
  }
  const nameOf = (verdict: string) => (verdict === "absent" ? say.absent : verdict);
  const header = [say.corner, ...(rows[0]?.[1] ?? []).map(([after]) => nameOf(after))];
  const cells = rows.map(([before, row]) => [nameOf(before), ...row.map(([, practices]) => String(practices))]);
  return [
    "",
    ruleId,
    ...aligned([header, ...cells]).map((line) => `    ${line}`),
    ...changes.map((change) => `    ${changeLine(change, nameOf, say)}`),
  ];
}

function sum(row: readonly (readonly [string, number])[]): number {
  return row.reduce((total, [, practices]) => total + practices, 0);
}

/** Rows of cells, each column as wide as its widest: names to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
}

const paints: Readonly<Partial<Record<VerdictShift, (text: string) => string>>> = {
  "newly-fails": colors.red,
  "no-longer-known": colors.yellow,
  "newly-passes": colors.green,
};

function changeLine(
  { before, after, shift, practices, examples }: VerdictChangeCount,
  nameOf: (verdict: string) => string,
  say: Phrases,
): string {
  const { [shift]: paint = (text: string) => text } = paints;
  const places = examples.map(({ file, line, key }: PracticePlace) => {
    const place = `${file === "-" ? say.standardInput : file}:${line}`;
    return printable(key === undefined ? place : say.keyed(String(key), place));
  });
  return say.change({
    before: nameOf(before),
    after: nameOf(after),
    what: paint(say.shift[shift](practices)),
    examples: places,
    others: practices - places.length,
  });
}
