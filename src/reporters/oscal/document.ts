import type { Pack } from "../../generated/schemas.js";
import { visible } from "../../problems/visible.js";
import { namespace, uuidOf as uuidOfContent } from "../uuid.js";
import { toValue } from "./text.js";

/** The version of OSCAL that is written. */
export const oscalVersion = "1.2.1";

/** What properties and parts of hygie's own are called in. */
export const ns = `urn:uuid:${namespace}`;

/** The id of what these names lead to. */
export function uuidOf(...path: readonly string[]): string {
  return uuidOfContent(path);
}

/** A property of hygie's own. */
export interface Prop {
  readonly name: string;
  readonly ns: string;
  readonly value: string;
  readonly class?: string;
  readonly remarks?: string;
}

/** A property; nothing where there is no value. `lang` is the language of what it says, `remarks` are Markdown. */
export function prop(
  name: string,
  value: string | number | boolean | undefined,
  { lang, remarks }: { readonly lang?: string | undefined; readonly remarks?: string | undefined } = {},
): Prop[] {
  if (value === undefined) return [];
  const more = { ...(lang === undefined ? {} : { class: lang }), ...(remarks === undefined ? {} : { remarks }) };
  return [{ name, ns, value: toValue(String(value)), ...more }];
}

/** A member that is left out where its list is empty: OSCAL has no empty lists. */
export function list<K extends string, T>(name: K, items: readonly T[]): { readonly [name in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { readonly [name in K]: readonly T[] });
}

/** The text of a document, with what a terminal would obey written out as JSON can write it. */
export function textOf(model: string, content: object): string {
  const json = JSON.stringify({ [model]: content }, null, 2);
  return `${json.split("\n").map(visible).join("\n")}\n`;
}

/** The pack that a document was made of, as properties of its metadata. */
export function packProps({ id, version }: Pick<Pack, "id" | "version">, digest: string): Prop[] {
  return [...prop("pack", id), ...prop("pack-version", version), ...prop("pack-digest", digest)];
}
