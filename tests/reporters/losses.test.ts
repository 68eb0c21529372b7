import { describe, expect, it } from "vitest";
import type { Report } from "../../src/index.js";
import { type Loss, toHtml } from "../../src/reporters/index.js";
import { lossMistakes, wholeReport } from "../support/losses.js";
import { macsf, root } from "../support/macsf.js";

type Write = (report: Report) => { readonly text: string; readonly lost: readonly Loss[] };

/** Every format of a report, by its name on the command line. */
const formats: Readonly<Record<string, Write>> = {
  html: (report) => toHtml(report, { pack: macsf }),
};

describe("what a format has no place for", () => {
  it.each(Object.entries(formats))("is all that %s tells", (_, write) => {
    expect(lossMistakes(write)).toEqual({ notTold: [], toldInVain: [] });
  });

  it.each([
    ["en", "Format", "has no place for", "nothing is lost"],
    ["fr", "Format", "ne peut pas dire", "rien n’est perdu"],
  ])("is told in the guide, in %s", async (language, format, lost, nothing) => {
    const rows = Object.entries(formats).map(([name, write]) => {
      const paths = write(wholeReport()).lost.map(({ path }) => `\`${path}\``);
      return `| \`${name}\` | ${paths.length === 0 ? nothing : paths.join(", ")} |`;
    });
    const table = [`| ${format} | ${lost} |`, "| --- | --- |", ...rows, ""].join("\n");
    await expect(table).toMatchFileSnapshot(`${root}docs/${language}/guides/losses.md`);
  });
});
