import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import { descriptorOf } from "../node/read-file.js";
import type { Exported, Loss } from "../reporters/losses.js";
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

function written({ text, lost }: Exported): Written {
  return { content: text, lost };
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
    write: async (given) => (await import("./oscal.js")).writePack("catalog", given),
  },
  "oscal-profile": {
    ending: "oscal-profile.json",
    write: async (given) => (await import("./oscal.js")).writePack("profile", given),
  },
  "oscal-mapping": {
    ending: "oscal-mapping.json",
    write: async (given) => (await import("./oscal.js")).writePack("mapping", given),
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
      return written(toCsv(report, { pack }));
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
      return written(toCisoAssistantAssessment(report, { pack }));
    },
  },
  cyclonedx: {
    ending: "cdx.json",
    async write({ report, pack }) {
      const { toCycloneDx } = await import("../reporters/cyclonedx/index.js");
      return written(toCycloneDx(report, { pack }));
    },
  },
  oscal: { ending: "oscal.json", write: async (given) => (await import("./oscal.js")).writeResults(given) },
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

export type ReportFormat = keyof typeof reportFormats;
export type PackFormat = keyof typeof packFormats;
