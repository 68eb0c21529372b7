import { describe, expect, it } from "vitest";
import { outlineLines, outlineOf } from "../../src/logic/outline.js";
import { parseLogic } from "../../src/logic/parse.js";

function line(logic: unknown, lang: "en" | "fr" = "en"): string {
  const { expr, problems } = parseLogic(logic);
  if (expr === undefined) throw new Error(JSON.stringify(problems));
  return outlineLines(outlineOf(expr, lang)).join(" | ");
}
const [a, b, c] = ["a", "b", "c"].map((name) => ({ var: name }));
const few = { "<": [b, 5] };
const since = { days_since: { var: "day" } };
const counted = { count: [{ var: "rooms" }, { var: "lit" }] };

describe("logic on a line", () => {
  it.each<[logic: object, reads: string]>([
    [{ "===": [a, few] }, "a === (b < 5)"],
    [{ "!==": [few, a] }, "(b < 5) !== a"],
    [{ "===": [{ "===": [a, 1] }, { "===": [b, 2] }] }, "(a === 1) === (b === 2)"],
    [{ "===": [{ "!": a }, b] }, "(not a) === b"],
    [{ "===": [a, { "!!": [{ var: "list" }] }] }, "a === (list is not empty)"],
    [{ "===": [{ in: [a, ["x", "y"]] }, b] }, '(a in ["x", "y"]) === b'],
    [{ in: [few, [true, false]] }, "(b < 5) in [true, false]"],
    [{ "<": [{ "-": [a, { "-": [b, c] }] }, 9] }, "a - (b - c) < 9"],
    [{ "<": [{ "/": [a, { "*": [b, c] }] }, 9] }, "a / (b * c) < 9"],
    [{ "<": [{ "*": [{ "+": [a, b] }, c] }, 9] }, "(a + b) * c < 9"],
    [{ "<": [{ "%": [{ "*": [a, b] }, c] }, 9] }, "(a * b) % c < 9"],
    [{ "<": [{ "+": [since, a] }, 9] }, "(days since day) + a < 9"],
    [{ "<=": [{ days_between: [a, { "+": [b, c] }] }, 9] }, "days from a to (b + c) <= 9"],
    [{ "!!": [{ "+": [a, b] }] }, "(a + b) is not empty"],
  ])("has brackets where it could be taken otherwise: %j", (logic, reads) => {
    expect(line(logic)).toBe(reads);
  });

  it.each<[logic: object, reads: string]>([
    [{ "<": [0, a, 9] }, "0 < a < 9"],
    [{ "<": [{ "+": [a, { "*": [b, c] }] }, 9] }, "a + b * c < 9"],
    [{ "<": [{ "-": [{ "-": [a, b] }, c] }, 9] }, "a - b - c < 9"],
    [{ "<": [{ "+": [a, { "+": [b, c] }] }, 9] }, "a + b + c < 9"],
    [{ "<=": [0, since, 90] }, "0 <= days since day <= 90"],
    [{ "===": [{ max: [{ "+": [a, b] }, c] }, 9] }, "max(a + b, c) === 9"],
    [{ ">": [counted, 2] }, "number of rooms where (lit) > 2"],
  ])("has none where nobody would: %j", (logic, reads) => {
    expect(line(logic)).toBe(reads);
  });

  it("has them in French too", () => {
    expect(line({ "===": [{ "!": a }, { "!!": [{ var: "list" }] }] }, "fr")).toBe("(non a) === (list n’est pas vide)");
  });
});
