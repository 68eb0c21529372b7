import { mostRows } from "../audit/table/decision-table.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { reportPhrasesIn } from "../reporters/phrases.js";
import { plain, table } from "./markdown.js";
import { rulePhrasesIn } from "./phrases.js";
import { ruleTable } from "./rule-table.js";

/** Which facts of a rule come to which outcome, as Markdown: the outcome first, so that a page that is narrow shows it. */
export function tableSection(pack: CompiledPack, ruleId: string, lang: string): string {
  const { table: say } = rulePhrasesIn(lang);
  const outcomes = reportPhrasesIn(lang).headings;
  const found = ruleTable(pack, ruleId, lang);
  if (found === undefined) return `## ${say.title}\n\n${say.tooMany(mostRows)}`;
  const head = [say.outcome, ...found.head.map((lines) => shortened(lines, say.inFull).map(indented).join("<br>"))];
  const rows = found.rows.map(({ cells, outcome }) => [unbroken(outcomes[outcome]), ...cells.map(plain)]);
  return `## ${say.title}\n\n${table(head, rows)}`;
}

/** So many lines are read above a column; the logic in full stands above the table. */
const mostLines = 7;

function shortened(lines: readonly string[], inFull: string): readonly string[] {
  return lines.length > mostLines ? [...lines.slice(0, mostLines - 1), inFull] : lines;
}

function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** A line of an outline, as far to the right as it stands there. */
function indented(line: string): string {
  return `${"\u00a0".repeat(line.search(/\S/))}${plain(line.trimStart())}`;
}
