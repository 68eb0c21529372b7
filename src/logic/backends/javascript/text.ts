/**
 * What an engine, or the screen of a reader, would obey in a text: controls, separators of lines, marks that turn the
 * direction of letters.
 */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON data as JavaScript. */
export function literal(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return "{}";
  return `{ ${members.map(([name, member]) => `${key(name)}: ${literal(member)}`).join(", ")} }`;
}

/** The same over several lines. */
export function literalLines(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const within = (open: string, members: readonly string[], close: string) =>
    members.length === 0 ? `${open}${close}` : `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
  if (Array.isArray(value)) {
    return within(
      "[",
      value.map((item) => literalLines(item, inner)),
      "]",
    );
  }
  if (typeof value !== "object" || value === null) return literal(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return within(
    "{",
    members.map(([name, member]) => `${key(name)}: ${literalLines(member, inner)}`),
    "}",
  );
}

/** A text as a string of JavaScript, which is one of TypeScript and a type too. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(obeyed, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}

/** The name of a member in an object literal, where `__proto__: x` would set the prototype. */
function key(name: string): string {
  if (name === "__proto__") return `["__proto__"]`;
  return isIdentifier(name) ? name : quoted(name);
}

/** A member of an object. */
export function memberOf(object: string, name: string): string {
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${quoted(name)}]`;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** A text in a comment that ends with its line. */
export function comment(text: string): string {
  return `// ${commented(text)}`;
}

/** A text inside a comment of any kind, which it does not end. */
export function commented(text: string): string {
  return text.replace(/\s+/g, " ").replace(obeyed, "").replaceAll("*/", "*\\/").trim();
}

export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
