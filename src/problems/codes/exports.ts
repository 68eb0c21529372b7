/** What is wrong with what a report is written from. */
export interface ExportProblems {
  /** A report that another pack gave, or the same with other parameters; packs as `macsf 2.0.0`. */
  "report-of-other-pack": { readonly report: string; readonly pack: string; readonly isSameVersion: boolean };
  /** A crosswalk is asked for, and no rule refers to a framework. */
  "no-references": { readonly pack: string };
  /** A file of facts that are not those of the report, or that is no JSON. */
  "facts-of-other-report": { readonly isJson: boolean };
}
