import type { Action, Pack, Report, Rule, RuleResult, RuleText } from "../../generated/schemas.js";
import { catalogue as catalogueEn } from "../../locales/en/catalogue.js";
import { reportPage as en } from "../../locales/en/report-page.js";
import { type Formats, formatsIn } from "../../locales/format.js";
import { catalogue as catalogueFr } from "../../locales/fr/catalogue.js";
import { reportPage as fr } from "../../locales/fr/report-page.js";
import { type Locale, localeOrEnglish } from "../../locales/locale.js";
import type { RulePhrases } from "../../locales/phrases/catalogue.js";
import type { ReportPagePhrases } from "../../locales/phrases/report-page.js";
import { type FilePhrases, filePhrasesIn } from "../details.js";
import { draftsIn } from "../drafts.js";

const pagePhrases: Readonly<Record<Locale, ReportPagePhrases>> = { fr, en };
const rulePhrases: Readonly<Record<Locale, RulePhrases>> = { fr: catalogueFr, en: catalogueEn };

/** What each part of the page is made from. */
export interface Context {
  readonly report: Report;
  /** The pack's definition; a lean one has no sources and no references. */
  readonly pack: PackOfReports;
  /** The language of hygie's own words. */
  readonly locale: Locale;
  readonly say: ReportPagePhrases;
  /** What all reporters say. */
  readonly phrases: FilePhrases;
  /** What pages of rules say. */
  readonly ofRules: RulePhrases;
  readonly format: Formats;
  readonly rules: ReadonlyMap<string, RuleOfReports>;
  /** The rules that are drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, Action>;
  /** The id on the page of what is told of a rule, by the result and by the rule's own id. */
  readonly anchors: ReadonlyMap<RuleResult | string, string>;
}

/** What a lean pack has of a pack, and what it may have. */
type PackOfReports = Pick<Pack, "title" | "impacts" | "evidenceTypes"> & Partial<Pack>;
type RuleOfReports = Pick<Rule, "id"> & Partial<Rule>;

export function contextOf(report: Report, pack: PackOfReports): Context {
  const locale = localeOrEnglish(report.locale);
  return {
    report,
    pack,
    locale,
    say: pagePhrases[locale],
    phrases: filePhrasesIn(locale),
    ofRules: rulePhrases[locale],
    format: formatsIn(locale),
    rules: new Map(pack.rules?.map((rule) => [rule.id, rule])),
    drafts: new Set(draftsIn(report, pack.rules)),
    actions: new Map(report.plan.map((action) => [action.ruleId, action])),
    anchors: new Map(
      report.results.flatMap((result, i) => [result, result.ruleId].map((one) => [one, `rule-${i + 1}`] as const)),
    ),
  };
}

/** The texts of a rule in the language of the report; a lean pack has some of them. */
export function textOf(ruleId: string, { rules, report }: Context): Partial<RuleText> {
  return rules.get(ruleId)?.text?.[report.locale] ?? {};
}

/** A text of the pack in the language of the report. */
export function inLocale(
  texts: Readonly<Record<string, string>> | undefined,
  { report }: Pick<Context, "report">,
): string | undefined {
  return texts?.[report.locale];
}
