/** What can be wrong with how the command is called: options, arguments and their values. */
export interface UsageProblems {
  readonly "unknown-command": { readonly found: string; readonly near?: string | undefined; readonly command: string };
  readonly "unknown-flag": { readonly found: string; readonly near?: string | undefined; readonly command: string };
  readonly "missing-argument": { readonly usage: string };
  readonly "too-many-arguments": { readonly found: string; readonly usage: string };
  readonly "missing-flag": { readonly flag: string };
  readonly "missing-value": { readonly flag: string };
  readonly "given-twice": { readonly flag: string };
  /** A stream, such as `-`, where a file or a folder is written. */
  readonly "not-a-place": { readonly found: string; readonly wanted: "file" | "folder" };
  /** A score from 0 to 100 that is written as a part of 1. */
  readonly "score-as-fraction": { readonly found: number; readonly meant: number };
  /** An option that says something beside another alone. */
  readonly "missing-other": { readonly other: string };
  /** Two options of which each asks for something else. */
  readonly "not-together": { readonly flag: string; readonly other: string };
  /** Files for several formats that are not as many as these. */
  readonly "other-number": { readonly files: number; readonly formats: number };
  /** One file for two formats; `-` is standard output. */
  readonly "same-output": { readonly found: string };
  readonly "unknown-choice": {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly near?: string | undefined;
  };
  /** A language that hygie does not speak, or in which a pack is not written. */
  readonly "unknown-language": {
    readonly found: string;
    readonly allowed: readonly string[];
    readonly pack?: string | undefined;
  };
}
