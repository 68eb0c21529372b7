/** What people write who think in French, or of another word, folded; of use only where the name is at hand. */
const synonyms: Readonly<Record<string, string>> = {
  and: "et",
  or: "ou",
  critical: "critique",
  high: "eleve elevee haut haute",
  medium: "moyen moyenne",
  low: "faible bas basse",
  pass: "conforme",
  fail: "nonconforme",
  unknown: "inconnu",
  "not-applicable": "nonapplicable sansobjet",
  reason: "raison motif justification",
};

/** Words that say the opposite of each other, also as a part of a longer name. */
const opposites =
  " on off, all none, some none, min max, minimum maximum, enabled disabled, low high, before after, first last, starts ends,";
const negation = /^(!|n|non?|not|un|in|de|dis|without)$/;

/**
 * The candidate that is near enough to what was found to be a slip of the hand. A negation or an opposite is none, and two
 * letters are too few to tell.
 */
export function nearest(found: string, candidates: readonly string[]): string | undefined {
  if (found.length > 100) return undefined;
  const [text, stem] = [fold(found), stemOf(found)];
  const same = candidates.find((candidate) => fold(candidate) === text || synonymsOf(candidate).includes(text));
  if (same !== undefined) return same;
  const upright = candidates.filter((candidate) => !isReverse(found, candidate));
  const near = upright
    .map((candidate) => ({ candidate, away: Math.min(slips(text, fold(candidate)), slips(stem, stemOf(candidate))) }))
    .reduce((best, one) => (one.away < best.away ? one : best), { candidate: "", away: Number.POSITIVE_INFINITY });
  if (near.away < Number.POSITIVE_INFINITY) return near.candidate;
  const begun = upright.filter((candidate) => isBeginning(text, fold(candidate)));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Of more names than anybody looks through, those that are most like what was found, and how many more there are. */
export function mostAlike(
  found: string,
  candidates: readonly string[],
): { readonly allowed: readonly string[]; readonly more?: number } {
  if (candidates.length <= mostNames) return { allowed: candidates };
  const [text, words] = [fold(found.slice(0, 100)), wordsOf(found)];
  const ranked = candidates.map((name) => ({
    name,
    shared: wordsOf(name).filter((word) => words.includes(word)).length,
    away: distance(text, fold(name)),
  }));
  ranked.sort((a, b) => b.shared - a.shared || a.away - b.away);
  const allowed = ranked.slice(0, fewNames).map(({ name }) => name);
  return { allowed, more: candidates.length - allowed.length };
}

/** Of more names than anybody looks through, the first; `others` counts those that are not told, with `more` that were not among them. */
export function fewOf(
  names: readonly string[],
  more = 0,
): { readonly told: readonly string[]; readonly others: number } {
  const told = names.length > mostNames ? names.slice(0, fewNames) : names;
  return { told, others: names.length - told.length + more };
}

const mostNames = 30;
const fewNames = 5;

function synonymsOf(candidate: string): readonly string[] {
  return Object.hasOwn(synonyms, candidate) ? (synonyms[candidate] ?? "").split(" ") : [];
}

/** How many slips of the hand lie between two names; infinitely many where that cannot be told. */
function slips(found: string, candidate: string): number {
  if (found === [...candidate].reverse().join("") && /^\W+$/.test(found)) return 1; // =< is <=, and no is not on
  const most = mostSlips(found.length, candidate.length);
  if (Math.abs(found.length - candidate.length) > most) return Number.POSITIVE_INFINITY;
  const away = distance(found, candidate);
  return away <= most ? away : Number.POSITIVE_INFINITY;
}

/** Of two letters nothing can be told. */
function mostSlips(found: number, candidate: number): number {
  if (found < 3) return 0;
  return candidate < 3 || found < 6 ? 1 : Math.max(2, Math.floor(found / 3));
}

/** How many letters have to be put in, left out, changed, or swapped with their neighbours: the optimal string alignment. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = at(i - 1, j - 1) + (isSame ? 0 : 1);
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, isSwap ? at(i - 2, j - 2) + 1 : changed));
    }
  }
  return at(one.length, other.length);
}

/** Is it the beginning of a longer name, where it is long itself but for its last letter? */
function isBeginning(found: string, candidate: string): boolean {
  return found.length > 3 && candidate.startsWith(found.length > 4 ? found.slice(0, -1) : found);
}

/** Does one say the opposite of the other? */
function isReverse(found: string, candidate: string): boolean {
  const [one, other] = [wordsOf(found), wordsOf(candidate)];
  const affirmed = (words: readonly string[]) => words.filter((word) => !negation.test(word)).join(" ");
  if (isNegation(one.join(""), other.join("")) || (one.length !== other.length && affirmed(one) === affirmed(other)))
    return true;
  return one.length === other.length && one.some((word, i) => areOpposite(word, other[i] ?? ""));
}

function areOpposite(one: string, other: string): boolean {
  return (
    [`${one} ${other}`, `${other} ${one}`].some((pair) => opposites.includes(` ${pair},`)) || isNegation(one, other)
  );
}

/** Is one the other with a negation before it? */
function isNegation(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return long.endsWith(short) && negation.test(long.slice(0, long.length - short.length));
}

/** The words of a name: `devices[].autoLockEnabled` has four. */
function wordsOf(name: string): string[] {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[\s_.[\]/-]+/);
  return words.map(fold).filter((word) => word !== "");
}

/** The same for `copys` and `copies`. */
function stemOf(name: string): string {
  return fold(name).replace(/ies$/, "ys");
}

/** A name without case, accents, spaces and dashes. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s_-]/g, "")
    .toLowerCase();
}
