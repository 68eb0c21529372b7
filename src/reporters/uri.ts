/** Is it an address as RFC 3986 writes it? */
export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})+$/i.test(text) && URL.canParse(text);
}
