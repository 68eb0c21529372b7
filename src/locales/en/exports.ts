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
  "facts-of-other-report": ({ isJson }) => ({
    message: isJson
      ? "these are not the facts that the report is about: their digest is another"
      : "the text is no JSON",
    found: isJson ? "other facts" : "a text that is no JSON",
    expected: "the file of the facts that the report was made of",
    hint: "hand over that file as it was when the report was made",
  }),
};
