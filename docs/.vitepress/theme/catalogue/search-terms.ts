/** A text as it is searched: without case, accents and ligatures. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}

/** The words of a text that say something, folded; numbers keep their points, as those of controls have them. */
export function wordsIn(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
  return words.filter((word) => !fillers.has(word));
}

/** A term of the index of the site's search, as it is kept and looked for; none that is in every text. */
export function termOf(term: string): string | null {
  const word = fold(term);
  return fillers.has(word) ? null : word;
}

/** Words that are in every text. */
const fillers = new Set(
  [
    "a au aux avec d de des du en est et l la le les n ne on ou par pas pour qu que qui s se sa ses son sur un une",
    "an and are at by for from in is it of on or that the to with",
  ].flatMap((words) => words.split(" ")),
);

/** Typos are forgiven in words of so many letters. */
export const leastForgiven = 5;

/** Does a word begin with what was typed, but for one letter that is missing, one too many, another, or two that changed places? */
export function isNear(typed: string, word: string): boolean {
  if (typed.length < leastForgiven || typed[0] !== word[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const goesOn = (ofTyped: number, ofWord: number) => word.startsWith(typed.slice(at + ofTyped), at + ofWord);
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return goesOn(1, 1) || goesOn(0, 1) || goesOn(1, 0) || (isSwapped && goesOn(2, 2));
}
