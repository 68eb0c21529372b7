import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonText } from "../../src/json/text.js";
import { formatProblem } from "../../src/locales/problems.js";

const said = (text: string, locale = "en") =>
  parseJsonText(text, "facts.json").problems.map((problem) => formatProblem(problem, locale));

describe("a file that is not JSON is told for what it is, with what to write in its place", () => {
  it.each<[text: string, said: string]>([
    ['{ "lamps": 08 }', "1:12: 08 is not a number of JSON: numbers do not begin with 0; write 8"],
    ['{ "lamps": -007.50 }', "1:12: -007.50 is not a number of JSON: numbers do not begin with 0; write -7.50"],
    ['{ "lamps": 100 000 }', "1:12: 100 000 is not a number of JSON: no spaces in numbers; write 100000"],
    ['{ "lamps": 1\u202f234\u202f567 }', "1:13: a character that does not show (U+202F); delete it"],
    ['{ "lamps": 1.234.567 }', "1:12: 1.234.567 is not a number of JSON: no points between thousands; write 1234567"],
    ['{ "lamps": +5 }', "1:12: +5 is not a number of JSON: no plus sign before a number; write 5"],
    ['{ "lamps": 0x1F }', "1:12: 0x1F is not a number of JSON: no hexadecimal numbers in JSON; write 31"],
    ['{ "lamps": .5 }', "1:12: .5 is not a number of JSON: a digit on each side of a decimal point; write 0.5"],
    ['{ "lamps": 5. }', "1:12: 5. is not a number of JSON: a digit on each side of a decimal point; write 5"],
    ['{ "lamps": 1,5 }', "1:14: 5 where a name in double quotes is expected; write 1.5: the decimal mark is a point"],
    ['{ "lamps": NaN }', "1:12: NaN, which JSON does not have; write null when it is not known"],
    ['{ "off": undefined }', "1:10: undefined, which JSON does not have; write null when it is not known"],
    ['{ "off": True }', "1:10: a word that JSON does not have; write true"],
    ['{ "off": tru }', "1:10: a word that JSON does not have; write true"],
    ['{ "place": salon }', '1:12: a word that JSON does not have; write "salon"'],
    ["{ off: true }", '1:3: a word that JSON does not have; write "off"'],
    ['{ "tested": 2026-01-31 }', '1:13: a word that JSON does not have; write "2026-01-31"'],
    ['{ "off": true; }', "1:14: ; where a comma is expected; delete it: nothing stands before a closing bracket"],
    ['{ "off": true; "lamps": 1 }', "1:14: ; where a comma is expected; write a comma in its place"],
    ['{ "off" = true }', "1:9: = where a colon is expected; write a colon in its place"],
    ['{ "off": true } # checked', "1:17: a comment, which JSON does not have; delete it"],
    ['{ "off": true } // checked', "1:17: a comment, which JSON does not have; delete it"],
    ['{ "off": true,, "lamps": 1 }', "1:15: two commas with nothing between them; delete one of the two"],
    [
      '{ "place": "C:\\partage" }',
      '1:15: a backslash before a character that takes none; write it twice: "C:\\\\partage"',
    ],
    ['{ "place": "salon\tgris" }', "1:18: a tab inside a text; write \\t, or a space"],
    ['{ "place": "salon\u0001" }', "1:18: a control character inside a text (\\u0001); write \\u0001, or a space"],
    ['{ "off": true }\n{ "off": false }', "2:1: two documents in one file; give each a file of its own"],
    ['{ "off": true } }', "1:17: } where the end of the file is expected; leave out what follows the end"],
    ['{ "off": true } true', "1:17: true where the end of the file is expected; leave out what follows the end"],
    ["off: true", '1:1: this looks like YAML, and a JSON file is wanted; write it as JSON: { "off": true }'],
    [
      "# lamps\n---\noff: oui\nlamps: 3",
      '1:1: this looks like YAML, and a JSON file is wanted; write it as JSON: { "off": true }',
    ],
    ['{ \u200b"off": true }', "1:3: a character that does not show (U+200B); delete it"],
    ['{ "off":\u00a0true }', "1:9: a character that does not show (U+00A0); delete it"],
    ["off;lamps\noui;3", '1:1: this looks like CSV, and a JSON file is wanted; write it as JSON: { "name": "value" }'],
    [
      '\n"off","lamps"\r\n"oui","3"',
      '1:1: this looks like CSV, and a JSON file is wanted; write it as JSON: { "name": "value" }',
    ],
  ])("%j", (text, expected) => {
    expect(said(text)).toEqual([`facts.json:${expected}`]);
    expect(said(text, "fr")[0]).toMatch(/^facts\.json:\d+:\d+\u00a0: .*\u00a0; /);
  });

  it.each([
    ['{ "lamps": 08 }', "08", "8"],
    ['{ "lamps": 100 000 }', "100 000", "100000"],
    ['{ "lamps": [1, +5] }', "+5", "5"],
    ['{ "place": salon }', "salon", '"salon"'],
    ['{ "place": "C:\\partage" }', '"C:\\partage"', '"C:\\\\partage"'],
    ['{ "a": [0xff] }', "0xff", "255"],
  ])("%s: what is to be written in place of %s can be pasted", (text, found, written) => {
    const [problem] = parseJsonText(text, "x").problems;
    expect(problem?.hint).toContain(written);
    expect(
      parseJsonText(
        text.replace(found, () => written),
        "x",
      ).problems,
    ).toEqual([]);
  });

  it.each([
    ["facts", "write {} when nothing is known"],
    ["waivers", "write [] when there are none"],
    ["rule", "a rule is wanted: hygie new rule begins one"],
    ["pack", "a pack is wanted: hygie new pack begins one"],
  ] as const)("an empty file is told what %s begin with", (holds, hint) => {
    for (const text of ["", " \n", "\uFEFF"]) {
      expect(parseJsonText(text, "x", holds).problems).toMatchObject([{ code: "empty-file", params: { holds }, hint }]);
    }
  });

  it.each<readonly [string, (count: number) => string, number]>([
    ["lines with a mistake each", (count) => `{\n${'"lamps" = 08\n'.repeat(count)}}`, 101],
    ["lines of no JSON", (count) => "lamps off\n".repeat(count), 101],
    ["mistakes on one line", (count) => "[,".repeat(count), 1],
    ["a character that does not show in each list", (count) => "[\0".repeat(count), 1],
    ["lists that do not end", (count) => "[".repeat(count), 1],
    ["objects that do not end", (count) => '{"a":'.repeat(count), 1],
    ["a name given twice, again and again", (count) => `{${'"off":true,'.repeat(count)}"off":true}`, 101],
  ])("%s: a hundred lines are told at the most, in time that grows with the text", (_, textOf, told) => {
    const text = textOf(20_000);
    const { user } = process.cpuUsage();
    const { problems } = parseJsonText(text, "facts.json");
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1000);
    expect(problems).toHaveLength(told);
    if (told > 1) expect(problems.at(-1)).toMatchObject({ code: "more-problems", file: "facts.json" });
  });
});

describe("a number that is not read as it is written", () => {
  const range = "write a number from -9007199254740991 to 9007199254740991";
  const mend = `${range}, or put it in quotes if it is an identifier`;
  it.each([
    ['{ "lamps": 9007199254740993 }', `1:12 /lamps: 9007199254740993 would be read as 9007199254740992; ${mend}`],
    [
      '{\n "a": [1, -12345678901234567890] }',
      `2:11 /a/1: -12345678901234567890 would be read as -12345678901234567000; ${mend}`,
    ],
    ['{ "a": 1e400 }', `1:8 /a: 1e400 is too large for a number; ${mend}`],
    ['{ "a": -2E+999 }', `1:8 /a: -2E+999 is too large for a number; ${mend}`],
    ['{ "a": 123456789012345678.25 }', `1:8 /a: 123456789012345678.25 would be read as 123456789012345680; ${mend}`],
    ["9007199254740993e1", `1:1: 9007199254740993e1 would be read as 90071992547409940; ${mend}`],
    ['{ "a": 1e-400 }', "1:8 /a: 1e-400 would be read as 0; write 0"],
  ])("is told with its place: %s", (text, wanted) => {
    expect(said(text)).toEqual([`facts.json:${wanted}`]);
  });

  it("is unknown where it is no number at all, so that it is told once", () => {
    expect(parseJsonText('{ "a": [1e400, 2], "b": 9007199254740993 }', "x").value).toEqual({
      a: [null, 2],
      b: 2 ** 53,
    });
  });

  it("is told in French as well, and never more than a hundred times", () => {
    expect(said('{ "a": 1e999 }', "fr-FR")).toEqual([
      "facts.json:1:8 /a\u00a0: 1e999 est trop grand pour un nombre\u00a0; écrivez un nombre de -9007199254740991 à 9007199254740991, ou mettez-le entre guillemets droits si c’est un identifiant",
    ]);
    expect(said(JSON.stringify(Array(300).fill(0)).replaceAll("0", "1e999"))).toHaveLength(101);
  });

  it("is none below 2^53, nor where every digit counts, nor as JavaScript writes it, nor in a text", () => {
    const right = [
      "9007199254740991",
      "-9007199254740991",
      "9007199254740992",
      "0.1234567890123456789",
      "0e999",
      "1e15",
    ];
    const large = ["12345678901234567168", "100000000000000000000", "1e22", "1.5e+300", "0.000e-999", "1.0e2"];
    for (const number of [...right, ...large]) expect(said(`{ "a": ${number} }`)).toEqual([]);
    expect(said('{ "9007199254740993": "1e400" }')).toEqual([]);
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(doubles, (number) => void expect(said(JSON.stringify([number]))).toEqual([])));
  });
});
