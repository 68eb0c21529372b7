import type { Change } from "../json/changes.js";
import { operatorChange } from "../pack/rule-changes.js";
import { abridgedJson } from "../reporters/lines.js";
import { historyOf, type RuleVersion } from "./history.js";
import { changeWords } from "./history-words.js";
import { details, lines, paragraph, plain } from "./markdown.js";
import type { RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";

/** The versions of a rule, the latest first: what each changed by kind, and field by field where that is asked for. */
export function historySection(context: RuleContext): string {
  const { rule, pack, lang, options } = context;
  const versions = historyOf(rule.id, [...(options.earlier ?? []), pack]);
  return lines(`## ${rulePhrasesIn(lang).history}`, ...versions.map((version) => versionText(version, context)));
}

function versionText({ version, since, changes, before, rule }: RuleVersion, { pack, lang }: RuleContext): string {
  const { history: say } = pagePhrasesIn(lang);
  const title = `**${plain(say.since(version, `${pack.id} ${since}`))}**`;
  if (before === undefined || changes === undefined) return lines(title, say.first);
  const told = Object.entries(rule.text[lang]?.changes ?? {}).flatMap(([of, text]) => (of === version ? [text] : []));
  const kinds = changeWords({ before, rule, changes }, pack, lang);
  const fields = changes.flatMap((change) => changesIn(change, lang)).map((one) => `- ${paragraph(one)}`);
  return lines(
    title,
    ...told.map(paragraph),
    kinds.map((one) => `- ${paragraph(one)}`).join("\n"),
    fields.length === 0 ? "" : details(say.details, fields.join("\n")),
  );
}

function changesIn(change: Change, lang: string): string[] {
  const { pointer, before, after } = change;
  const { became } = rulePhrasesIn(lang);
  const operator = operatorChange(change);
  if (operator !== undefined) {
    const inside = operator.inside.flatMap((one) => changesIn(one, lang));
    return [became(pointer, operator.before, operator.after), ...inside];
  }
  const show = (value: unknown) => (value === undefined ? undefined : abridgedJson(value, 60));
  return [became(pointer, show(before), show(after))];
}
