import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { bornOut } from "../born-out.js";
import { filePhrasesIn, lostInWords } from "../details.js";
import { draftSentence } from "../drafts.js";
import { type ExportOptions, type Given, readGiven } from "../given.js";
import { type Exported, type Loss, lossesOf } from "../losses.js";
import { order, wholeScore } from "../phrases.js";
import { reasonsByRole } from "../shown-reasons.js";
import { idleLists } from "../waivers.js";
import {
  impactEntries,
  type MarkdownContext,
  mostReasons,
  questionEntries,
  ruleEntry,
  waiverEntry,
} from "./entries.js";
import { code, inline, line } from "./escape.js";
import { fitInto, type Part } from "./fit.js";

/** GitHub refuses a comment that is longer. */
const mostCharacters = 65_536;

const longestName = 300;

/**
 * A report as Markdown for a pull request: the score and the counts first, then what to fix and what to clarify; the rest opens on
 * demand. It fits into a comment on GitHub; what there is no room for is told at the end, and in `lost`.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the text.
 * @param options the pack that it was made with.
 * @returns the text, and what of the report it has no place for.
 * @throws `OptionsError` when the report or the options are none, or the report is of another pack.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toMarkdown } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2026-01-31", locale: "en" });
 * toMarkdown(report, { pack: macsf }).text.includes("| 1 | 17 | 0 | 0 | 0 |"); //=> true
 * ```
 */
export function toMarkdown(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => markdownOf(readGiven(report, options)));
}

function markdownOf({ report, pack }: Given): Exported {
  const context = { report, pack: pack.definition, say: filePhrasesIn(report.locale) };
  const [head, foot] = [headOf(context), footOf(context)];
  const reserve = context.say.leftOut(Number.MAX_SAFE_INTEGER).length;
  const room = mostCharacters - head.length - foot.length - reserve - 10;
  const { texts, cut } = fitInto(partsOf(context), room);
  const left = cut.length === 0 ? [] : [`*${line(context.say.leftOut(cut.length))}*`];
  const text = `${[head, ...texts, ...left, foot].join("\n\n")}\n`;
  return { text, lost: [...cutOff(report, cut), ...lossesOf(report, lostInWords)] };
}

/** What this report has that there is no room for. */
function cutOff({ results }: Report, cut: readonly string[]): Loss[] {
  const counts = new Map<string, number>();
  for (const path of cut) counts.set(path, (counts.get(path) ?? 0) + 1);
  const lists = results.map(reasonsByRole).flatMap(({ told, beside }) => [told, beside]);
  const reasons = lists.reduce((sum, { length }) => sum + Math.max(0, length - mostReasons), 0);
  if (reasons > 0) counts.set("results[].reasons[]", reasons);
  return [...counts].map(([path, count]) => ({ path, count }));
}

function headOf({ report, pack, say }: MarkdownContext): string {
  const { counts, score } = report.summary;
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const name = `${report.pack.id} ${report.pack.version}`.slice(0, longestName);
  const drafts = draftSentence(report, pack.rules, say);
  return [
    `## ${inline(say.evaluated(name, report.evaluatedAt.slice(0, "YYYY-MM-DD".length)))}`,
    ...(drafts === undefined ? [] : [`> **${inline(drafts)}**`]),
    `**${inline(say.score(wholeScore(score)))}**`,
    inline(say.declared(bornOut(report))),
    [
      row(order.map((outcome) => inline(say.headings[outcome]))),
      row(order.map(() => "---:")),
      row(order.map((outcome) => counts[outcome])),
    ].join("\n"),
  ].join("\n\n");
}

function partsOf(context: MarkdownContext): Part[] {
  const { report, say } = context;
  const ofRules = order.map((outcome) => {
    const results = report.results.filter((result) => result.outcome === outcome);
    const entries = inOrder(results, report).map((result) => ruleEntry(result, context));
    return { outcome, heading: say.headings[outcome], entries };
  });
  const isOpen = ({ outcome }: { readonly outcome: string }) => outcome === "fail" || outcome === "unknown";
  const idle = idleLists.map((list) => ({
    heading: say.idleWaivers[list].heading,
    entries: report[list].map((waiver) => waiverEntry(waiver, list, context)),
  }));
  return [
    ...ofRules
      .filter(isOpen)
      .map(({ heading, entries }) => ({ before: `### ${inline(heading)}`, entries, between: "\n\n" })),
    folded(say.questions, questionEntries(context)),
    ...ofRules.filter((one) => !isOpen(one)).map(({ heading, entries }) => folded(heading, entries)),
    ...idle.map(({ heading, entries }) => folded(heading, entries)),
    folded(say.impacts, impactEntries(context)),
  ];
}

/** What fails as the plan has it, then the rest. */
function inOrder(results: Report["results"], { plan }: Report): Report["results"] {
  const places = new Map(plan.map(({ ruleId }, place) => [ruleId, place]));
  const placeOf = (ruleId: string) => places.get(ruleId) ?? plan.length;
  return [...results].sort((one, other) => placeOf(one.ruleId) - placeOf(other.ruleId));
}

function folded(heading: string, entries: Part["entries"]): Part {
  const before = `<details>\n<summary>${inline(heading)} (${entries.length})</summary>`;
  return { before, entries, after: "</details>", between: "\n" };
}

/** What the report can be verified by. */
function footOf({ report, say }: MarkdownContext): string {
  const rows: readonly (readonly [string, string])[] = [
    [say.instant, report.evaluatedAt],
    [say.factsDigest, report.factsDigest.slice(0, longestName)],
    [say.packDigest, report.pack.digest],
  ];
  const lines = rows.map(([name, value]) => `- ${line(name)} – ${code(value)}`).join("\n");
  return `<details>\n<summary>${inline(say.verification)}</summary>\n\n${lines}\n\n</details>`;
}
