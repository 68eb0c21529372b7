import type { Shown } from "../shown.js";

/** What a file or folder is wanted for. */
export type Wanted =
  | "pack-folder"
  | "pack-file"
  | "facts-schema"
  | "rule"
  | "facts"
  /** Facts of many practices, in a file that may be packed. */
  | "practices"
  | "evidence"
  | "waivers"
  | "pack"
  | "report"
  | "oscal-catalog"
  | "ciso-assistant"
  | "key"
  | "source";

/** What a file may be that is no text in UTF-8. */
export type ForeignFormat =
  | "utf-16"
  | "utf-32"
  | "windows-1252"
  | "xlsx"
  | "ods"
  | "xls"
  | "zip"
  | "gzip"
  | "zstd"
  | "archive"
  | "parquet"
  | "pdf"
  | "image"
  | "binary";

/** Files and folders that are not as they should be. */
export interface FileProblems {
  unreadable: {
    readonly wanted: Wanted;
    readonly reason:
      | ("absent" | "folder" | "not-a-folder" | "forbidden")
      /** A pipe or a device; a link to what is outside the pack's folder; more than anyone writes. */
      | ("not-a-file" | "leads-out" | "too-large")
      | { readonly code: string };
    /** A file that is there, and was probably meant. */
    readonly near?: string | undefined;
    /** The folder of the pack that the file stands in. */
    readonly folder?: string | undefined;
  };
  /** A file that is no text in UTF-8. */
  "other-format": { readonly format: ForeignFormat; readonly wanted: Wanted };
  /** A file, a folder or a stream into which nothing can be written. */
  unwritable: {
    readonly reason:
      | ("folder" | "not-a-folder" | "not-a-file" | "link" | "forbidden" | "full")
      /** A pipe whose other end is closed. */
      | "unread"
      | { readonly code: string };
  };
  "not-a-rule-id": { readonly found: Shown };
  "listed-twice": { readonly id: Shown };
  "wrong-name": { readonly id: Shown; readonly file: string; readonly expected: string };
  "unlisted-rule": { readonly id: string; readonly file: string };
}
