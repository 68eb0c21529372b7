import type { ProblemCode } from "../../../../src/problems/codes.js";

/** What people write of a code, each in one line of Markdown; how hygie tells it is made from hygie's own sentences. */
export interface ProblemEntry {
  /** What is wrong. */
  readonly what: string;
  /** The harm that would be done if it were let through. */
  readonly why: string;
  /** What to do about it, where the hints of the sentences do not say it all. */
  readonly mend?: string;
}

/** The codes that the same people meet in the same place, in the order in which they stand on the page. */
export interface ProblemGroup {
  readonly title: string;
  /** Who meets them, and which error carries them. */
  readonly intro: string;
  readonly entries: { readonly [Code in ProblemCode]?: ProblemEntry };
}

/** The same group in another language. */
export type SameGroup<Group extends ProblemGroup> = Omit<ProblemGroup, "entries"> & {
  readonly entries: { readonly [Code in keyof Group["entries"]]: ProblemEntry };
};

/** The codes that some groups have. */
export type CodesOf<Groups extends Readonly<Record<string, ProblemGroup>>> = {
  [Name in keyof Groups]: keyof Groups[Name]["entries"];
}[keyof Groups];
