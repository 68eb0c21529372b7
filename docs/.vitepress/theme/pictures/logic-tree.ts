import { rulePhrasesIn } from "../../../../src/catalogue/phrases.js";
import type { CompiledPack } from "../../../../src/engine/compiled-pack.js";
import { parametersOf } from "../../../../src/engine/rule.js";
import { factAt, factsOf } from "../../../../src/facts/schema.js";
import type { Rule } from "../../../../src/generated/schemas.js";
import { type Names, type Outline, outlineOf } from "../../../../src/logic/outline.js";
import { sourceOf } from "../../../../src/pack/source.js";
import { escaped, figure, path, rect, svg, text, wrapped } from "./svg.js";
import { type Lang, words } from "./words.js";

const [indent, lineHeight, pad, gap] = [18, 18, 7, 8];
/** As wide as the narrowest screens let it be, and how wide a letter is about. */
const [width, letter] = [327, 7.7];

/** A part of the logic with its lines, where it stands, and how deep. */
interface Placed {
  readonly lines: readonly string[];
  readonly depth: number;
  readonly y: number;
  readonly height: number;
  readonly isLeaf: boolean;
  /** Where the part stands that it is a part of. */
  readonly above: number | undefined;
}

/** The outline of a rule's logic, facts and choices by what people are asked. */
export function logicOutline(rule: Rule, pack: CompiledPack, lang: Lang): { applies?: Outline; met: Outline } {
  const facts = factsOf(pack.definition);
  const names: Names = {
    fact: (path) => factAt(facts, path)?.["x-text"]?.[lang]?.label,
    value: (path, value) => factAt(facts, path)?.["x-choices"]?.[String(value)]?.[lang],
  };
  const source = sourceOf(pack).rules[pack.definition.rules.findIndex(({ id }) => id === rule.id)];
  if (source === undefined) throw new Error(`the pack has no rule ${rule.id}`);
  const told = (expr: typeof source.logic) => outlineOf(expr, lang, parametersOf(rule), names);
  const met = told(source.logic);
  return source.appliesWhen === undefined ? { met } : { applies: told(source.appliesWhen), met };
}

/** The logic of a rule as trees: when it applies, unless it always does, and when it is met. */
export function logicTree(rule: Rule, pack: CompiledPack, lang: Lang): string {
  const { inWords, named } = words[lang];
  const { applies, met } = rulePhrasesIn(lang);
  const outline = logicOutline(rule, pack, lang);
  const title = rule.text[lang]?.title ?? rule.id;
  const trees = [
    ...(outline.applies === undefined ? [] : [{ heading: applies, tree: outline.applies }]),
    { heading: met, tree: outline.met },
  ];
  return figure(
    "logic-tree",
    trees.map(({ heading, tree }) => drawn(named(heading, title), heading, tree)),
    { inWords: { summary: inWords, html: trees.map(({ heading, tree }) => nested(heading, [tree])).join("") } },
  );
}

function drawn(title: string, heading: string, tree: Outline): string {
  const placed = place(tree);
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
  const desc = flat(tree).join(" ; ");
  const top = 26;
  const height = top + (last === undefined ? 0 : last.y + last.height + 2);
  const head = text(heading, { class: "heading", x: 0, y: 14 });
  return svg({
    title,
    desc,
    width,
    height,
    shapes: [head, `<g transform="translate(0 ${top})">${shapes.join("")}</g>`],
  });
}

function place(tree: Outline): Placed[] {
  const placed: Placed[] = [];
  const visit = ({ text, parts }: Outline, depth: number, above?: number) => {
    const before = placed.at(-1);
    const y = before === undefined ? 1 : before.y + before.height + gap;
    const lines = wrapped(text, Math.floor((width - depth * indent - 2 * pad) / letter));
    const height = lines.length * lineHeight + 2 * pad - 4;
    placed.push({ lines, depth, y, height, isLeaf: parts.length === 0, above });
    for (const part of parts) visit(part, depth + 1, y + height);
  };
  visit(tree, 0);
  return placed;
}

function flat({ text, parts }: Outline): string[] {
  return [text, ...parts.flatMap(flat)];
}

function nested(heading: string, trees: readonly Outline[]): string {
  const items = (parts: readonly Outline[]): string =>
    parts.length === 0
      ? ""
      : `<ul>${parts.map(({ text, parts }) => `<li>${escaped(text)}${items(parts)}</li>`).join("")}</ul>`;
  return `<p>${escaped(heading)}</p>${items(trees)}`;
}
