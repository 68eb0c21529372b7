import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import type { Problem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";
import { declarationProblem as problem } from "./declaration-problem.js";
import { checkMembers } from "./members.js";

type Report = (problem: Problem) => void;

/** What goes along with the reading of declarations. */
export interface Reading {
  readonly locales: readonly string[];
  readonly report: Report;
}

/** The parts of the text of a fact that is asked for, and of a group, which is not. */
export const textParts = { asked: ["label", "question", "help"], label: ["label"] } as const;

/** Reports the languages of a pack that a text lacks, and those that it has beyond them. */
export function checkTexts(texts: unknown, locales: readonly string[], at: string, report: Report): void {
  const given = isObject(texts) ? Object.keys(texts) : [];
  for (const language of locales) {
    if (given.includes(language)) continue;
    report(problem("missing-text", childPointer(at, language), { language, given, languages: locales }));
  }
  checkUndeclared(given, locales, at, report);
}

function checkUndeclared(given: readonly string[], locales: readonly string[], at: string, report: Report): void {
  if (locales.length === 0) return; // the pack does not say its languages: that is told, and no text is to blame
  for (const language of given) {
    if (locales.includes(language)) continue;
    report(problem("undeclared-language", childPointer(at, language), { language, languages: locales }));
  }
}

/** The label of a value, in each language. */
export function checkLabel(label: unknown, at: string, { locales, report }: Reading): void {
  if (!isTexts(label, at, report)) return;
  checkTexts(label, locales, at, report);
  for (const [locale, text] of Object.entries(label ?? {})) checkText(text, childPointer(at, locale), report);
}

/** What people read of a fact, `x-text`: what is asked of it, or the label of a group. It may be left out where nobody is asked. */
export function checkFactTexts(
  texts: unknown,
  parts: readonly string[],
  isNeeded: boolean,
  at: string,
  { locales, report }: Reading,
): void {
  if ((texts === undefined && !isNeeded) || !isTexts(texts, at, report)) return;
  const given = Object.keys(texts ?? {});
  checkUndeclared(given, locales, at, report);
  for (const language of locales) {
    const place = childPointer(at, language);
    if (!given.includes(language)) {
      report(problem("missing-text", place, { language, given, languages: locales, parts }));
      continue;
    }
    const text = texts?.[language];
    if (!isObject(text)) {
      report(problem("wrong-type", place, { found: shown(text), expected: ["object"] }));
      continue;
    }
    checkMembers(text, parts, place, report);
    for (const part of parts) {
      const pointer = childPointer(place, part);
      if (Object.hasOwn(text, part)) checkText(text[part], pointer, report);
      else report(problem("missing-text", pointer, { language, given, languages: locales }));
    }
  }
}

/** Texts by language, or none at all. */
function isTexts(value: unknown, at: string, report: Report): value is Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || isObject(value)) return true;
  report(problem("wrong-type", at, { found: shown(value), expected: ["object"] }));
  return false;
}

function checkText(text: unknown, at: string, report: Report): void {
  const found = shown(text);
  if (typeof text !== "string") report(problem("wrong-type", at, { found, expected: ["string"] }));
  else if (text.trim() === "") report(problem("wrong-format", at, { found, expected: "text" }));
}
