import type { UnitWords } from "../generated/schemas.js";

/** What hygie itself says in one language; what a pack says stands in the pack. */
export interface Phrases {
  readonly yes: string;
  readonly no: string;
  /** The decimal separator, and that of thousands. */
  readonly separators: readonly [decimal: string, thousands: string];
  readonly isOne: (value: number) => boolean;
  readonly date: (iso: string) => string;
  readonly item: (list: string, position: number) => string;
  readonly items: (count: number) => string;
  readonly list: (values: readonly string[]) => string;
  readonly unknown: string;
  readonly none: string;
  /** Between a label and its value, and between an item and what is said of it. */
  readonly is: string;
  readonly of: string;
  readonly wanted: (expected: string) => string;
  readonly not: (value: string) => string;
  readonly neither: (values: readonly string[]) => string;
  readonly lessThan: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly moreThan: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly between: (low: string, high: string) => string;
  /** An age in days: `since` has the days as a text. */
  readonly ageAtMost: (days: string) => string;
  readonly ageAtLeast: (days: string) => string;
  readonly ageBetween: (low: string, high: string) => string;
  readonly past: string;
  readonly days: UnitWords;
  readonly notApplicable: string;
  readonly disabled: (reason: string) => string;
  readonly waived: (until: string, reason: string) => string;
  readonly withoutEvidence: string;
}

const fr: Phrases = {
  yes: "oui",
  no: "non",
  separators: [",", "\u202f"],
  isOne: (value) => Math.abs(value) < 2,
  date: (iso) => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`,
  item: (list, position) => `${list} nº\u00a0${position}`,
  items: (count) => (count < 2 ? `${count}\u00a0élément` : `${count}\u00a0éléments`),
  list: (values) => joined(values, " ou "),
  unknown: "à préciser",
  none: "aucun élément",
  is: "\u00a0: ",
  of: " – ",
  wanted: (expected) => ` (attendu\u00a0: ${expected})`,
  not: (value) => `autre que ${value}`,
  neither: (values) => `ni ${joined(values, " ni ")}`,
  lessThan: (value) => `moins de ${value}`,
  atMost: (value) => `${value} au plus`,
  moreThan: (value) => `plus de ${value}`,
  atLeast: (value) => `${value} au moins`,
  between: (low, high) => `de ${low} à ${high}`,
  ageAtMost: (days) => `il y a ${days} au plus`,
  ageAtLeast: (days) => `il y a ${days} au moins`,
  ageBetween: (low, high) => `il y a de ${low} à ${high}`,
  past: "une date passée",
  days: { one: "jour", other: "jours" },
  notApplicable: "Sans objet\u00a0: la situation du cabinet n’appelle pas cette règle.",
  disabled: (reason) => `Règle désactivée\u00a0: ${reason}`,
  waived: (until, reason) => `Dérogation en vigueur jusqu’au ${until}\u00a0: ${reason}`,
  withoutEvidence: "Les réponses conviennent, mais aucune preuve en cours de validité ne les appuie.",
};

const en: Phrases = {
  yes: "yes",
  no: "no",
  separators: [".", ","],
  isOne: (value) => Math.abs(value) === 1,
  date: (iso) => iso,
  item: (list, position) => `${list} no. ${position}`,
  items: (count) => (count === 1 ? "1 item" : `${count} items`),
  list: (values) => joined(values, " or "),
  unknown: "to be told",
  none: "no item",
  is: ": ",
  of: " – ",
  wanted: (expected) => ` (expected: ${expected})`,
  not: (value) => `other than ${value}`,
  neither: (values) => `neither ${joined(values, " nor ")}`,
  lessThan: (value) => `less than ${value}`,
  atMost: (value) => `at most ${value}`,
  moreThan: (value) => `more than ${value}`,
  atLeast: (value) => `at least ${value}`,
  between: (low, high) => `${low} to ${high}`,
  ageAtMost: (days) => `at most ${days} ago`,
  ageAtLeast: (days) => `at least ${days} ago`,
  ageBetween: (low, high) => `${low} to ${high} ago`,
  past: "a date in the past",
  days: { one: "day", other: "days" },
  notApplicable: "Not applicable: the practice’s situation does not call for this rule.",
  disabled: (reason) => `Rule disabled: ${reason}`,
  waived: (until, reason) => `Waiver in force until ${until}: ${reason}`,
  withoutEvidence: "The answers are as they should be, but no evidence that is still fresh supports them.",
};

/** hygie's own phrases; a pack in another language has them in English. */
export function phrasesIn(locale: string): Phrases {
  return locale.split("-")[0] === "fr" ? fr : en;
}

function joined(values: readonly string[], last: string): string {
  return values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")}${last}${values.at(-1)}`;
}
