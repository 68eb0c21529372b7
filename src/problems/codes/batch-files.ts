/** How a file of practices may be written. */
export type PackedFormat = "gz" | "zst" | "parquet";

/** What can be wrong with the files that `hygie batch` reads and writes. */
export interface BatchFileProblems {
  /** What unpacks a file, or reads it, gives up; `reason` is in its own words. */
  readonly "damaged-file": { readonly format: PackedFormat; readonly reason: string };
  /** A library that whoever wants to read or write such files installs. */
  readonly "missing-engine": { readonly name: string; readonly format: "zst" | "parquet" };
  /** A Parquet file that is compressed once more. */
  readonly "packed-parquet": Readonly<Record<string, never>>;
  /** A whole number that JavaScript rounds. */
  readonly "rounded-integer": { readonly found: string };
  /** A path, or a pattern, that stands for no file of practices. */
  readonly "no-files": { readonly isPattern: boolean };
  readonly "file-twice": Readonly<Record<string, never>>;
  readonly "other-format-of-output": {
    readonly format: string;
    readonly output: string;
    readonly allowed: readonly string[];
  };
  /** What an interrupted run left behind is in the way. */
  readonly "interrupted-run": Readonly<Record<string, never>>;
  /** It cannot be gone on with, since something is not what it was. */
  readonly "changed-meanwhile": { readonly what: "pack" | "options" | "inputs" | "output" | "version" };
  /** What a run keeps of itself cannot be read. */
  readonly "unreadable-run": Readonly<Record<string, never>>;
}
