import type { Aggregates } from "../../batch/types.js";
import { assertPack } from "../../engine/assert-pack.js";
import { readLocale } from "../../evaluate/options.js";
import { unpolluted } from "../../problems/host.js";
import { type ExportOptions, readExportOptions, refuseOtherPack } from "../given.js";
import { type Exported, lossesOf } from "../losses.js";
import { contextOf } from "./context.js";
import { aggregatesGiven } from "./given.js";
import { page } from "./page.js";

/** How a portfolio is written as a page. */
export interface PortfolioOptions extends ExportOptions {
  /** A language tag, looked up in the languages of the pack. Default: its first. */
  readonly locale?: string;
}

/** The page counts scores by tens, and tells of each group what it comes to. */
const lost = ["scores.low", "scores.high", "groups[].rules", "groups[].impacts", "groups[].scores"];

/**
 * A portfolio as a page: one HTML file without scripts, which fetches nothing, reads well on a screen and prints on A4. It has the
 * scores of practices, the ten most common gaps, the outcomes of each rule and of each risk, and the groups.
 *
 * @param aggregates what `aggregateStream` gave, or `mergeAggregates`.
 * @param options the pack that the practices were evaluated with, and the language of the page.
 * @returns the page, and what of the aggregates it does not say.
 * @throws `OptionsError` when the aggregates are none, or of another pack, or the options are none; `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { portfolioToHtml } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const counts = Object.fromEntries(macsf.ruleIds.map((id) => [id, { pass: 1, fail: 1, unknown: 0, "not-applicable": 0 }]));
 * const bins = Array.from({ length: 101 }, (_, score) => (score === 50 ? 2 : 0));
 * const { id, version } = macsf.definition;
 * const aggregates = {
 *   ...{ pack: { id, version, digest: macsf.digest }, evaluatedAt: "2026-01-31T00:00:00.000Z", practices: 2, failed: 0 },
 *   ...{ rules: counts, impacts: {}, scores: { low: bins, high: bins } },
 * };
 * portfolioToHtml(aggregates, { pack: macsf, locale: "en" }).text.startsWith("<!doctype html>"); //=> true
 * ```
 */
export function portfolioToHtml(aggregates: Aggregates, options: PortfolioOptions): Exported {
  return unpolluted(() => {
    const given = aggregatesGiven(aggregates);
    const { pack, locale } = readExportOptions(options, ["pack", "locale"]);
    assertPack(pack, "/pack");
    refuseOtherPack(given.pack, pack);
    const text = page(contextOf(given, pack, readLocale(locale, pack.definition)));
    return { text, lost: lossesOf(given, lost) };
  });
}
