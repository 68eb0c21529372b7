import type { Shown } from "../shown.js";

/** What a JSON file is to hold. */
export type Held = "facts" | "rule" | "pack" | "facts-schema" | "evidence" | "waivers" | "report" | "oscal-catalog";

/** What stands at a place of a text: characters of it, nothing, or its end. */
export type Seen = { readonly text: string } | { readonly is: "nothing" | "end" };

/** A part of JSON that the grammar wants. */
export type Part = "name" | "value" | "colon" | "comma" | "brace" | "bracket" | "end";

/** A mistake in the syntax of JSON. `write` is what to write in its place, ready to paste. */
export type SyntaxMistake =
  | { readonly mistake: "missing"; readonly found: Seen; readonly expected: Part }
  | { readonly mistake: "trailing-comma"; readonly found: Seen; readonly expected: Part }
  | { readonly mistake: "left-over"; readonly found: Seen }
  | { readonly mistake: "decimal-comma"; readonly found: Seen; readonly write: string }
  | {
      readonly mistake: "number";
      readonly found: Seen;
      readonly form: "zero" | "spaces" | "marks" | "points" | "unit" | "plus" | "hexadecimal" | "point" | "other";
      readonly write?: string | undefined;
    }
  | { readonly mistake: "unknown-value"; readonly found: Seen }
  | { readonly mistake: "word"; readonly found: Seen; readonly write?: string | undefined }
  | { readonly mistake: "semicolon"; readonly isLast: boolean }
  | { readonly mistake: "equals"; readonly found: Seen }
  | { readonly mistake: "comment"; readonly found: Seen }
  | { readonly mistake: "single-quotes" | "curly-quotes" | "quote-in-text" | "unclosed-text"; readonly found: Seen }
  | { readonly mistake: "no-value"; readonly name: string }
  | { readonly mistake: "unclosed-list"; readonly before?: string | undefined }
  | { readonly mistake: "unicode-escape"; readonly found: Seen }
  | { readonly mistake: "backslash"; readonly write: string }
  | { readonly mistake: "control"; readonly character: string; readonly write: string }
  | { readonly mistake: "invisible"; readonly character: string }
  | { readonly mistake: "two-documents" }
  | { readonly mistake: "yaml"; readonly write?: string | undefined }
  /** `isFacts` where facts are wanted, which a table may hold. */
  | { readonly mistake: "csv"; readonly isFacts?: boolean | undefined }
  | { readonly mistake: "other-format"; readonly format: string }
  | { readonly mistake: "lone-comma" | "two-colons" }
  | { readonly mistake: "depth" };

/** JSON files that cannot be read as such. */
export interface JsonTextProblems {
  "json-syntax": SyntaxMistake;
  "empty-file": { readonly holds?: Held | undefined };
  "duplicate-member": { readonly name: Shown; readonly line: number };
}
