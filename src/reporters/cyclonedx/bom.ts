import type { Pack, Report } from "../../generated/schemas.js";
import { cycloneDx as en } from "../../locales/en/cyclonedx.js";
import { cycloneDx as fr } from "../../locales/fr/cyclonedx.js";
import { localeOrEnglish } from "../../locales/locale.js";
import { reportPhrasesIn } from "../phrases.js";
import { uuidOf } from "../uuid.js";
import { annotationsOf, idleWaiverEvidence } from "./annotations.js";
import { declarationsOf } from "./declarations.js";
import { reportProperties } from "./properties.js";
import { standardOf } from "./standard.js";

/** A report as a CycloneDX 1.6 document: the pack is a standard, the report an attestation of it. */
export function bomOf(report: Report, pack: Pack): object {
  const say = { fr, en }[localeOrEnglish(report.locale)];
  const phrases = reportPhrasesIn(report.locale);
  const content = {
    metadata: {
      timestamp: report.evaluatedAt,
      tools: { components: [{ type: "application", name: "hygie" }] },
      properties: reportProperties(report),
    },
    annotations: annotationsOf(report, phrases),
    declarations: declarationsOf(report, say, phrases, idleWaiverEvidence(report, phrases)),
    definitions: { standards: [standardOf(pack, report.locale, say)] },
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(content)}`,
    version: 1,
    ...content,
  };
}
