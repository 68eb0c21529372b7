/**
 * The words of a language with each text in the place of another, between `‹` and `›`: what is not between these was not said
 * by the language.
 */
export function stubOf<T>(words: T): T {
  return stub(words) as T;
}

function stub(node: unknown): unknown {
  if (typeof node === "string") return "‹›";
  if (typeof node === "function") return (...args: unknown[]) => said(node(...args));
  if (Array.isArray(node)) return node.map(stub);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, stub(member)]));
}

function said(text: unknown): unknown {
  return typeof text === "string" ? "‹›" : stub(text);
}

/** What a text says outside of a stub language, word by word. */
export function outsideOf(text: string): string[] {
  return [...new Set(text.match(/[\p{L}][\p{L}\d-]*/gu) ?? [])];
}
