import { describe, expect, it } from "vitest";
import type { Report } from "../../src/index.js";
import * as reporters from "../../src/reporters/index.js";
import { sheetsOf } from "../../src/xlsx/report-to-workbook.js";
import { lossMistakes, wholeReport } from "../support/losses.js";
import { macsf, root } from "../support/macsf.js";

type Write = (
  report: Report,
  options: reporters.ExportOptions,
) => { readonly text: string; readonly lost: readonly reporters.Loss[] };

/** Every format of a report, by its name on the command line. */
const formats: Readonly<Record<string, Write>> = {
  html: reporters.toHtml,
  xlsx: (report) => ({ text: JSON.stringify(sheetsOf(report, macsf)), lost: [] }),
  csv: reporters.toCsv,
  "ciso-assistant-csv": reporters.toCisoAssistantAssessment,
  cyclonedx: reporters.toCycloneDx,
  oscal: reporters.toOscalAssessmentResults,
  sarif: reporters.toSarif,
  junit: reporters.toJUnit,
  markdown: reporters.toMarkdown,
};

describe("what a format has no place for", () => {
  it.each(Object.entries(formats))("is all that %s tells", (_, write) => {
    expect(lossMistakes((report) => write(report, { pack: macsf }))).toEqual({ notTold: [], toldInVain: [] });
  });

  it.each([
    ["en", "Format", "has no place for", "nothing is lost"],
    ["fr", "Format", "ne peut pas dire", "rien n’est perdu"],
  ])("is told in the guide, in %s", async (language, format, lost, nothing) => {
    const rows = Object.entries(formats).map(([name, write]) => {
      const paths = write(wholeReport(), { pack: macsf }).lost.map(({ path }) => `\`${path}\``);
      return `| \`${name}\` | ${paths.length === 0 ? nothing : paths.join(", ")} |`;
    });
    const table = [`| ${format} | ${lost} |`, "| --- | --- |", ...rows, ""].join("\n");
    await expect(table).toMatchFileSnapshot(`${root}docs/${language}/guides/losses.md`);
  });
});
