import type { Shown } from "../shown.js";

/** What `hygie new` asks for. */
export type Asked =
  | "pack-title"
  | "source"
  | "publisher"
  | "rule-id"
  | "first-rule-title"
  | "first-quote"
  | "rule-title"
  | "quote";

/** Why a piece of evidence cannot be compared with its file. */
export type UnverifiedReason = "absent" | "elsewhere" | "not-a-file" | "unreadable";

/** What is wrong with how the command is used. `file` of such a problem is the option or the argument that it is about. */
export interface CliProblems {
  /** Standard input is asked for twice. */
  usage: Readonly<Record<string, never>>;
  /** The system did not let the command do something with the file, or at all. */
  "system-error": { readonly code: string };
  "wrong-ending": { readonly found: Shown; readonly endings: readonly string[] };
  "wrong-digest": { readonly uri: string; readonly found: string; readonly expected: string };
  "unverified-evidence": {
    readonly uri: string;
    readonly reason: UnverifiedReason;
    /** Is there a SHA-256 to compare? */
    readonly hasDigest: boolean;
    /** Does the report that is verified take it for fresh all the same? */
    readonly isFresh: boolean;
  };
  /** Evidence of a type that a rule, or every rule of a fact, does not accept. */
  "unaccepted-evidence": {
    readonly type: string;
    readonly support: string;
    readonly by: "rule" | "no-rule";
    readonly accepted: readonly string[];
  };
  /** Evidence for an item of a list, `devices[laptop].kind`, that the facts do not have. */
  "evidence-of-no-item": { readonly support: string };
  /** A waiver for an item that no list of its rule has. */
  "waiver-of-no-item": { readonly ruleId: string; readonly item: string };
  /** Evidence that is collected after the day of the evaluation; both are dates, as YYYY-MM-DD. */
  "evidence-to-come": { readonly collectedOn: string; readonly today: string };
  "no-such-pack": {
    readonly name: string;
    readonly allowed: readonly string[];
    readonly near?: string;
    /** Of the pack that is meant; `latest` is left out where an earlier one is wanted. */
    readonly versions?: { readonly latest?: string; readonly earlier: readonly string[] };
  };
  /** The file with the words of the source has none. */
  "empty-source": Readonly<Record<string, never>>;
  /** A day that is written in another way than it has to be, where it is plain which is meant. */
  "day-written-otherwise": { readonly found: string; readonly day: string };
  "not-a-pack-folder": {
    readonly path: string;
    /** It is the name of a pack that comes with hygie, where a folder is wanted, or which is at hand without being named. */
    readonly builtIn?: "wanted" | "needless" | undefined;
  };
  /** A pack that is named to be extended, and that the other does not extend. */
  "needless-pack": { readonly name: string; readonly path: string };
  "another-pack": { readonly name: string; readonly found: string; readonly expected: string };
  /** A report is verified with another pack than it names, and the facts are none of that one. */
  "report-of-another-pack": { readonly found: string; readonly expected: string };
  /** Facts of an earlier version where those of this one are wanted, or the other way round. */
  "facts-of-version": {
    readonly is: "earlier" | "later";
    readonly earlier: string;
    readonly later: string;
    readonly path: string;
  };
  /** A file or a folder that was to have facts of practices has none. */
  "no-practices": Readonly<Record<string, never>>;
  "no-such-rule": NotInPack;
  "no-such-framework": NotInPack;
  /** A pack that is extended is not written in a language of the new one. */
  "missing-language": { readonly pack: string; readonly locale: string; readonly locales: readonly string[] };
  "no-page-language": { readonly locales: readonly string[] };
  "reserved-id": { readonly id: string };
  "impossible-id": { readonly found: Shown; readonly reason: "form" | "inherited" };
  /** A file that the same call reads. */
  "written-over": Readonly<Record<string, never>>;
  /** Facts from standard input, for a format that points into their file. */
  "facts-without-file": { readonly isOutside: boolean };
  "already-there": Readonly<Record<string, never>>;
  "taken-name": { readonly pack: string; readonly what: "rule" | "fact"; readonly name: string; readonly id: string };
  /** No flag says it, and nobody can be asked. */
  "missing-option": { readonly flag: string; readonly asked: Asked };
}

/** A pack has nothing of an id. */
interface NotInPack {
  readonly pack: string;
  readonly id: string;
  readonly allowed: readonly string[];
  readonly near?: string | undefined;
}
