import { type CompiledPack, parseFacts, setFact } from "hygie";

/**
 * The number that somebody typed: `0,5` and `1 000` are taken as they are meant, where that is plain, and what is no number stays as it
 * is, so that the pack refuses it. Nothing is `null`.
 */
export function typedNumber<F, R extends string>(
  pack: CompiledPack<F, R>,
  facts: F,
  pointer: string,
  typed: string,
): unknown {
  const text = typed.trim();
  if (text === "") return null;
  if (/^[+-]?\d+(?:[.,]\d{1,2})?$/.test(text)) return Number(text.replace(",", "."));
  const parsed = parseFacts(pack, setFact(facts, pointer, text));
  const params = "problems" in parsed ? parsed.problems.find((one) => one.pointer === pointer)?.params : undefined;
  const { mend } = (params ?? {}) as { readonly mend?: { readonly is: string; readonly json?: string } };
  return mend?.is === "unquoted" ? JSON.parse(mend.json ?? "null") : text;
}
