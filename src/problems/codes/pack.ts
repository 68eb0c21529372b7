import type { Shown } from "../shown.js";
import type { Kind } from "./logic.js";
import type { Extending, UnknownName } from "./names.js";
import type { Unit } from "./values.js";

/** Which of a rule's two questions. */
export type LogicPart = "logic" | "appliesWhen";

/** What is wrong with a pack, beside its values and names. */
export interface PackProblems {
  "unknown-document": UnknownName;
  "unknown-impact": UnknownName;
  "unknown-framework": UnknownName;
  "unknown-control": UnknownName;
  "unknown-parameter": UnknownName &
    Extending & {
      /** In a rule, it can be declared. */
      readonly isDeclarable: boolean;
      /** A fact is called so. */
      readonly isFact?: boolean | undefined;
    };
  "duplicate-rule":
    | { readonly id: Shown /** JSON Pointer to the rule that has the id. */; readonly first: string }
    | {
        readonly id: Shown /** The packs that have it; where `one` is left out, that is the one that extends. */;
        readonly one?: string;
        readonly other: string;
      };
  "rule-by-name": { readonly id: Shown };
  "crossed-bounds": { readonly minimum: number; readonly maximum: number; readonly unit?: Unit | undefined };
  "missing-reason": Extending & { readonly found: Shown };
  "wrong-use": { readonly found: Shown; readonly expected: Shown; readonly place: Shown };
  "unused-parameter": { readonly name: string };
  /** The pack at hand of that name is another, or a rule is not as the pack has it and as is told. */
  "false-provenance": { readonly is: "digest" | "rule"; readonly pack: string; readonly found: Shown };
  "parameter-as-text": {
    readonly name: string;
    /** It is read as a fact, by this operator. */
    readonly operator?: string | undefined;
  };
  "formula-as-text": { readonly found: Shown; readonly write?: string | undefined };
  "not-boolean": { readonly gives: Kind };
  /** What holds what reports need alone, where the whole pack is needed. */
  "lean-pack": { readonly pack: string };
  "constant-logic": {
    readonly value: Shown;
    readonly part: LogicPart;
    /** A fact whose path stands there as a text. */
    readonly fact?: string | undefined;
  };
}

/** A pack as messages call it, `small 1.0.0`, and another by way of which it is reached. */
export interface Way {
  readonly pack: string;
  readonly by?: string | undefined;
}

/** What is wrong with how a pack extends others. `pack` is the one that extends. */
export interface ExtensionProblems {
  "unknown-pack": {
    readonly pack: string;
    readonly id: Shown;
    readonly allowed: readonly string[];
    readonly near?: string | undefined;
  };
  "unmet-range": {
    readonly pack: string;
    readonly id: string;
    readonly range: string;
    /** The versions of it that are at hand. */
    readonly found: readonly string[];
  };
  /** A pack that builds on itself, or the ids of packs each of which builds on the next. */
  "extension-loop": { readonly pack: string; readonly way: Way } | { readonly ids: readonly string[] };
  /** A pack of an installed package has the id of one that comes with hygie. */
  "taken-id": { readonly id: string; readonly path: string };
  "extension-diamond": { readonly pack: string; readonly ways: readonly [one: Way, other: Way] };
  clash: {
    /** What one says: this pack at the pointer, a text of it, or another pack at a pointer into it. */
    readonly one: { readonly is: "this" | "text" } | { readonly pointer: string; readonly pack: string };
    readonly found: Shown;
    /** The other pack, where it is known. */
    readonly owner?: string | undefined;
    /** What that says; nothing where it has no such member. */
    readonly expected?: Shown | undefined;
  };
}
