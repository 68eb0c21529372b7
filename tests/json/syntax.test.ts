import { describe, expect, it } from "vitest";
import { parseJsonText } from "../../src/json/text.js";
import { jsonText as fr } from "../../src/locales/fr/json-text.js";

const mendOf = (json: string) => {
  const { problems } = parseJsonText(json, "facts.json");
  expect(problems.length).toBe(1);
  return `${problems[0]?.line}:${problems[0]?.column} ${problems[0]?.hint}`;
};

describe("the mend of a number that JSON does not write so", () => {
  it.each([
    ['{ "a": 1_000 }', "1:8 write 1000"],
    ['{ "a": 1\'000 }', "1:8 write 1000"],
    ['{ "a": 1.000,5 }', "1:8 write 1000.5"],
    ['{ "a": 12.345.678,25 }', "1:8 write 12345678.25"],
    ['{ "a": 100 000 000,50 }', "1:8 write 100000000.50"],
    ['{ "a": [1 000,2 000] }', "1:9 write 1000"],
    ['{ "a": 10€ }', "1:8 write 10"],
    ['{ "a": 50% }', "1:8 write 50"],
    ['{ "a": 15 min }', "1:8 write 15"],
    ['{ "a": 7.5 heures }', "1:8 write 7.5"],
    ['{ "a": 10n }', "1:8 write 10"],
    ['{ "a": 0b11 }', "1:8 write 3"],
    ['{ "a": 0o17 }', "1:8 write 15"],
    ['{ "a": -Infinity }', "1:8 write null when it is not known"],
    ['{ "a": 31/01/2026 }', '1:8 write "2026-01-31"'],
    ['{ "a": 1.6.2026 }', '1:8 write "2026-06-01"'],
    ['{ "a": 2026-01-31 }', '1:8 write "2026-01-31"'],
    ['{ "a": 5 true }', "1:10 write a comma before it"],
  ])("%s", (json, mend) => {
    expect(mendOf(json)).toBe(mend);
    const [, written] = /write (\S+)$/.exec(mend) ?? [];
    if (written === undefined || written === "it" || json.includes("[")) return;
    expect(JSON.parse(json.replace(/(?<=": ).*(?= })/, written))).toHaveProperty("a");
  });
});

describe("the mend of a sign that is too much, or another's", () => {
  it.each([
    ['{ "a":: 1 }', "1:7 delete one of the two"],
    ['{ , "a": 1 }', "1:3 delete it"],
    ['{ "a": [ , 1] }', "1:10 delete it"],
    ['{ "a": [1, 2 }', "1:14 write a closing ] before it"],
    ['{ "a": [{ "b": 1 ] }', "1:18 write a closing } before it"],
    ['{ "a": `x` }', '1:8 write straight quotes: "'],
    ['{"a":1},{"b":2}', "1:8 give each a file of its own"],
  ])("%s", (json, mend) => {
    expect(mendOf(json)).toBe(mend);
  });
});

describe("a file in another format", () => {
  it.each([
    ["XML", '<?xml version="1.0"?>\n<facts/>'],
    ["TOML", "insured = true\n"],
    ["TOML", "[insurance]\ninsured = true\n"],
    ["JavaScript", 'const facts = { "a": 1 };'],
    ["JavaScript", '({ "a": 1 })'],
    ["YAML", "- a: 1\n- a: 2\n"],
    ["CSV", "practice,staff"],
  ])("%s: %j", (format, text) => {
    const [problem] = parseJsonText(text, "facts.json").problems;
    expect(problem?.message).toBe(`this looks like ${format}, and a JSON file is wanted`);
    expect(problem?.code === "json-syntax" && fr["json-syntax"](problem.params).message).toBe(
      `cela ressemble à du ${format}, et il faut un fichier JSON`,
    );
  });
});
