import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { type ExportOptions, readGiven } from "../given.js";
import { type Exported, lossesOf } from "../losses.js";
import { contextOf } from "./context.js";
import { page } from "./page.js";

/** What the page does not say: what its words say otherwise, and places in the facts that nobody reads. */
const lost = [
  "results[].reasons[].pointer",
  "results[].reasons[].item",
  "results[].reasons[].asked",
  "results[].reasons[].actual",
  "results[].reasons[].role",
  "results[].missing",
  "results[].evidence.items[].pointer",
  "results[].waiver.ruleId",
  "results[].otherWaivers[].ruleId",
  "questions[].fact",
  "questions[].choices[].value",
  "questions[].fields[].fact",
  "questions[].fields[].title",
  "questions[].fields[].help",
  "questions[].fields[].maxLength",
  "questions[].fields[].maxItems",
  "questions[].fields[].choices[].value",
];

/**
 * A report as a page to hand in: one HTML file without scripts, which fetches nothing, reads well on a screen and prints on A4.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the page.
 * @param options the pack that the report was made with.
 * @returns the page, and what of the report it does not say.
 * @throws `OptionsError` when the report is none, or of another pack, or the options are none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toHtml } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const report = evaluate(macsf, {}, { now: "2026-01-31", locale: "en" });
 * toHtml(report, { pack: macsf }).text.startsWith("<!doctype html>"); //=> true
 * ```
 */
export function toHtml(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => {
    const given = readGiven(report, options);
    const text = page(contextOf(given.report, given.pack.definition));
    return { text, lost: lossesOf(given.report, lost) };
  });
}
