import type { Problem } from "./problem.js";

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
export type FilePlace = Pick<Problem, "file" | "line" | "column" | "endLine" | "endColumn">;

/** Makes the problems of some codes: their English is said by `sentences`. */
export type MakeProblem<Codes> = <Code extends keyof Codes & string>(
  code: Code,
  pointer: string,
  params: Codes[Code],
  place?: FilePlace,
) => Problem;

/**
 * Makes problems of the codes that a layer has, with their English sentences. A layer takes its own sentences alone, so that
 * an application does not carry those of others.
 */
export function problemsIn<Codes>(sentences: Sentences<Codes>): MakeProblem<Codes> {
  return (code, pointer, params, place = {}) => {
    const { message, ...rest } = sentences[code](params);
    const said = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== undefined));
    return { code, params: params as Problem["params"], pointer, message, ...said, ...place } as Problem;
  };
}
