import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mostTold } from "../src/evaluate/evaluate.js";
import { isoDateOf, lastDay } from "../src/facts/dates.js";
import { defaults, maxDepth as depthOfFacts } from "../src/facts/profile.js";
import { mostProblems } from "../src/json/collect.js";
import { limits } from "../src/json/freeze.js";
import { maxDepth, maxNodes } from "../src/logic/refusals.js";
import { maxWork } from "../src/logic/values.js";
import { mostBytes } from "../src/node/read-file.js";
import { root } from "./support/macsf.js";

const page = (name: string) => readFileSync(`${root}${name}`, "utf8");

/** The limits of the code, in the order of the tables. */
const ofCode = [
  ...[defaults.maxItems, defaults.maxLength, depthOfFacts],
  ...[limits.depth, limits.length, limits.size],
  ...[maxDepth, maxNodes, maxWork],
  ...[mostProblems, mostTold, mostBytes],
  Number(isoDateOf(lastDay).slice(0, 4)),
];

/** The second column of the table under a heading, as numbers. */
function limitsOf(markdown: string, heading: string): number[] {
  const [, section = ""] = markdown.split(`\n## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => /^\|.*\d/.test(line));
  return rows.map((row) => Number(row.split("|")[2]?.replace(/[\s,]/g, "")));
}

describe("the limits that are told are those of the code", () => {
  it.each([
    ["SECURITY.md", "Limits"],
    ["docs/en/guides/security.md", "Limits"],
    ["docs/fr/guides/security.md", "Limites"],
  ])("%s", (name, heading) => {
    expect(limitsOf(page(name), heading)).toEqual(ofCode);
  });
});
