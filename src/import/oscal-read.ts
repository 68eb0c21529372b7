import type { Texts } from "../generated/schemas.js";
import { isObject, ownOf } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { ns } from "../reporters/oscal/document.js";
import { fromMarkup, fromValue } from "../reporters/oscal/text.js";
import { problem } from "./problem.js";

export type Json = Readonly<Record<string, unknown>>;
export type Report = (found: Problem) => void;

/** A part of a document, and where it stands. */
export interface Placed {
  readonly json: Json;
  readonly at: string;
}

/** The objects of a list that a part may have; what is no list, or holds anything else, is told. */
export function partsIn({ json, at }: Placed, name: string, report: Report): Placed[] {
  const place = childPointer(at, name);
  const list = ownOf(json, name);
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report(problem("wrong-type", place, { found: shown(list), expected: ["list"] }));
    return [];
  }
  return list.flatMap((item: unknown, i) => {
    if (isObject(item)) return [{ json: item, at: `${place}/${i}` }];
    report(problem("wrong-type", `${place}/${i}`, { found: shown(item), expected: ["object"] }));
    return [];
  });
}

/** An object that a part has to have. */
export function partIn({ json, at }: Placed, name: string, report: Report): Placed | undefined {
  const place = childPointer(at, name);
  const part = ownOf(json, name);
  if (isObject(part)) return { json: part, at: place };
  if (part === undefined) report(problem("missing-member", at, { name }));
  else report(problem("wrong-type", place, { found: shown(part), expected: ["object"] }));
  return undefined;
}

/** A text that a part may have; one without a letter is none. */
export function textIn({ json, at }: Placed, name: string, report: Report): string | undefined {
  const text = ownOf(json, name);
  if (typeof text === "string") return text.trim() === "" ? undefined : text;
  if (text !== undefined) {
    report(problem("wrong-type", childPointer(at, name), { found: shown(text), expected: ["string"] }));
  }
  return undefined;
}

/** A text that a part has to have; its absence is told. */
export function neededText(placed: Placed, name: string, report: Report): string {
  const text = textIn(placed, name, report);
  const isTold = text === undefined && typeof ownOf(placed.json, name) !== "string" && Object.hasOwn(placed.json, name);
  if (text === undefined && !isTold) report(problem("missing-member", placed.at, { name }));
  return text ?? "";
}

/** A property of hygie's own, as `toOscalCatalog` wrote it. */
export interface OwnProp {
  readonly value: string;
  /** A language, where it is in one. */
  readonly lang: string | undefined;
  readonly remarks: string | undefined;
}

/** The properties of hygie's own that a part has, by their names. */
export function ownProps(part: Placed, report: Report): ReadonlyMap<string, readonly OwnProp[]> {
  const all = new Map<string, OwnProp[]>();
  for (const { json } of partsIn(part, "props", report)) {
    const { name, value, class: lang, remarks } = json;
    if (json.ns !== ns || typeof name !== "string" || typeof value !== "string") continue;
    const read = {
      value: fromValue(value),
      lang: typeof lang === "string" ? lang : undefined,
      remarks: typeof remarks === "string" ? fromMarkup(remarks) : undefined,
    };
    all.set(name, [...(all.get(name) ?? []), read]);
  }
  return all;
}

/** The texts that properties say, by language. */
export function textsOf(props: readonly OwnProp[] | undefined, read: (prop: OwnProp) => string | undefined): Texts {
  const texts = (props ?? []).flatMap((one) => {
    const text = read(one);
    return one.lang === undefined || text === undefined || text.trim() === "" ? [] : [[one.lang, text] as const];
  });
  return Object.fromEntries(texts);
}
