/** A value as a message shows it: its JSON, cut where it is long, or what it is where that says more. */
export type Shown =
  | { readonly json: string }
  | { readonly is: "nothing" | "list" | "empty-list" | "object" | "function" | "symbol" | "invalid-date" };

const most = 60;

/** Describes a value as data, for a sentence in any language. */
export function shown(value: unknown): Shown {
  if (value === undefined) return { is: "nothing" };
  if (typeof value === "number" || typeof value === "bigint") return { json: String(value) };
  if (typeof value === "function") return { is: "function" };
  if (typeof value === "symbol") return { is: "symbol" };
  if (Array.isArray(value)) return { is: value.length === 0 ? "empty-list" : "list" };
  if (value instanceof Date) return { is: Number.isNaN(value.getTime()) ? "invalid-date" : "object" };
  if (typeof value === "object" && value !== null) return { is: "object" };
  const text = JSON.stringify(value);
  return { json: text.length > most ? `${text.slice(0, most - 3)}…"` : text };
}

/** A text of so many characters at the most. */
export function abridged(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 3)}…` : text;
}
