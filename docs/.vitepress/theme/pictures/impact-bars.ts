import type { Pack, Rule } from "../../../../src/generated/schemas.js";
import { reportPhrasesIn } from "../../../../src/reporters/phrases.js";
import { at, figure, list, rect, svg, text } from "./svg.js";
import { type Lang, words } from "./words.js";

type Severity = Rule["severity"];
const severities: readonly Severity[] = ["critical", "high", "medium", "low"];
/** How full a rule's part of a bar is: what tells severities apart without colour. */
const share: Readonly<Record<Severity, number>> = { critical: 1, high: 0.66, medium: 0.33, low: 0.12 };
const [cell, height, gap, row] = [12, 20, 3, 56];

/** How many rules of a pack ward off each of its impacts, by severity: the most severe first. */
export function rulesByImpact(pack: Pack, lang: string) {
  return Object.entries(pack.impacts)
    .map(([id, { title }]) => {
      const rules = pack.rules.filter((rule) => rule.impacts.includes(id) && rule.disabled === undefined);
      const counts = severities.map((severity) => ({
        severity,
        count: rules.filter((rule) => rule.severity === severity).length,
      }));
      return { id, title: title[lang] ?? id, total: rules.length, counts };
    })
    .sort((a, b) => b.total - a.total);
}

/** The same as bars, of which each rule is a part. */
export function impactBars(pack: Pack, lang: Lang): string {
  const { impactBars: say, inWords } = words[lang];
  const { severity: named } = reportPhrasesIn(lang);
  const bars = rulesByImpact(pack, lang);
  const used = severities.filter((severity) => pack.rules.some((rule) => rule.severity === severity));
  const part = (severity: Severity, x: number, y = 0) => {
    const full = Math.round((height - 2) * share[severity]);
    return (
      rect({ class: "part", x: x + 0.5, y: y + 0.5, width: cell - 1, height: height - 1, rx: 1 }) +
      rect({ class: `fill ${severity}`, x: x + 1, y: y + height - 1 - full, width: cell - 2, height: full })
    );
  };
  const legend = used.map((severity, i) =>
    at((i % 2) * 130, Math.floor(i / 2) * 28, [part(severity, 0), text(named[severity], { x: cell + 8, y: 15 })]),
  );
  const top = Math.ceil(used.length / 2) * 28 + 12;
  const shapes = bars.map(({ title, total, counts }, i) => {
    const parts = counts.flatMap(({ severity, count }) => Array.from({ length: count }, () => severity));
    return at(0, top + i * row, [
      text(title, { class: "label", x: 0, y: 14 }),
      ...parts.map((severity, j) => part(severity, j * (cell + gap), 22)),
      text(String(total), { class: "value", x: parts.length * (cell + gap) + 6, y: 37 }),
    ]);
  });
  const lines = bars.map(({ title, total, counts }) =>
    say.line(
      title,
      total,
      counts.flatMap(({ severity, count }) => (count === 0 ? [] : [`${count} ${named[severity]}`])),
    ),
  );
  const drawing = svg({
    title: say.title,
    desc: lines.join(" "),
    width: 320,
    height: top + bars.length * row,
    shapes: [...legend, ...shapes],
  });
  return figure("impact-bars", [drawing], { caption: say.caption, inWords: { summary: inWords, html: list(lines) } });
}
