import type { Shown } from "../shown.js";

/** What SQL cannot be written of. */
export interface SqlProblems {
  /** An operator of a rule that a dialect has no words for, or hygie none in it. */
  "no-such-sql": { readonly rule: string; readonly operator: string; readonly dialect: string };
  /** Names that an engine takes for one: it does not tell capital letters from small ones. */
  "names-alike": { readonly names: readonly string[]; readonly dialect: string };
  /** A name of more bytes than an engine keeps: it would cut it, and take it for another. */
  "name-too-long": { readonly name: string; readonly bytes: number; readonly most: number; readonly dialect: string };
  /** Waivers are joined to practices by their key, and none was named. */
  "waivers-without-key": Readonly<Record<string, never>>;
  /** A group without members, which is no type of an engine. */
  "empty-group": { readonly fact: string; readonly dialect: string };
  /** A dialect whose engine reads no files, and those whose engines do. */
  "no-files": { readonly dialect: string; readonly others: readonly string[] };
  /** A null character, or half of one that is written as two, which no engine holds in a name. */
  "no-character": { readonly found: Shown };
}
