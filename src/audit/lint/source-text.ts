/** The text of a source, in which quotes are looked for. */
export interface SourceText {
  readonly has: (quote: string) => boolean;
  /** The passage of which fewest words must be changed to have a quote; nothing where that is half of them or more. */
  readonly nearest: (quote: string) => string | undefined;
}

/** Reads a source, however its text was taken out of a page: with its accents apart, its words cut, its ligatures. */
export function toSourceText(text: string): SourceText {
  const folded = fold(text);
  const words = wordsOf(text);
  const keys = words.map(keyOf);
  return {
    has: (quote) => folded.includes(fold(quote)),
    nearest(quote) {
      const wanted = quote.trim().split(/\s+/).map(keyOf);
      if (wanted.length > mostWords) return undefined;
      const { start, end, changes } = nearestIn(keys, wanted);
      return 2 * changes < wanted.length ? words.slice(start, end).join(" ") : undefined;
    },
  };
}

/** For a longer quote no passage is looked for, since that takes as long as it has words. */
const mostWords = 200;

/**
 * The part of a list that comes nearest to another list: fewest entries to put in, leave out or change, which P. H. Sellers,
 * "The theory and computation of evolutionary distances", finds in one pass for each entry. Of those alike, the longest.
 */
function nearestIn(list: readonly string[], wanted: readonly string[]) {
  // Of each place of the list: the changes that make what ends there the entries wanted so far, and where it starts.
  let changes = new Int32Array(list.length + 1);
  let starts = Int32Array.from(changes.keys());
  for (const entry of wanted) {
    const [more, from] = [new Int32Array(list.length + 1), new Int32Array(list.length + 1)];
    more[0] = at(changes, 0) + 1;
    for (let end = 1; end <= list.length; end += 1) {
      const changed = at(changes, end - 1) + (list[end - 1] === entry ? 0 : 1);
      const [without, added] = [at(changes, end) + 1, at(more, end - 1) + 1];
      const fewest = Math.min(changed, without, added);
      let start = end;
      if (fewest === changed) start = Math.min(start, at(starts, end - 1));
      if (fewest === without) start = Math.min(start, at(starts, end));
      if (fewest === added) start = Math.min(start, at(from, end - 1));
      more[end] = fewest;
      from[end] = start;
    }
    [changes, starts] = [more, from];
  }
  let best = 0;
  const length = (end: number) => end - at(starts, end);
  for (let end = 1; end <= list.length; end += 1) {
    const fewer = at(changes, best) - at(changes, end);
    if (fewer > 0 || (fewer === 0 && length(end) > length(best))) best = end;
  }
  return { start: at(starts, best), end: best, changes: at(changes, best) };
}

function at(row: Int32Array, place: number): number {
  return row[place] as number;
}

/** The words of a text; of one that is cut at the end of a line, both parts together. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const line of text.split("\n")) {
    const [first = "", ...others] = line.trim().split(/\s+/);
    const last = words.at(-1) ?? "";
    if (/\p{L}[-\u2010\u2011]$/u.test(last.slice(-2)) && /^\p{L}/u.test(first))
      words.push(joined(String(words.pop()), first));
    else words.push(first);
    words.push(...others);
  }
  return words;
}

/** The hyphen goes, unless the word has others, as `rez-de-chaussée` has. */
function joined(cut: string, rest: string): string {
  const beginning = cut.slice(0, -1);
  return (/[-\u2010\u2011]/.test(beginning) ? cut : beginning) + rest;
}

/** A word by its letters and digits. */
function keyOf(word: string): string {
  return fold(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A text by its letters: hyphens are left out, since those at the ends of lines may be the word's own, or not. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/(?<=\p{L})[-\u2010\u2011]\s*(?=\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
