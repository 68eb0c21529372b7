import type { Aggregates } from "../../batch/types.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { weight } from "../../evaluate/score.js";
import type { Rule } from "../../generated/schemas.js";
import { portfolioPage as portfolioEn } from "../../locales/en/portfolio-page.js";
import { reportPage as en } from "../../locales/en/report-page.js";
import { type Formats, formatsIn } from "../../locales/format.js";
import { portfolioPage as portfolioFr } from "../../locales/fr/portfolio-page.js";
import { reportPage as fr } from "../../locales/fr/report-page.js";
import { type Locale, localeOrEnglish } from "../../locales/locale.js";
import type { PortfolioPagePhrases } from "../../locales/phrases/portfolio-page.js";
import type { ReportPagePhrases } from "../../locales/phrases/report-page.js";
import { type FilePhrases, filePhrasesIn } from "../details.js";

const pagePhrases: Readonly<Record<Locale, PortfolioPagePhrases & ReportPagePhrases>> = {
  fr: { ...fr, ...portfolioFr },
  en: { ...en, ...portfolioEn },
};

/** What each part of the page of a portfolio is made from. */
export interface PortfolioContext {
  readonly aggregates: Aggregates;
  readonly pack: CompiledPack;
  /** The language of the pack's texts, and that of hygie's own words. */
  readonly language: string;
  readonly locale: Locale;
  readonly say: PortfolioPagePhrases & ReportPagePhrases;
  readonly phrases: FilePhrases;
  readonly format: Formats;
  readonly rules: ReadonlyMap<string, Rule>;
}

export function contextOf(aggregates: Aggregates, pack: CompiledPack, language: string): PortfolioContext {
  const locale = localeOrEnglish(language);
  return {
    aggregates,
    pack,
    language,
    locale,
    say: pagePhrases[locale],
    phrases: filePhrasesIn(locale),
    format: formatsIn(locale),
    rules: new Map(pack.definition.rules.map((rule) => [rule.id, rule])),
  };
}

/** What a rule is called. */
export function titleOf(ruleId: string, { rules, language }: PortfolioContext): string {
  return rules.get(ruleId)?.text[language]?.title ?? ruleId;
}

export function weightOf(ruleId: string, { rules }: PortfolioContext): number {
  const severity = rules.get(ruleId)?.severity;
  return severity === undefined ? 0 : weight[severity];
}

/** A part of a whole in percent; what is not quite none or all is not told as such. */
export function percent(part: number, whole: number, { say }: PortfolioContext): string {
  const exact = whole === 0 ? 0 : (100 * part) / whole;
  if (exact > 0 && exact < 1) return say.percent(1, "below");
  if (exact > 99 && exact < 100) return say.percent(99, "above");
  return say.percent(Math.round(exact));
}
