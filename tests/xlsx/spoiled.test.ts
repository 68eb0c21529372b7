import type ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/index.js";
import { factsFromWorkbook, toWorkbook } from "../../src/xlsx/index.js";
import { house } from "../support/house.js";
import { macsf } from "../support/macsf.js";
import { english } from "../support/wording.js";
import { edited, opened, sheetNamed, withParts } from "../support/workbook.js";

const facts = {
  building: { storeys: 3, heating: "gas" },
  rooms: [{ id: "attic", doors: [{ id: "front", locked: true }] }, { id: "cellar" }],
  tags: [],
};

async function problemsOf(bytes: unknown, pack = house): Promise<readonly Problem[]> {
  const read = await factsFromWorkbook(pack, bytes as Uint8Array);
  return "problems" in read ? read.problems : [];
}

type Edit = (workbook: ExcelJS.Workbook) => void;

/** Writes values into cells of sheets: `building!C4`. */
function set(cells: Readonly<Record<string, ExcelJS.CellValue>>): Edit {
  return (workbook) => {
    for (const [place, value] of Object.entries(cells)) {
      const [sheet = "", cell = ""] = place.split("!");
      sheetNamed(workbook, sheet).getCell(cell).value = value;
    }
  };
}

/** Over a question and what is wanted, over headings, in the guide, and beside the cell that says whether there are any. */
const misplaced = [
  "building!B4",
  "building!D5",
  "building!B2",
  "building!C3",
  "rooms!C6",
  "rooms!B3",
  "tags!C5",
  "doors!B5",
].concat(["Start here!B4", "Start here!C5"]);

const spoiled: readonly (readonly [what: string, edit: Edit, said: readonly string[]])[] = [
  [
    "a word for a number",
    set({ "building!C4": "many" }),
    ['building!C4: "many" is not a whole number; write a whole number from -3 to 200'],
  ],
  [
    "a number out of bounds, and one that could be read in two ways",
    set({ "building!C4": 201, "building!C5": "1,000" }),
    [
      "building!C4: 201 is not a whole number from -3 to 200; write a whole number from -3 to 200",
      'building!C5: "1,000" is not a number; write a number of more than 0',
    ],
  ],
  [
    "a fraction for a whole number",
    set({ "building!C4": 2.5 }),
    ["building!C4: 2.5 is not a whole number; write a whole number from -3 to 200"],
  ],
  [
    "a choice that is none",
    set({ "building!C8": "gas pipd" }),
    ['building!C8: "gas pipd" is not "gas, piped", "heat pump", "none", "other" or "gas"; did you mean gas, piped?'],
  ],
  [
    "neither yes nor no",
    set({ "General!C4": "perhaps" }),
    ['General!C4: "perhaps" is not "Yes" or "No"; use "Yes" or "No"'],
  ],
  [
    "a date in words, and one that the calendar does not have",
    set({ "building!C6": "31/01/2026", "building!C9": "2026-02-30" }),
    [
      'building!C6: "31/01/2026" is not a date as YYYY-MM-DD; did you mean 2026-01-31?',
      'building!C9: "2026-02-30" is not in the calendar; February 2026 has 28 days; write a date as YYYY-MM-DD',
    ],
  ],
  [
    "a number that is shown as a date, and a date with a time",
    (workbook) => {
      set({ "building!C10": new Date("2026-01-31"), "building!C6": new Date("2026-01-31T13:30:00Z") })(workbook);
      sheetNamed(workbook, "building").getCell("C10").numFmt = "dd/mm/yyyy";
    },
    [
      'building!C6: "2026-01-31T13:30:00" is not a date as YYYY-MM-DD; did you mean 2026-01-31?',
      'building!C10: "2026-01-31" is not a whole number; write a whole number',
    ],
  ],
  [
    "formulas, whatever they come to",
    set({ "building!C4": { formula: "1+1", result: 2 }, "building!C7": { formula: "NOW()" } as never }),
    [
      "building!C4: this is a formula, which is not read; write its value: 2",
      "building!C7: this is a formula, which is not read; write its value",
    ],
  ],
  [
    "a formula that comes to a truth",
    set({ "General!C4": { formula: "1=1", result: true } as never }),
    ['General!C4: this is a formula, which is not read; write its value: "Yes"'],
  ],
  [
    "signs that may say several things",
    set({ "building!C4": "-", "building!C7": "N/A", "rooms!C8": "–", "General!C4": " n/a " }),
    [
      ["building!C4", "-"],
      ["building!C7", "N/A"],
      ["rooms!C8", "–"],
      ["General!C4", " n/a "],
    ].map(
      ([place, found]) =>
        `${place}: "${found}" does not tell whether it is not known, or none, or does not apply; leave it empty, or write ?`,
    ),
  ],
  [
    "a year where a date is asked",
    set({ "building!C6": 2026 }),
    ["building!C6: 2026 is not a date as YYYY-MM-DD; write a date as YYYY-MM-DD"],
  ],
  [
    "an error",
    set({ "building!C4": { error: "#REF!" } as ExcelJS.CellErrorValue }),
    ["building!C4: this cell holds the error #REF!; write the value, or leave the cell blank"],
  ],
  [
    "cells that are merged",
    (workbook) => sheetNamed(workbook, "building").mergeCells("C4:C5"),
    [
      "building!C4: the cells C4:C5 are merged, so that nobody can tell which question is answered; unmerge them, and answer each question in its cell",
    ],
  ],
  [
    "an id that two items have",
    set({ "rooms!C8": "attic" }),
    [
      'doors!C7: several rows of the sheet "rooms" are called "attic"; write the number of the row that is meant',
      'rooms!C8: the id "attic" is that of rooms!C7 already; give one of the two another id',
    ],
  ],
  [
    "items of a list of which there are none",
    set({ "tags!C7": "red" }),
    ["tags!B5: this says that there are none, and 1 are listed; leave it blank, or empty the rows"],
  ],
  [
    "an item of nothing, and one of what is not there",
    set({ "doors!D8": "back", "doors!C9": "kitchen", "doors!D9": "side" }),
    [
      'doors!C8: this row does not say what it belongs to; write the number of a row of the sheet "rooms"',
      'doors!C9: "kitchen" is on no row of the sheet "rooms"; write the number of a row of the sheet "rooms"',
    ],
  ],
  [
    "a column that was added",
    (workbook) => {
      const sheet = sheetNamed(workbook, "rooms");
      sheet.getCell("K6").value = "Colour";
      sheet.getCell("K7").value = "red";
    },
    [
      'rooms!K6: nothing is asked here, and "Colour" would not be read; move it into the yellow cell of the question, or into the column for remarks, or delete it',
    ],
  ],
  [
    "an answer beside the question",
    set({ "building!G4": 3, "building!C20": "three" }),
    ["building!G4", "building!C20"].map(
      (place) =>
        `${place}: nothing is asked here, and ${place === "building!G4" ? 3 : '"three"'} would not be read; move it into the yellow cell of the question, or into the column for remarks, or delete it`,
    ),
  ],
  [
    "answers beside their cells, over words, and on sheets that ask nothing",
    (workbook) => {
      set(Object.fromEntries(misplaced.map((place) => [place, "None"])))(workbook);
      workbook.addWorksheet("Sheet1").getCell("D9").value = "a third room";
    },
    [
      ...misplaced.map((place) => [`${place.includes(" ") ? place.replace(/^(.*)!/, "'$1'!") : place}`, '"None"']),
      ["Sheet1!D9", '"a third room"'],
    ].map(
      ([place, found]) =>
        `${place}: nothing is asked here, and ${found} would not be read; move it into the yellow cell of the question, or into the column for remarks, or delete it`,
    ),
  ],
  [
    "numbers of rows that are none",
    set({ "rooms!B9": 77, "tags!B7": "red", "rooms!B10": { formula: "3+1", result: 4 } }),
    [
      ["rooms!B9", "77"],
      ["tags!B7", '"red"'],
      ["rooms!B10", "4"],
    ].map(
      ([place, found]) =>
        `${place}: nothing is asked here, and ${found} would not be read; move it into the yellow cell of the question, or into the column for remarks, or delete it`,
    ),
  ],
  [
    "a question whose row was deleted",
    (workbook) => sheetNamed(workbook, "building").spliceRows(4, 1),
    [
      'building: the question "storeys?" is missing from this sheet; put its row or column back from a new questionnaire; to answer nothing, leave its cells blank',
    ],
  ],
  [
    "a question whose row was copied",
    set({ "building!A20": "building.storeys", "building!C20": 4 }),
    ['building!C20: the question "storeys?" stands at building!C4 already; delete one of the two'],
  ],
  [
    "a sheet that was deleted",
    (workbook) => workbook.removeWorksheet(sheetNamed(workbook, "tags").id),
    [
      'the sheet "tags" is missing, or its first row or column is; put it back from a new questionnaire; to answer nothing, leave it there without answers',
    ],
  ],
  [
    "a sheet that was copied",
    (workbook) => {
      workbook.addWorksheet("a copy").getCell("A1").value = "hygie:form:building";
    },
    ["'a copy': this sheet is a copy of the sheet \"building\"; delete one of the two"],
  ],
  [
    "more items than there may be, and a text too long",
    set({ "rooms!C7": "x".repeat(61), "doors!C7": 1 }),
    [`rooms!C7: a text of 61 characters, and 60 is the most; shorten it; a pack lets longer texts in with maxLength`],
  ],
];

describe("a questionnaire that was filled in wrongly", () => {
  it.each(spoiled)("tells, by the cell, of %s", async (_, edit, said) => {
    const problems = await problemsOf(await edited(house, facts, edit));
    expect(
      problems.map((one) => [one.pointer, describeProblem(one)].filter((part) => part !== "").join(": ")).sort(),
    ).toEqual([...said].sort());
    expect(problems.filter((one) => english(describeProblem(one, "fr")).length > 0)).toEqual([]);
  });

  it("is told whole, all at once", async () => {
    const all = await edited(house, facts, (workbook) => {
      for (const [, edit] of spoiled.slice(0, 5)) edit(workbook);
    });
    expect((await problemsOf(all)).length).toBeGreaterThanOrEqual(4);
  });
});

const plain: readonly (readonly [what: string, edit: Edit, expected: object])[] = [
  ["numbers as text", set({ "building!C4": "5", "building!C5": "0,5" }), { building: { storeys: 5, height: 0.5 } }],
  [
    "a number that names an item",
    set({ "rooms!C7": 12, "doors!C7": 12 }),
    { rooms: [{ id: "12", doors: [{ id: "front" }] }, { id: "cellar" }] },
  ],
  [
    "words in another case, language or form",
    set({ "General!C4": "OUI ", "building!C8": "Heat Pump" }),
    {
      lit: true,
      building: { heating: "heat-pump" },
    },
  ],
  [
    "a boolean, and a date as text",
    set({ "General!C4": true, "building!C6": "2026-01-31" }),
    {
      lit: true,
      building: { builtOn: "2026-01-31" },
    },
  ],
  [
    "rich text and links",
    set({
      "building!C7": { richText: [{ text: "for " }, { text: "all", font: { bold: true } }] },
      "rooms!C8": { text: "vault", hyperlink: "https://example.org" },
    }),
    { building: { motto: "for all" }, rooms: [{ id: "attic" }, { id: "vault" }] },
  ],
  [
    "sheets by other names, rows in another order",
    (workbook) => {
      const building = sheetNamed(workbook, "building");
      building.name = "Notre immeuble";
      const [first, second] = [4, 5].map((row) => (building.getRow(row).values as unknown[]).slice(1));
      building.getRow(4).values = second as never;
      building.getRow(5).values = first as never;
      sheetNamed(workbook, "rooms").spliceRows(7, 0, [], []);
    },
    { building: { storeys: 3, heating: "gas" }, rooms: [{ id: "attic" }, { id: "cellar" }] },
  ],
  [
    "remarks",
    set({ "building!E4": "as of today", "building!E20": "more", "tags!D7": "none that I know" }),
    { building: { storeys: 3, heating: "gas" }, tags: [] },
  ],
  [
    "cells that only look filled in",
    set({
      "rooms!C9": " ",
      "rooms!C10": "\u00a0\u2003",
      "tags!C7": "\u200b\n",
      "building!C7": "\t",
      "building!G4": " ",
    }),
    { building: { storeys: 3, heating: "gas" }, rooms: [{ id: "attic" }, { id: "cellar" }], tags: [] },
  ],
  [
    "words for what is not known, in either language and any case",
    set({
      "General!C4": "je ne sais pas",
      "building!C5": "I don’t know",
      "building!C6": "NSP",
      "building!C7": " Unknown",
      "building!C8": "inconnu",
      "rooms!C8": "I do not  know",
    }),
    { building: { storeys: 3 }, rooms: [{ id: "attic" }, {}] },
  ],
  [
    "question marks for what is not known",
    set({ "building!C4": "?", "rooms!C8": "?" }),
    {
      building: { heating: "gas" },
      rooms: [{ id: "attic" }, {}],
    },
  ],
];

describe("a questionnaire that was filled in otherwise than was thought", () => {
  it.each(plain)("is taken as it is meant, of %s", async (_, edit, expected) => {
    const read = await factsFromWorkbook(house, await edited(house, facts, edit));
    expect(read).toMatchObject({ facts: expected });
  });
});

describe("a day as people write it", () => {
  const read = async (locale: string, value: ExcelJS.CellValue) => {
    const workbook = await opened((await toWorkbook(house, { locale })).bytes);
    const sheet = workbook.worksheets.find((one) => one.getCell("A6").value === "building.builtOn");
    if (sheet === undefined) throw new Error("no question");
    sheet.getCell("C6").value = value;
    return factsFromWorkbook(house, new Uint8Array(await workbook.xlsx.writeBuffer()));
  };

  it("has the day first in a French workbook, and is in doubt in an English one", async () => {
    expect(await read("fr", "12/03/2026")).toEqual({ facts: { building: { builtOn: "2026-03-12" } } });
    expect(await read("en", "12/03/2026")).toHaveProperty("problems");
  });

  it.each([1, 61, 1789, 2026, 9999])(
    "is not the number %i, whatever a spreadsheet would count from it",
    async (number) => {
      expect(await read("fr", number)).toMatchObject({ problems: [{ code: "wrong-type", found: String(number) }] });
    },
  );
});

describe("what is no questionnaire", () => {
  const zip = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

  it.each<[what: string, bytes: unknown, reason: string]>([
    ["nothing", undefined, "other"],
    ["no bytes", new Uint8Array(), "other"],
    ["a text", strToU8("facts"), "other"],
    ["what is no list of bytes", { length: 3 }, "other"],
    ["an old or locked workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "old-or-locked"],
    ["the beginning of a zip", strToU8("PK\u0003\u0004 and no more"), "damaged"],
    ["another zip", zip({ "a.txt": "a" }), "other"],
    ["a workbook that breaks off", zip({ "xl/workbook.xml": "<workbook><sheets>" }), "damaged"],
    ["entities of its own", zip({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><workbook/>' }), "damaged"],
    ["tags without end", zip({ "xl/workbook.xml": `<${"a".repeat(100_000)}` }), "damaged"],
    ["tags too deep", zip({ "xl/workbook.xml": "<a>".repeat(100_000) }), "damaged"],
    ["a workbook that is none of hygie's", zip({ "xl/workbook.xml": "<workbook/>" }), "not-a-questionnaire"],
    ["a bomb", zip({ "xl/workbook.xml": " ".repeat((1 << 26) + 1) }), "too-large"],
  ])("is told as such: %s", async (_, bytes, reason) => {
    expect(await problemsOf(bytes)).toMatchObject([{ code: "not-a-workbook", params: { reason } }]);
  });

  it("is told as such where its hidden sheet is gone", async () => {
    const bytes = await edited(house, {}, (workbook) => workbook.removeWorksheet(sheetNamed(workbook, "_hygie").id));
    expect(await problemsOf(bytes)).toMatchObject([{ params: { reason: "not-a-questionnaire" } }]);
  });

  it("is told as such where it is another pack's", async () => {
    const { bytes } = await toWorkbook(house);
    const [problem, ...others] = await problemsOf(bytes, macsf as never);
    expect(others).toEqual([]);
    expect(problem && describeProblem(problem)).toContain("of the rules house 1.0.0, not macsf 2.0.0");
  });

  it("is read in a moment, however many cells, ranges and names it claims to have", async () => {
    const { bytes } = await toWorkbook(house, { facts, locale: "en" });
    const claims = withParts(bytes, (name, text) =>
      name.startsWith("xl/worksheets/sheet")
        ? text
            .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576" t="s"><v>__proto__</v></c></row></sheetData>')
            .replace("<dataValidations", '<mergeCells><mergeCell ref="Z9:XFD1048576"/></mergeCells><dataValidations')
            .replace(/sqref="[^"]*"/g, 'sqref="A1:XFD1048576"')
        : text,
    );
    const start = performance.now();
    expect((await factsFromWorkbook(house, claims)) as object).toHaveProperty("facts.building.storeys", 3);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
