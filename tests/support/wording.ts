/** Spaces and apostrophes as French does not set them, outside of what stands in quotes. */
export const misset = / [;!?»](?!=)| :(?=\s|$)|[^\s\u00a0]»|«[^\u00a0]|« |\w'\w/;

/** What a text has in it where something was not said as words. */
export const unsaid = /undefined|NaN|\[object |\bnull null\b|\$\{/;

const words =
  /\b(the|is|are|not|with|write|delete|where|when|which|that|this|did|unknown|found|expected|of|use|add|correct|nothing|anything|list|object|number)\b/g;

/**
 * The English words in a text that is to be French, beside what stands in quotes or in braces as it is to be written; those
 * that are operators as well, such as and, are let through.
 */
export function english(text: string): string[] {
  const own = text.replace(/"(?:[^"\\]|\\.)*"?/g, '""').replace(/\{[^}]*\}|\[[^\]]*\]/g, "");
  return own.match(words) ?? [];
}
