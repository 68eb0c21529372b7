import { languageOf } from "../../../../src/catalogue/controls.js";
import { coverageOf } from "../../../../src/catalogue/coverage.js";
import { rulePhrasesIn } from "../../../../src/catalogue/phrases.js";
import type { Pack, Rule } from "../../../../src/generated/schemas.js";
import { at, circle, figure, line, path, svg, table, text, wrapped } from "./svg.js";
import { type Lang, words } from "./words.js";

type Strength = Rule["references"][number]["strength"];
/** The strongest first. */
const strengths: readonly Strength[] = ["equivalent", "partial", "related"];

/** Rules down, frameworks across: how near the nearest control of the framework comes to the rule, and how many there are. */
export function bearingOf(pack: Pack, lang: string) {
  const frameworks = coverageOf(pack, lang);
  const rows = pack.rules
    .filter(({ disabled }) => disabled === undefined)
    .map(({ id, text }) => ({
      id,
      title: text[lang]?.title ?? id,
      cells: frameworks.map(({ controls }) => {
        const found = controls.flatMap(({ rules }) => rules.filter(({ ruleId }) => ruleId === id));
        const strength = strengths.find((one) => found.some((bearing) => bearing.strength === one));
        return strength === undefined ? undefined : { strength, controls: found.length };
      }),
    }));
  return {
    frameworks: frameworks.map(({ framework, title }) => ({
      id: framework,
      title,
      /** Where the page is in another. */
      ...(languageOf(framework, pack) === lang ? {} : { lang: languageOf(framework, pack) }),
    })),
    rows,
  };
}

const [labels, column, row, radius] = [218, 90, 44, 8];

/** The same as a picture, in which a shape is full, half full or empty. */
export function frameworkMatrix(pack: Pack, lang: Lang): string {
  const { frameworkMatrix: say, inWords } = words[lang];
  const { strength: named, rule } = rulePhrasesIn(lang);
  const { frameworks, rows } = bearingOf(pack, lang);
  const heads = frameworks.map(({ title, ...language }) => ({ lines: wrapped(title, 12), language }));
  const top = 40 + Math.max(...heads.map(({ lines }) => lines.length)) * 16 + 8;
  const [width, height] = [labels + frameworks.length * column, top + rows.length * row];
  const centre = (i: number) => labels + i * column + column / 2;
  const legend = strengths.map((strength, i) =>
    at(i * 150, 0, [mark(strength, radius + 1, 12), text(named[strength], { x: 26, y: 17 })]),
  );
  const shapes = [
    ...legend,
    ...heads.flatMap(({ lines, language: { lang } }, i) =>
      lines.map((one, k) =>
        text(one, {
          class: "operand",
          x: centre(i),
          y: top - 12 - (lines.length - 1 - k) * 16,
          "text-anchor": "middle",
          ...(lang === undefined ? {} : { lang }),
        }),
      ),
    ),
    ...rows.flatMap(({ title, cells }, j) => {
      const y = top + j * row;
      return [
        line({ class: "grid", x1: 0, y1: y, x2: width, y2: y }),
        ...wrapped(title, 28).map((one, k, { length }) =>
          text(one, { class: "label", x: 0, y: y + 27 + (k - (length - 1) / 2) * 16 }),
        ),
        ...cells.flatMap((cell, i) =>
          cell === undefined
            ? []
            : [
                mark(cell.strength, centre(i) - 6, y + row / 2),
                text(String(cell.controls), { class: "value", x: centre(i) + 8, y: y + 27 }),
              ],
        ),
      ];
    }),
  ];
  const desc = say.desc(rows.length, frameworks.length);
  const said = rows.map(({ title, cells }) => [
    title,
    ...cells.map((cell) => (cell === undefined ? "–" : say.cell(named[cell.strength], cell.controls))),
  ]);
  return figure("framework-matrix", [svg({ title: say.title, desc, width, height, shapes })], {
    caption: say.caption,
    inWords: { summary: inWords, html: table([{ title: rule }, ...frameworks], said) },
  });
}

function mark(strength: Strength, x: number, y: number): string {
  const ring = circle({ class: "ring", cx: x, cy: y, r: radius - 1 });
  if (strength === "related") return ring;
  if (strength === "equivalent") return circle({ class: "dot", cx: x, cy: y, r: radius });
  return (
    ring + path(`M${x} ${y - radius + 1}a${radius - 1} ${radius - 1} 0 0 0 0 ${2 * (radius - 1)}z`, { class: "dot" })
  );
}
