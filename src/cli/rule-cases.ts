import { mostRows } from "../audit/table/decision-table.js";
import { rulePhrasesIn } from "../catalogue/phrases.js";
import { type RuleTable, ruleTable } from "../catalogue/rule-table.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Rule } from "../generated/schemas.js";
import { printable } from "../problems/visible.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { colors } from "./output.js";
import { disabledLines } from "./rule-text.js";

/** Which facts come to which outcome, as a table for each rule, in the order and the words of its page. */
export function casesText(rules: readonly Rule[], pack: CompiledPack, lang: string): string {
  const { table: say, whileDisabled } = rulePhrasesIn(lang);
  const texts = rules.map((rule) => {
    const table = ruleTable(pack, rule.id, lang);
    const shown = table === undefined ? [say.tooMany(mostRows)] : [...legend(table), "", ...lines(table, lang)];
    const title = colors.bold(rule.text[lang]?.title ?? rule.id);
    const disabled = rule.disabled === undefined ? [] : [...disabledLines(rule, lang), whileDisabled];
    return [title, colors.dim(`${rule.id} ${rule.version}`), ...disabled, "", ...shown]
      .map((line) => `${line}\n`)
      .join("");
  });
  return texts.join("\n");
}

/** What each column is about, behind its letter. */
function legend({ head }: RuleTable): string[] {
  return head.flatMap((lines, i) =>
    lines.map(
      (line, at) => `  ${at === 0 ? colors.bold(letterOf(i)) : " ".repeat(letterOf(i).length)}  ${printable(line)}`,
    ),
  );
}

function lines({ head, rows }: RuleTable, lang: string): string[] {
  const outcomes = reportPhrasesIn(lang).headings;
  const { table: say } = rulePhrasesIn(lang);
  const all = rows.map(({ cells, outcome }) => [outcomes[outcome], ...cells.map(printable)]);
  const titles = [say.outcome, ...head.map((_, i) => letterOf(i))];
  const widths = titles.map((title, i) => Math.max(title.length, ...all.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd();
  return [colors.bold(line(titles)), ...all.map(line)];
}

/** A, B … Z, AA, AB … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The same for machines, which know facts by their paths; there is no table where it would have too many rows. */
export function casesOf(rule: Rule, pack: CompiledPack, lang: string) {
  const found = ruleTable(pack, rule.id, lang);
  const about = { ruleId: rule.id, ...(rule.disabled === undefined ? {} : { disabled: rule.disabled }) };
  if (found === undefined) return { ...about, table: null };
  const columns = found.table.columns.map(({ expr: _, ...column }, i) => ({
    ...column,
    text: found.logic[i]?.join("\n"),
  }));
  return { ...about, table: { ...found.table, columns } };
}
