import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import type { Loss } from "../reporters/losses.js";
import { toOscalAssessmentResults, toOscalCatalog, toOscalMapping, toOscalProfile } from "../reporters/oscal/index.js";

interface Given {
  readonly pack: CompiledPack;
  readonly locale: string;
  readonly report?: Report;
}

interface Written {
  readonly content: string;
  readonly lost: readonly Loss[];
}

const writers = { catalog: toOscalCatalog, profile: toOscalProfile, mapping: toOscalMapping } as const;

/** A pack in one of OSCAL's models; beside a report it is dated like that. */
export function writePack(model: keyof typeof writers, { pack, locale, report }: Given): Written {
  const dated = report === undefined ? {} : { lastModified: report.evaluatedAt };
  const { text, lost } = writers[model](pack, { locale, ...dated });
  return { content: text, lost };
}

/** A report as assessment results. */
export function writeResults({ report, pack }: Given & { readonly report: Report }): Written {
  const { text, lost } = toOscalAssessmentResults(report, { pack });
  return { content: text, lost };
}
