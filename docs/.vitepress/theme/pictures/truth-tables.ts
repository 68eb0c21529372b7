import { compileLogic } from "../../../../src/logic/index.js";
import { figure, line, rect, svg, table, text } from "./svg.js";
import { type Lang, words } from "./words.js";

/** True, unknown and false, as data that has a member, or lacks it. */
const values = [true, undefined, false] as const;
type Truth = (typeof values)[number];

/** What an operator of the logic comes to, as the library itself computes it. */
export function truthOf(op: "and" | "or" | "!", ...operands: readonly Truth[]): Truth {
  const names = operands.map((_, i) => `p${i}`);
  const ask = compileLogic({ [op]: names.map((name) => ({ var: name })) });
  const data = Object.fromEntries(names.flatMap((name, i) => (operands[i] === undefined ? [] : [[name, operands[i]]])));
  const answer = ask(data);
  return answer.known ? (answer.value as boolean) : undefined;
}

const [cell, row] = [76, 36];

/** Kleene's strong tables: what and, or and not come to where a part is unknown. */
export function truthTables(lang: Lang): string {
  const { truthTables: say } = words[lang];
  const nameOf = (value: Truth) => say.values[`${value ?? "unknown"}`];
  const className = (value: Truth) => `truth ${value ?? "unknown"}`;
  const entry = (value: Truth, x: number, y: number) =>
    rect({ class: className(value), x: x + 2, y: y + 2, width: cell - 4, height: row - 4, rx: 4 }) +
    text(nameOf(value), { class: "value", x: x + cell / 2, y: y + row / 2 + 5, "text-anchor": "middle" });
  const header = (said: string, x: number, y: number, isOp = false) =>
    text(said, { class: isOp ? "operator" : "operand", x: x + cell / 2, y: y + row / 2 + 5, "text-anchor": "middle" });

  const binary = (op: "and" | "or") => {
    const rows = values.map((a) => values.map((b) => truthOf(op, a, b)));
    const shapes = [
      header(say.operators[op], 0, 0, true),
      ...values.map((value, i) => header(nameOf(value), (i + 1) * cell, 0)),
      ...values.map((value, i) => header(nameOf(value), 0, (i + 1) * row)),
      line({ class: "rule", x1: 0, y1: row, x2: 4 * cell, y2: row }),
      ...rows.flatMap((values, i) => values.map((value, j) => entry(value, (j + 1) * cell, (i + 1) * row))),
    ];
    const desc = values.flatMap((a, i) =>
      values.map((b, j) => say.entry(op, nameOf(a), nameOf(rows[i]?.[j]), nameOf(b))),
    );
    return svg({ title: say.title(op), desc: desc.join(" "), width: 4 * cell, height: 4 * row, shapes });
  };
  const negation = svg({
    title: say.title("!"),
    desc: values.map((value) => say.entry("!", nameOf(value), nameOf(truthOf("!", value)))).join(" "),
    width: 2 * cell,
    height: 4 * row,
    shapes: [
      header(say.operators["!"], cell, 0, true),
      line({ class: "rule", x1: 0, y1: row, x2: 2 * cell, y2: row }),
      ...values.flatMap((value, i) => [
        header(nameOf(value), 0, (i + 1) * row),
        entry(truthOf("!", value), cell, (i + 1) * row),
      ]),
    ],
  });
  const pairs = values.flatMap((a, i) => values.slice(i).map((b) => [a, b] as const));
  const inWords = table(
    say.columns.map((title) => ({ title })),
    [
      ...pairs.map(([a, b]) => [
        say.both(nameOf(a), nameOf(b)),
        nameOf(truthOf("and", a, b)),
        nameOf(truthOf("or", a, b)),
      ]),
    ],
  );
  return figure("truth-tables", [binary("and"), binary("or"), negation], {
    inWords: { summary: words[lang].inWords, html: inWords },
  });
}
