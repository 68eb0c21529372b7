import type { Problem } from "./codes.js";
import { visible } from "./visible.js";

/** What is said of a problem in one language. */
export interface Sentence {
  /** What is wrong, in one sentence without the place. */
  readonly message: string;
  /** What was found there, as text. */
  readonly found?: string | undefined;
  /** What was expected there, as text. */
  readonly expected?: string | undefined;
  /** A mend that makes the problem go away: `did you mean storageEncrypted?` */
  readonly hint?: string | undefined;
}

/** The sentences of some codes in one language, each made from the parameters of its code. */
export type Sentences<Codes> = { readonly [Code in keyof Codes]: (params: Codes[Code]) => Sentence };

/** Where in a file a problem is. */
export type FilePlace = Partial<Pick<Problem, "file" | "line" | "column" | "endLine" | "endColumn">>;

/** Makes the problems of some codes: their English is said by `sentences`. */
export type MakeProblem<Codes> = <Code extends keyof Codes & string>(
  code: Code,
  pointer: string,
  params: Codes[Code],
  place?: FilePlace,
) => Problem;

/**
 * Makes problems of the codes that a layer has, with their English sentences. A layer takes the sentences that it needs alone,
 * so that an application does not carry those of others.
 */
export function problemsIn<A, B = object, C = object, D = object>(
  ...tables: readonly [Sentences<A>, Sentences<B>?, Sentences<C>?, Sentences<D>?]
): MakeProblem<A & B & C & D> {
  return (code, pointer, params, place) => {
    const table = tables.find((one) => one !== undefined && Object.hasOwn(one, code)) as Sentences<A & B & C & D>;
    const said = Object.entries(table[code](params)).flatMap(([part, text]: [string, string | undefined]) =>
      text === undefined ? [] : [[part, visible(text)] as const],
    );
    return { code, params, pointer, ...Object.fromEntries(said), ...place } as unknown as Problem;
  };
}
