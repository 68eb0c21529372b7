import { type LogicPoint, toLogicWords } from "../../../../src/catalogue/logic-words.js";
import { rulePhrasesIn } from "../../../../src/catalogue/phrases.js";
import type { CompiledPack } from "../../../../src/engine/compiled-pack.js";
import type { Rule } from "../../../../src/generated/schemas.js";
import { figure, path, rect, svg, text, wrapped } from "./svg.js";
import { type Lang, words } from "./words.js";

const [indent, lineHeight, pad, gap, top] = [18, 18, 7, 8, 26];
/** As wide as the narrowest screens let it be, and how wide a letter is about. */
const [width, letter] = [327, 7.7];

/** A point of the logic with its lines, where it stands, and how deep. */
interface Placed {
  readonly lines: readonly string[];
  readonly depth: number;
  readonly y: number;
  readonly height: number;
  readonly isLeaf: boolean;
  /** Where the point ends that it is a part of. */
  readonly above: number | undefined;
}

/** The logic of a rule in words, as the pages of rules have it: when it applies, unless it always does, and when it is met. */
export function logicPoints(rule: Rule, pack: CompiledPack, lang: Lang): { heading: string; point: LogicPoint }[] {
  const { applies, met } = rulePhrasesIn(lang);
  const conditions = pack.engine.conditions[pack.definition.rules.findIndex(({ id }) => id === rule.id)];
  if (conditions === undefined) throw new Error(`the pack has no rule ${rule.id}`);
  const inWords = toLogicWords(rule, pack, lang);
  return [
    ...(conditions.applies === undefined ? [] : [{ heading: applies, point: inWords(conditions.applies) }]),
    { heading: met, point: inWords(conditions.passes) },
  ];
}

/** The same as trees, beside the list of points that a page has of it. */
export function logicTree(rule: Rule, pack: CompiledPack, lang: Lang): string {
  const title = rule.text[lang]?.title ?? rule.id;
  const trees = logicPoints(rule, pack, lang).map(({ heading, point }) =>
    drawn(words[lang].named(heading, title), heading, point),
  );
  return figure("logic-tree", trees);
}

function drawn(title: string, heading: string, point: LogicPoint): string {
  const placed = place(point);
  const last = placed.at(-1);
  const shapes = placed.flatMap(({ lines, depth, y, height, isLeaf, above }) => {
    const x = depth * indent;
    const joint = x - indent / 2;
    return [
      ...(above === undefined ? [] : [path(`M${joint} ${above}V${y + height / 2}H${x}`, { class: "joint" })]),
      rect({ class: isLeaf ? "leaf" : "branch", x: x + 0.5, y, width: width - x - 1, height, rx: 5 }),
      ...lines.map((one, i) =>
        text(one, { class: isLeaf ? "value" : "operator", x: x + pad, y: y + pad + 13 + i * lineHeight }),
      ),
    ];
  });
  return svg({
    title,
    desc: `${flat(point).join(" – ")}.`,
    width,
    height: last === undefined ? top : last.y + last.height + 2,
    shapes: [text(heading, { class: "heading", x: 0, y: 14 }), ...shapes],
  });
}

function place(tree: LogicPoint): Placed[] {
  const placed: Placed[] = [];
  const visit = ({ text, points }: LogicPoint, depth: number, above?: number) => {
    const before = placed.at(-1);
    const y = before === undefined ? top : before.y + before.height + gap;
    const lines = wrapped(text, Math.floor((width - depth * indent - 2 * pad) / letter));
    const height = lines.length * lineHeight + 2 * pad - 4;
    placed.push({ lines, depth, y, height, isLeaf: points.length === 0, above });
    for (const point of points) visit(point, depth + 1, y + height);
  };
  visit(tree, 0);
  return placed;
}

function flat({ text, points }: LogicPoint): string[] {
  return [text, ...points.flatMap(flat)];
}
