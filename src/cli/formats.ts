import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import { descriptorOf } from "../node/read-file.js";
import type { Exported, Loss } from "../reporters/losses.js";
import { writtenOut } from "../reporters/written-out.js";
import { InputError } from "./inputs.js";
import { toJson } from "./output.js";
import { problem } from "./problem.js";
import { sourceUri } from "./source-root.js";

/** What is written, and what of it the format has no place for. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly lost: readonly Loss[];
}

/** A pack to be written. */
export interface PackToWrite {
  readonly pack: CompiledPack;
  /** The language of the texts, one of the pack's. */
  readonly locale: string;
  /** The version of hygie. */
  readonly version: string;
}

/** A report to be written. */
export interface ReportToWrite extends PackToWrite {
  readonly report: Report;
  /** The file with the facts: its path as it was given, and its text. */
  readonly facts: { readonly path: string; readonly text: string };
  /** Is it shown where colours are? */
  readonly isColored: boolean;
}

/** A format: how its files end, and what writes them, which is loaded when it is asked for. */
export interface Format<Given> {
  readonly ending: string;
  readonly write: (given: Given) => Promise<Written>;
}

/** A format that was asked for. */
export interface AskedFormat {
  readonly name: string;
  readonly ending: string;
  readonly write: () => Promise<Written>;
}

function written({ text, lost }: Exported): Written {
  return { content: text, lost };
}

/** The same of a table, which may go to a terminal: what one would obey in the texts of strangers is written out. */
function tableWritten({ text, lost }: Exported): Written {
  return { content: writtenOut(text), lost };
}

/** The formats of a pack alone. */
export const packFormats = {
  "ciso-assistant": {
    ending: "ciso-assistant.yaml",
    async write({ pack, locale }) {
      const { toCisoAssistant } = await import("../reporters/ciso-assistant/library.js");
      return written(toCisoAssistant(pack, { locale }));
    },
  },
  "oscal-catalog": {
    ending: "oscal-catalog.json",
    write: (given) => oscalOf("catalog", given),
  },
  "oscal-profile": {
    ending: "oscal-profile.json",
    write: (given) => oscalOf("profile", given),
  },
  "oscal-mapping": {
    ending: "oscal-mapping.json",
    write: (given) => oscalOf("mapping", given),
  },
} as const satisfies Readonly<Record<string, Format<PackToWrite>>>;

/** The formats of a report, and those of its pack. */
export const reportFormats = {
  text: {
    ending: "txt",
    async write({ report, isColored }) {
      const { toText } = await import("../reporters/text.js");
      return { content: toText(report, { colors: isColored }), lost: [] };
    },
  },
  html: {
    ending: "html",
    async write({ report, pack }) {
      const { toHtml } = await import("../reporters/html/to-html.js");
      return written(toHtml(report, { pack }));
    },
  },
  csv: {
    ending: "csv",
    async write({ report, pack }) {
      const { toCsv } = await import("../reporters/csv.js");
      return tableWritten(toCsv(report, { pack }));
    },
  },
  xlsx: {
    ending: "xlsx",
    async write({ report, pack }) {
      const { reportToWorkbook } = await import("../xlsx/report-to-workbook.js");
      const { bytes, lost } = await reportToWorkbook(report, { pack });
      return { content: bytes, lost };
    },
  },
  json: { ending: "json", write: async ({ report }) => ({ content: toJson(report), lost: [] }) },
  "ciso-assistant-csv": {
    ending: "ciso-assistant.csv",
    async write({ report, pack }) {
      const { toCisoAssistantAssessment } = await import("../reporters/ciso-assistant/assessment.js");
      return tableWritten(toCisoAssistantAssessment(report, { pack }));
    },
  },
  cyclonedx: {
    ending: "cdx.json",
    async write({ report, pack }) {
      const { toCycloneDx } = await import("../reporters/cyclonedx/index.js");
      return written(toCycloneDx(report, { pack }));
    },
  },
  oscal: {
    ending: "oscal.json",
    async write({ report, pack }) {
      const { toOscalAssessmentResults } = await import("../reporters/oscal/index.js");
      return written(toOscalAssessmentResults(report, { pack }));
    },
  },
  sarif: { ending: "sarif", write: (given) => sarifOf(given) },
  "sarif-github": { ending: "github.sarif", write: (given) => sarifOf(given, "github") },
  junit: {
    ending: "junit.xml",
    async write({ report, pack }) {
      const { toJUnit } = await import("../reporters/junit/index.js");
      return written(toJUnit(report, { pack }));
    },
  },
  markdown: {
    ending: "md",
    async write({ report, pack }) {
      const { toMarkdown } = await import("../reporters/markdown/index.js");
      return written(toMarkdown(report, { pack }));
    },
  },
  ...packFormats,
} as const satisfies Readonly<Record<string, Format<ReportToWrite>>>;

/** A pack in one of OSCAL's models; beside a report it is dated like that. */
async function oscalOf(
  model: "catalog" | "profile" | "mapping",
  { pack, locale, report }: PackToWrite & Partial<ReportToWrite>,
): Promise<Written> {
  const { toOscalCatalog, toOscalMapping, toOscalProfile } = await import("../reporters/oscal/index.js");
  const write = { catalog: toOscalCatalog, profile: toOscalProfile, mapping: toOscalMapping }[model];
  return written(write(pack, { locale, ...(report && { lastModified: report.evaluatedAt }) }));
}

async function sarifOf({ report, pack, facts, version }: ReportToWrite, profile?: "github"): Promise<Written> {
  const { toSarif } = await import("../reporters/sarif/index.js");
  const file = descriptorOf(facts.path) === undefined ? { uri: sourceUri(facts.path), text: facts.text } : undefined;
  if (profile === undefined) return written(toSarif(report, { pack, version, facts: file }));
  if (file === undefined || file.uri.startsWith("file:")) {
    const isOutside = file !== undefined;
    throw new InputError([problem("facts-without-file", "", { isOutside }, { file: facts.path })]);
  }
  return written(toSarif(report, { pack, version, facts: file, profile }));
}

/** The formats of a table that were asked for, by their names, and what writes them. */
export function askedOf<Given, Name extends string>(
  formats: Readonly<Record<Name, Format<Given>>>,
  names: readonly Name[],
  given: Given,
): AskedFormat[] {
  return names.map((name) => ({ name, ending: formats[name].ending, write: () => formats[name].write(given) }));
}

export type ReportFormat = keyof typeof reportFormats;
export type PackFormat = keyof typeof packFormats;
