import { toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { type Imported, toDraftPack } from "./draft-pack.js";
import { type ImportOptions, readImportOptions } from "./options.js";
import { readCatalog } from "./oscal-catalog.js";
import { problem } from "./problem.js";

/**
 * A draft pack of a catalog in OSCAL, of any version that has the model: each control, also one inside another, is a rule. Ids are
 * made such as rules have them; titles, statements, groups, parameters with a value and references are taken over. A rule asks
 * whether the control is in place, and `remaining` tells what is not in the catalog. Of a catalog that `toOscalCatalog` wrote all
 * languages and references are taken over.
 *
 * @param catalog the document as it was parsed from JSON.
 * @param options the id of the pack, and the language of a catalog that does not say it.
 * @returns the draft pack, or everything that is wrong with the document; it never throws for a document.
 * @throws `OptionsError` with everything that is wrong with the options.
 *
 * @example
 * ```ts
 * import { loadPack } from "hygie";
 * import { fromOscalCatalog } from "hygie/import";
 * import { toOscalCatalog } from "hygie/reporters";
 * import macsf from "hygie/rules/macsf";
 *
 * const draft = fromOscalCatalog(JSON.parse(toOscalCatalog(macsf).text));
 * const pack = "pack" in draft ? loadPack(draft.pack) : undefined;
 * pack?.ruleIds.length === macsf.ruleIds.length; //=> true
 * ```
 */
export function fromOscalCatalog(catalog: unknown, options: ImportOptions = {}): Imported {
  return unpolluted(() => {
    const given = readImportOptions(options);
    const { add, problems } = toCollector();
    const copy = freezeJson(catalog, add);
    if (problems().length > 0) return { problems: problems() };
    if (!isObject(copy) || !isObject(copy.catalog)) {
      const [model] = isObject(copy) ? Object.keys(copy).filter((name) => name !== "$schema") : [];
      return {
        problems: [problem("not-the-format", "", { expected: "oscal-catalog", found: shown(model ?? catalog) })],
      };
    }
    const read = readCatalog(copy.catalog, given, (found) => add(() => found));
    if (problems().length === 0 && read?.recommendations.length === 0)
      add(() => problem("no-controls", "/catalog", {}));
    if (read === undefined || problems().length > 0) return { problems: problems() };
    return toDraftPack(read.source, read.recommendations, read.leftOut);
  });
}
