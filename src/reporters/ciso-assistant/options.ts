import { readLocale } from "../../evaluate/options.js";
import { problem } from "../../evaluate/problem.js";
import type { Pack } from "../../generated/schemas.js";
import { toCollector } from "../../json/collect.js";
import { ownMembers } from "../../json/data.js";
import { childPointer } from "../../json/pointer.js";
import { OptionsError } from "../../problems/errors.js";
import { shown } from "../../problems/shown.js";
import { nearest } from "../../problems/suggest.js";
import { readExportOptions } from "../given.js";

/** How `toCisoAssistant` writes a library. */
export interface CisoAssistantOptions {
  /** The language of the library, of those of the pack; the others are its translations. Default: the pack's first. */
  readonly locale?: string;
  /**
   * Names in CISO Assistant of frameworks that the pack refers to, by the pack's ids of them: the library then has mappings to
   * them, `{ "anssi-hygiene": "urn:intuitem:risk:framework:anssi-guide-hygiene" }`. They have to be loaded there first.
   */
  readonly frameworks?: Readonly<Record<string, string>>;
}

/** As CISO Assistant has the names of frameworks. */
const urn = /^urn:[a-z0-9_-]+:risk:framework:[a-z0-9._[\]()-]+$/;

/** @throws {@link OptionsError} with everything that is wrong with them. */
export function readCisoAssistantOptions(options: unknown, pack: Pack) {
  const { locale, frameworks = {} } = readExportOptions(options, ["locale", "frameworks"]);
  const language = readLocale(locale, pack);
  return {
    languages: [language, ...pack.locales.filter((other) => other !== language)],
    frameworks: readFrameworks(frameworks, Object.keys(pack.frameworks)),
  };
}

function readFrameworks(given: unknown, known: readonly string[]): Readonly<Record<string, string>> {
  const { add, problems } = toCollector();
  const frameworks = ownMembers(given);
  if (frameworks === undefined) {
    add(() => problem("wrong-type", "/frameworks", { found: shown(given), expected: ["object"] }));
  }
  for (const [id, name] of Object.entries(frameworks ?? {})) {
    const at = childPointer("/frameworks", id);
    if (!known.includes(id)) {
      add(() => problem("impossible-value", at, { found: shown(id), allowed: known, near: nearest(id, known) }));
    } else if (typeof name !== "string") {
      add(() => problem("wrong-type", at, { found: shown(name), expected: ["string"] }));
    } else if (!urn.test(name)) {
      add(() => problem("wrong-format", at, { found: shown(name), expected: { pattern: urn.source } }));
    }
  }
  if (problems().length > 0) throw new OptionsError(problems());
  return frameworks as Readonly<Record<string, string>>;
}
