import type { Pack, Parameter, Reference, SourceDocument, Texts } from "../generated/schemas.js";

/** What a pack is made of, beside its rules. */
export interface DraftSource {
  readonly id: string;
  /** In each language of the pack. */
  readonly title: Texts;
  /** The languages of the pack, that of the source first. */
  readonly locales: readonly string[];
  readonly source: SourceDocument;
  readonly frameworks: Pack["frameworks"];
  /** The words of the units of parameters. */
  readonly units?: Pack["units"];
}

/** What a rule is made of: a control of a catalog, a requirement of a framework. */
export interface Recommendation {
  /** Its id in the source: the rule's is made of it. */
  readonly control: string;
  readonly pointer: string;
  /** By language; what is missing in one stands in that of the source. */
  readonly title: Texts;
  /** The words of the source; left out where it has a title alone. */
  readonly statement?: string | undefined;
  /** The group that it stands in. */
  readonly section?: string | undefined;
  readonly references: readonly Reference[];
  readonly parameters?: Readonly<Record<string, Parameter>>;
  /** It has parameters that the source gives no value. */
  readonly hasUnsetParameters?: boolean;
}
