import { distance } from "fastest-levenshtein";

/** What people write who think in French, or of another word, folded; a suggestion only where it is at hand. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  et: ["and"],
  ou: ["or"],
  eleve: ["high"],
  elevee: ["high"],
  haute: ["high"],
  critique: ["critical"],
  moyen: ["medium"],
  moyenne: ["medium"],
  faible: ["low"],
  basse: ["low"],
  conforme: ["pass"],
  nonconforme: ["fail"],
  inconnu: ["unknown"],
  nonapplicable: ["not-applicable"],
  sansobjet: ["not-applicable"],
  justification: ["reason"],
  motif: ["reason"],
  raison: ["reason"],
};

/** Words that say the opposite of each other, also as a part of a longer name. */
const opposites: readonly string[] = [
  ...["on off", "all none", "some none", "min max", "minimum maximum", "enabled disabled", "enable disable"],
  ...["low high", "more less", "before after", "above below", "first last", "start end", "starts ends", "pass fail"],
];
const negations = ["!", "n", "no", "non", "not", "un", "in", "de", "dis", "without"];

/**
 * The candidate that is near enough to what was found to be a slip of the hand. A negation or an opposite is none, and two
 * letters are too few to tell.
 */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  if (found.length > 100) return undefined;
  const text = fold(found);
  const same = candidates.find((candidate) => fold(candidate) === text);
  if (same !== undefined) return same;
  const meant = Object.hasOwn(synonyms, text) ? synonyms[text] : undefined;
  const synonym = candidates.find((candidate) => meant?.includes(candidate));
  if (synonym !== undefined) return synonym;
  const upright = candidates.filter((candidate) => !isReverse(found, candidate));
  const near = upright
    .map((candidate) => ({ candidate, away: slips(text, fold(candidate)) }))
    .reduce((best, one) => (one.away < best.away ? one : best), { candidate: "", away: Number.POSITIVE_INFINITY });
  if (near.away < Number.POSITIVE_INFINITY) return near.candidate;
  const begun = upright.filter((candidate) => isBeginning(text, fold(candidate)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** How many slips of the hand lie between two names; infinitely many where that cannot be told. */
function slips(found: string, candidate: string): number {
  if (isSwap(found, candidate)) return 1;
  const away = distance(found, candidate);
  return away <= most(found, candidate) ? away : Number.POSITIVE_INFINITY;
}

function most(found: string, candidate: string): number {
  if (candidate.length < 3) return found.length < 3 ? 0 : 1;
  if (found.length < 3) return 0;
  return found.length < 6 ? 1 : Math.max(2, Math.floor(found.length / 3));
}

/** Are two neighbours in the wrong order? Of two letters that is another word, of two signs it is the same operator. */
function isSwap(found: string, candidate: string): boolean {
  if (found.length !== candidate.length || (found.length < 3 && /\w/.test(found))) return false;
  const at = [...found].findIndex((letter, i) => letter !== candidate[i]);
  const swapped = `${found.slice(0, at)}${found[at + 1]}${found[at]}${found.slice(at + 2)}`;
  return at + 1 < found.length && swapped === candidate;
}

/** Is it the beginning of a longer name, but for its last letter? */
function isBeginning(found: string, candidate: string): boolean {
  const all = found.length >= 4 && candidate.startsWith(found);
  return all || (found.length >= 5 && candidate.startsWith(found.slice(0, -1)));
}

/** Does one say the opposite of the other? */
function isReverse(found: string, candidate: string): boolean {
  const [one, other] = [wordsOf(found), wordsOf(candidate)];
  if (isNegation(one.join(""), other.join("")) || isNegation(other.join(""), one.join(""))) return true;
  if (one.length !== other.length) return false;
  return one.some((word, i) => areOpposite(word, other[i] ?? ""));
}

function areOpposite(one: string, other: string): boolean {
  const isPair = opposites.includes(`${one} ${other}`) || opposites.includes(`${other} ${one}`);
  return isPair || isNegation(one, other) || isNegation(other, one);
}

function isNegation(longer: string, shorter: string): boolean {
  return longer.endsWith(shorter) && negations.includes(longer.slice(0, longer.length - shorter.length));
}

/** The words of a name: `devices[].autoLockEnabled` has four. */
function wordsOf(name: string): string[] {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[\s_.[\]/-]+/);
  return words.map(fold).filter((word) => word !== "");
}

function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_-]/g, "")
    .toLowerCase();
}
