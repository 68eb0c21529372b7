import type { Report } from "hygie";
import type { MacsfPack } from "./use-assessment.js";

/** In which formats a report can be taken along; what makes a format is fetched when it is asked for. */
export const formats = ["html", "xlsx", "json"] as const;
export type Format = (typeof formats)[number];

export interface ReportFile {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export const makers: Readonly<Record<Format, (report: Report, pack: MacsfPack) => Promise<ReportFile>>> = {
  async html(report, pack) {
    const { toHtml } = await import("hygie/reporters");
    return { type: "text/html", content: toHtml(report, { pack }).text };
  },
  async xlsx(report, pack) {
    const { reportToWorkbook } = await import("hygie/xlsx");
    const { bytes } = await reportToWorkbook(report, { pack });
    return {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content: new Uint8Array(bytes),
    };
  },
  async json(report) {
    return { type: "application/json", content: `${JSON.stringify(report, null, 2)}\n` };
  },
};
