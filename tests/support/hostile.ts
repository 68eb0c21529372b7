/** Texts that a careless writer of a format lets out, loses or cuts. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror="alert(1)">',
  "=cmd|'/C calc'!A0",
  "+1+1",
  "@SUM(A1)",
  "\t=1+1",
  "]]> --> <![CDATA[ &amp; &lt;",
  "`code` | a | b |\n\n# title\n- item",
  'a, "b"\r\nc;d',
  "!!js/function 'function () { return process }'",
  "&a [*a, *a]",
  "key: value # no comment",
  "- item",
  "? complex",
  "{flow: [1, 2]}",
  "%TAG ! tag:example.org,2026:",
  "---\nother: document\n...",
  "<<",
  "no",
  "on",
  "~",
  "null",
  "1e3",
  "0o17",
  "0x1F",
  "12:30:45",
  "2026-01-31",
  ".inf",
  " led and followed by blanks ",
  "a\u0085b\u2028c\u2029d",
  "\u0000\u0001\u0007\u001b[31m\u007f\u009b",
  "\u202eabc\u202c \u2066x\u2069 \u200b\ufeff",
  "\ud800 alone, and \udc00",
  "😀 é ﬁ 漢字 \ufffe\uffff",
  "#{7*7} {{7*7}} %s \\u0041 \\",
  "x".repeat(10_000),
];

/** The same data, in which each text for people is another hostile one; texts that are codes, days or addresses stay. */
export function withHostileTexts<T>(value: T, names: readonly string[], next = { at: 0 }): T {
  if (Array.isArray(value)) return value.map((item) => withHostileTexts(item, names, next)) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    if (!names.includes(name)) return [name, withHostileTexts(member, names, next)];
    const hostile = () => hostileTexts[next.at++ % hostileTexts.length];
    if (typeof member === "string") return [name, hostile()];
    if (Array.isArray(member)) return [name, member.map(hostile)];
    return [name, withHostileTexts(member, names, next)];
  });
  return Object.fromEntries(members) as T;
}
