import { layers as all } from "../../../../scripts/layers.js";
import { figure, list, rect, svg, text, wrapped } from "./svg.js";
import { type Lang, words } from "./words.js";

const [lineHeight, pad, gap, column, letters] = [18, 10, 5, 104, 29];

/** The layers of `src/` as a stack, the ground at the bottom: each stands on those below it. */
export function layers(lang: Lang): string {
  const { layers: say, inWords, named } = words[lang];
  const width = column + letters * 7.7;
  const stack = [...all]
    .reverse()
    .map(({ folder, is }) => ({ folder, is: is[lang], lines: wrapped(is[lang], letters) }));
  let y = 1;
  const shapes = stack.flatMap(({ folder, lines }) => {
    const height = lines.length * lineHeight + pad;
    const top = y;
    y += height + gap;
    return [
      rect({ class: "leaf", x: 0.5, y: top, width: width - 1, height, rx: 5 }),
      text(`${folder}/`, { class: "folder", x: pad, y: top + 19 }),
      ...lines.map((one, i) => text(one, { x: column, y: top + 19 + i * lineHeight })),
    ];
  });
  const drawing = svg({ title: say.title, desc: say.desc, width, height: y, shapes });
  const lines = all.map(({ folder, is }) => named(`${folder}/`, is[lang]));
  return figure("layers", [drawing], { inWords: { summary: inWords, html: list(lines) } });
}
