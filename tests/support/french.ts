/** Words that end alike in the singular. */
const invariable = new Set([
  "cas",
  "fois",
  "mois",
  "pas",
  "plus",
  "moins",
  "poids",
  "temps",
  "accès",
  "choix",
  "ans",
  "sous",
  "sans",
  "après",
  "tels",
]);

/** What a French text has that French does not set or write so, each with a little of what stands around it. */
export function misprints(text: string): string[] {
  const found = [
    ...text.matchAll(
      /\p{L}'\p{L}| [:;!?»](?!\S)|(?<=[\p{L})]) [:;!?](?=\s|$)|« |«(?=[^\u00a0\u202f])|[^\u00a0\u202f\s]»/gu,
    ),
  ];
  const alone = [...text.matchAll(/(?<![\d.,\u00a0\u202f-])[01][ \u00a0\u202f](\p{Ll}{3,}[sx])\b/gu)];
  const disagreeing = alone.filter(([, word = ""]) => !invariable.has(word));
  return [...found, ...disagreeing].map(({ index, 0: match }) =>
    text.slice(Math.max(0, index - 20), index + match.length + 20),
  );
}

/** The prose of a page in Markdown: no code, no addresses, no marks of its table. */
export function proseOf(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^ *(```+|~~~+)[\s\S]*?^ *\1.*$/gm, "")
    .replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, "")
    .replace(/`+[^`]*`+/g, "x")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/^ *\|?[-:| ]+\|?$/gm, "")
    .replace(/\{#[^}]*\}|:::.*/g, "");
}

/** Every text in a value; a function is asked what it says of none, of one and of two, where that is what it is given. */
export function textsIn(value: unknown, place = ""): [place: string, text: string][] {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function")
    return [0, 1, 2].flatMap((count) => textsIn(saidOf(value as Say, count), `${place}(${count})`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${place}/${key}`));
}

type Say = (...given: number[]) => unknown;

function saidOf(say: Say, count: number): unknown {
  try {
    const said = say(...Array.from({ length: say.length }, () => count));
    return typeof said === "function" ? undefined : said;
  } catch {
    return undefined; // it is said of something else than numbers
  }
}
