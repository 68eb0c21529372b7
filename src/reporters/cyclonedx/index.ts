import type { Report } from "../../generated/schemas.js";
import { unpolluted } from "../../problems/host.js";
import { type ExportOptions, readGiven } from "../given.js";
import { filledIn } from "../lean.js";
import { type Exported, lossesOf } from "../losses.js";
import { jsonFile } from "../written-out.js";
import { bomOf } from "./bom.js";
import { lost } from "./losses.js";

/**
 * A report as [CycloneDX attestations](https://cyclonedx.org/capabilities/attestations/) (1.6, ECMA-424): the pack is a standard,
 * the report a practice's own assessment of its conformance, on the evidence that was handed over. What is unknown has no score.
 *
 * @param report what `evaluate` gave; its `locale` is the language of the texts.
 * @param options the pack that the report was made with.
 * @returns the document in JSON, and what of the report it has no place for.
 * @throws `OptionsError` with everything that is wrong with the report and the options, `PackError` when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import { toCycloneDx } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const { text } = toCycloneDx(evaluate(macsf, {}, { now: "2026-01-31" }), { pack: macsf });
 * JSON.parse(text).specVersion; //=> "1.6"
 * ```
 */
export function toCycloneDx(report: Report, options: ExportOptions): Exported {
  return unpolluted(() => {
    const { report: given, pack } = readGiven(report, options);
    return {
      text: jsonFile(bomOf(given, filledIn(pack.definition))),
      lost: lossesOf(given, lost),
    };
  });
}
