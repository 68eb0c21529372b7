/**
 * A text as a message of SARIF that says the same: braces would be placeholders (section 3.11.5), and brackets before
 * parentheses a link (3.11.6).
 */
export function plainText(text: string): string {
  const braced = text.replace(/[{}]/g, "$&$&");
  return braced.includes("](") ? braced.replace(/[\\[\]]/g, "\\$&") : braced;
}

/** A message. */
export function message(text: string): { readonly text: string } {
  return { text: plainText(text) };
}
