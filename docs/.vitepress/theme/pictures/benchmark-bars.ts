import { figure, line, list, rect, svg, text } from "./svg.js";
import { type Lang, words } from "./words.js";

/** What a contender took, as a ratio to code written by hand. */
export interface Contender {
  readonly name: string;
  readonly isOwn: boolean;
  readonly ratio: number;
  /** As the table has it, in the language of the page. */
  readonly said: string;
}

/** The first comparison of the table in the guide on speed, which is where `npm run bench` is recorded. */
export function contendersIn(guide: string): Contender[] {
  const rows = guide
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(2);
  return rows
    .filter(([what]) => what === rows[0]?.[0])
    .map(([, who = "", said = ""]) => ({
      name: who.replace(/\*\*|`/g, ""),
      isOwn: who.startsWith("**"),
      ratio: Number(said.replace(",", ".")),
      said,
    }));
}

const [row, top] = [46, 26];

/** The same as bars over a logarithmic scale, the quickest first. */
export function benchmarkBars(guide: string, lang: Lang): string {
  const { benchmarkBars: say, inWords } = words[lang];
  const contenders = contendersIn(guide).sort((a, b) => a.ratio - b.ratio);
  const decades = Math.ceil(Math.log10(Math.max(...contenders.map(({ ratio }) => ratio))));
  /** The last part of the width is left to the numbers. */
  const placeOf = (ratio: number) => (Math.log10(ratio) / decades) * 80 + 1;
  const height = top + contenders.length * row;
  const ticks = Array.from({ length: decades + 1 }, (_, i) => 10 ** i).flatMap((ratio) => [
    line({ class: "grid", x1: `${placeOf(ratio)}%`, y1: top - 6, x2: `${placeOf(ratio)}%`, y2: height }),
    text(say.times(String(ratio)), { class: "tick", x: `${placeOf(ratio) - 1}%`, y: 14 }),
  ]);
  const bars = contenders.flatMap(({ name, isOwn, ratio, said }, i) => {
    const y = top + i * row;
    return [
      text(name, { class: isOwn ? "label own" : "label", x: "1%", y: y + 14 }),
      rect({
        class: isOwn ? "bar own" : "bar",
        x: "1%",
        y: y + 20,
        width: `${Math.max(placeOf(ratio) - 1, 0.6).toFixed(2)}%`,
        height: 14,
        rx: 2,
      }),
      text(say.times(said), { class: "value", x: `${(Math.max(placeOf(ratio), 1.6) + 1).toFixed(2)}%`, y: y + 32 }),
    ];
  });
  const lines = contenders.map(({ name, said }) => say.line(name, said));
  const drawing = svg({ title: say.title, desc: lines.join(" "), height, shapes: [...ticks, ...bars] });
  return figure("benchmark-bars", [drawing], {
    caption: say.caption,
    inWords: { summary: inWords, html: list(lines) },
  });
}
