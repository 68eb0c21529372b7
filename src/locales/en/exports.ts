import type { ExportProblems } from "../../problems/codes/exports.js";
import type { Sentences } from "../../problems/sentences.js";

export const exportProblems: Sentences<ExportProblems> = {
  "report-of-other-pack": ({ report, pack, isSameVersion }) => ({
    message: isSameVersion
      ? `the report was made by the rules ${report} with another digest, and this pack is ${pack} with other parameters or another text`
      : `the report was made by the rules ${report}, and this pack is ${pack}`,
    found: pack,
    expected: report,
    hint: "hand over the pack that the report was made with",
  }),
  "no-references": ({ pack }) => ({
    message: `the rules of ${pack} refer to no framework: there is no crosswalk to write`,
    found: pack,
    expected: "rules with references",
    hint: "add references to the rules, or leave this format out",
  }),
};
