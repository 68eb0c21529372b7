import type { Shown } from "../shown.js";

/** What a file or folder is wanted for. */
export type Wanted =
  | "pack-folder"
  | "pack-file"
  | "facts-schema"
  | "rule"
  | "facts"
  | "evidence"
  | "waivers"
  | "pack"
  | "source";

/** Files and folders that are not as they should be. */
export interface FileProblems {
  unreadable: {
    readonly wanted: Wanted;
    readonly reason: "absent" | "folder" | "not-a-folder" | "forbidden" | { readonly code: string };
    /** A file that is there, and was probably meant. */
    readonly near?: string | undefined;
    /** The folder of the pack that the file stands in. */
    readonly folder?: string | undefined;
  };
  "not-a-rule-id": { readonly found: Shown };
  "listed-twice": { readonly id: Shown };
  "wrong-name": { readonly id: Shown; readonly file: string; readonly expected: string };
  "unlisted-rule": { readonly id: string; readonly file: string };
}
