import { figure, list, path, rect, svg, text, wrapped } from "./svg.js";
import { type Lang, words } from "./words.js";

/** From facts to a report, and back from what is unknown to the facts: across, and down for narrow screens. */
export function pipeline(lang: Lang): string {
  const { pipeline: say, inWords, named } = words[lang];
  const drawings = [across(lang), down(lang)];
  const steps = say.steps.map(({ name, is }) => named(name, is));
  return figure("pipeline", drawings, { inWords: { summary: inWords, html: list([...steps, say.back]) } });
}

const arrow = (d: string, tip: string, className = "flow") =>
  path(d, { class: className }) + path(tip, { class: `tip ${className}` });

function box(x: number, y: number, width: number, { name, is }: { name: string; is: string }, isEnd: boolean): string {
  const lines = wrapped(is, Math.floor((width - 24) / 7.5));
  return (
    rect({ class: isEnd ? "branch" : "leaf", x, y, width, height: boxHeight, rx: 8 }) +
    text(name, { class: "heading", x: x + 12, y: y + 24 }) +
    lines.map((one, i) => text(one, { class: "value", x: x + 12, y: y + 46 + i * 17 })).join("")
  );
}

const boxHeight = 102;

function across(lang: Lang): string {
  const { steps, title, desc, back } = words[lang].pipeline;
  const [width, gap] = [262, 46];
  const x = (i: number) => 1 + i * (width + gap);
  const [middle, bottom] = [boxHeight / 2 + 1, boxHeight + 1];
  const whole = x(steps.length - 1) + width + 1;
  const [from, to, low] = [x(2) + width / 2, x(0) + width / 2, bottom + 34];
  const shapes = [
    ...steps.map((step, i) => box(x(i), 1, width, step, i === 0 || i === steps.length - 1)),
    ...steps.slice(1).map((_, i) => {
      const end = x(i + 1) - 4;
      return arrow(
        `M${x(i) + width + 4} ${middle}H${end - 6}`,
        `M${end - 8} ${middle - 5}L${end} ${middle}L${end - 8} ${middle + 5}z`,
      );
    }),
    arrow(
      `M${from} ${bottom + 4}V${low}H${to}V${bottom + 12}`,
      `M${to - 5} ${bottom + 12}L${to} ${bottom + 4}L${to + 5} ${bottom + 12}z`,
      "back",
    ),
    text(back, { class: "note", x: (from + to) / 2, y: low + 22, "text-anchor": "middle" }),
  ];
  return svg({ title, desc, width: whole, height: low + 32, shapes }, "across");
}

function down(lang: Lang): string {
  const { steps, title, desc, back } = words[lang].pipeline;
  const [width, gap, right] = [282, 28, 322];
  const y = (i: number) => 1 + i * (boxHeight + gap);
  const middle = width / 2;
  const [from, to] = [y(2) + boxHeight / 2, y(0) + boxHeight / 2];
  const end = y(steps.length - 1) + boxHeight;
  const shapes = [
    ...steps.map((step, i) => box(1, y(i), width, step, i === 0 || i === steps.length - 1)),
    ...steps.slice(1).map((_, i) => {
      const tip = y(i + 1) - 3;
      return arrow(
        `M${middle} ${y(i) + boxHeight + 3}V${tip - 6}`,
        `M${middle - 5} ${tip - 8}L${middle} ${tip}L${middle + 5} ${tip - 8}z`,
      );
    }),
    arrow(
      `M${width + 4} ${from}H${right - 6}V${to}H${width + 13}`,
      `M${width + 13} ${to - 5}L${width + 5} ${to}L${width + 13} ${to + 5}z`,
      "back",
    ),
    ...wrapped(back, 44).map((one, i) => text(one, { class: "note", x: 1, y: end + 24 + i * 18 })),
  ];
  return svg({ title, desc, width: right, height: end + 30 + wrapped(back, 44).length * 18, shapes }, "down");
}
