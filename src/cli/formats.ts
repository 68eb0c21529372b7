import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Report } from "../generated/schemas.js";
import type { Loss } from "../reporters/losses.js";
import { toJson } from "./output.js";

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

/** The formats of a pack alone. */
export const packFormats = {} as const satisfies Readonly<Record<string, Format<PackToWrite>>>;

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
      const { text, lost } = toHtml(report, { pack });
      return { content: text, lost };
    },
  },
  json: { ending: "json", write: async ({ report }) => ({ content: toJson(report), lost: [] }) },
  ...packFormats,
} as const satisfies Readonly<Record<string, Format<ReportToWrite>>>;

export type ReportFormat = keyof typeof reportFormats;
export type PackFormat = keyof typeof packFormats;
