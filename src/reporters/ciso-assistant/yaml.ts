/** What a document is made of. */
export type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/**
 * Data as a YAML document. Every text stands in double quotes, escaped as in JSON: to readers of YAML 1.1 (PyYAML, which CISO
 * Assistant reads with) and of 1.2 alike it is that text, never a date, a `no`, an alias or a tag.
 */
export function toYaml(document: YamlValue): string {
  return `${linesOf(document).join("\n")}\n`;
}

function linesOf(value: YamlValue): string[] {
  if (Array.isArray(value)) return value.length === 0 ? ["[]"] : value.flatMap((item) => led("- ", "  ", item));
  if (typeof value !== "object") return [typeof value === "string" ? quoted(value) : String(value)];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return ["{}"];
  return members.flatMap(([key, member]) => memberLines(key, member as YamlValue));
}

function memberLines(key: string, value: YamlValue): string[] {
  const name = `${isPlain(key) ? key : quoted(key)}:`;
  return isNested(value) ? [name, ...linesOf(value).map((line) => `  ${line}`)] : led(`${name} `, "", value);
}

/** Lines behind what leads the first. */
function led(lead: string, indent: string, value: YamlValue): string[] {
  return linesOf(value).map((line, i) => `${i === 0 ? lead : indent}${line}`);
}

function isNested(value: YamlValue): boolean {
  return typeof value === "object" && Object.keys(value).length > 0;
}

/** No word that YAML 1.1 reads as something else, such as `no`, which is Norwegian. */
function isPlain(key: string): boolean {
  return /^[a-z_]{3,}$/.test(key) && !/^(yes|off|true|false|null)$/.test(key);
}

/** What JSON leaves as it is and YAML 1.1 takes for a line break or refuses, and what turns text around in an editor. */
const unprintable = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(unprintable, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
