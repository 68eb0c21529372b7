/** What JavaScript comes to that may call some functions; nothing where no code may be generated. */
export function fromCode(code: string, runtime: Readonly<Record<string, unknown>>): unknown {
  try {
    return new Function(...Object.keys(runtime), `"use strict";\n${code}`)(...Object.values(runtime));
  } catch (error) {
    if (error instanceof EvalError) return undefined;
    throw error;
  }
}
