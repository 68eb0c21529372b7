import type { Report } from "hygie";

/**
 * In which formats a report can be taken along. What makes a format is fetched when it is asked for, and with it the whole pack, which has
 * the titles and the sources that the questions do without.
 */
export const formats = ["html", "xlsx", "json"] as const;
export type Format = (typeof formats)[number];

export interface ReportFile {
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export const makers: Readonly<Record<Format, (report: Report) => Promise<ReportFile>>> = {
  async html(report) {
    const [{ toHtml }, { default: pack }] = await Promise.all([import("hygie/reporters"), import("hygie/rules/macsf")]);
    return { type: "text/html", content: toHtml(report, { pack }).text };
  },
  async xlsx(report) {
    const [{ reportToWorkbook }, { default: pack }] = await Promise.all([
      import("hygie/xlsx"),
      import("hygie/rules/macsf"),
    ]);
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
