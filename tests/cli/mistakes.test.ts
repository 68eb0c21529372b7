import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hygie } from "../support/command.js";
import { withoutParameters } from "../support/pack.js";
import { copyOfMacsf, editFile } from "../support/pack-folder.js";

interface Mistake {
  /** The file in which it is made; the rule device-auto-lock, unless another is named. */
  readonly file?: string;
  readonly edit: (text: string) => string;
  /** Words on the line that the error must name, the first line that has them. */
  readonly line: string;
  /** What the error must say: what is wrong, and how to mend it. */
  readonly says: string;
}

/** One text in place of another, which must be there. */
const swap = (found: string, written: string) => (text: string) => {
  if (!text.includes(found)) throw new Error(`the file does not have ${found}`);
  return text.replace(found, written);
};
/** A change of what the file holds. */
const change = (make: (json: Record<string, never>) => object) => (text: string) =>
  JSON.stringify(make(JSON.parse(text)), null, 2);
const logic = (written: unknown) => change((rule) => ({ ...withoutParameters(rule), evidence: [], logic: written }));
const withoutDevices = ({ appliesWhen, ...rule }: Record<string, never>) => rule;

/** What auditors do who write JSON by hand, in a hurry or for the first time. */
const mistakes: Record<string, Record<string, Mistake>> = {
  "JSON itself": {
    "a comma forgotten between two members": {
      edit: swap('"severity": "high",', '"severity": "high"'),
      line: '"impacts"',
      says: '"impacts" where a comma is expected; write a comma before it',
    },
    "a comma behind the last entry": {
      edit: swap('"legal-liability"\n', '"legal-liability",\n'),
      line: "  ],",
      says: "a comma behind the last entry, before ]; delete that comma",
    },
    "typographic quotation marks, from a word processor": {
      edit: swap('"high"', "“high”"),
      line: "“high”",
      says: 'quotes that JSON does not have; write straight quotes: "',
    },
    "single quotes": {
      edit: swap('"high"', "'high'"),
      line: "'high'",
      says: "single quotes around a text; write double quotes instead of single ones",
    },
    "a quotation inside a text": {
      edit: swap("Un verrouillage", 'Un "verrouillage"'),
      line: '"quote"',
      says: 'a word behind the end of a text; write \\" for a quotation mark inside a text, or « and »',
    },
    "a line end inside a text": {
      edit: swap("Un verrouillage ", "Un verrouillage\n"),
      line: '"quote"',
      says: 'this text does not end on its line; close it with ", and write \\n where a line ends inside a text',
    },
    "a comment": {
      edit: swap('  "severity"', '  // to be discussed\n  "severity"'),
      line: "// to be",
      says: "a comment, which JSON does not have; delete it",
    },
    "a decimal comma": {
      edit: swap('"effortHours": 1', '"effortHours": 1,5'),
      line: '"effortHours"',
      says: "5 where a name in double quotes is expected; write 1.5: the decimal mark is a point",
    },
    "a French truth": {
      edit: swap('"default": 15', '"default": vrai'),
      line: "vrai",
      says: "a word that JSON does not have; write true",
    },
    "a list that is not closed": {
      edit: swap('"legal-liability"\n  ],', '"legal-liability"\n  ,'),
      line: '"parameters"',
      says: 'a colon inside a list, which is not closed before it; write ] before "parameters"',
    },
    "a name without a value, before another": {
      edit: swap('"severity": "high",', '"severity":'),
      line: '"impacts"',
      says: '"severity" has no value; write a value behind "severity":',
    },
    "a name without a value, before a comma": {
      edit: swap('"severity": "high",', '"severity": ,'),
      line: '"severity"',
      says: '"severity" has no value; write a value behind "severity":',
    },
    "a brace that is missing at the end": {
      edit: (text) => text.trimEnd().slice(0, -1),
      line: "end of file",
      says: "the end of the file where a closing } is expected; write a closing } before it",
    },
    "a member that is given twice": {
      edit: swap('"severity": "high",', '"severity": "high",\n  "severity": "low",'),
      line: '"severity": "low"',
      says: '"severity" is given twice, on line 11 too; delete one of the two',
    },
  },
  "the form of a rule": {
    "a misspelt member": {
      edit: swap('"severity"', '"severty"'),
      line: '"severty"',
      says: 'unknown member "severty"; did you mean severity?',
    },
    "a member that is missing": {
      edit: swap('  "severity": "high",\n', ""),
      line: "{",
      says: '"severity" is missing; add "severity"',
    },
    "a severity of one’s own": {
      edit: swap('"high"', '"elevated"'),
      line: '"elevated"',
      says: '"elevated" is not "critical", "high", "medium" or "low"; use "critical"',
    },
    "the reason of a parameter that the rule does not have": {
      edit: swap('"parameters": {\n        "maxMinutes": "La', '"parameters": {\n        "maxMinute": "La'),
      line: '"maxMinute"',
      says: 'unknown parameter "maxMinute"; did you mean maxMinutes?',
    },
    "a number in quotes": {
      edit: swap('"default": 15', '"default": "15"'),
      line: '"default"',
      says: '"15" is not a number; write a number from 1 to 30 (minutes)',
    },
    "a default out of its own bounds": {
      edit: swap('"default": 15', '"default": 45'),
      line: '"default"',
      says: "45 is not a number from 1 to 30 (minutes); write a number from 1 to 30 (minutes)",
    },
    "a version of two parts": {
      edit: swap('"version": "1.1.0"', '"version": "1.0"'),
      line: '"version"',
      says: '"1.0" is not a version, such as 1.0.0; did you mean 1.0.0?',
    },
    "no quote": {
      edit: change(({ source, ...rule }) => ({ ...rule, source: { ...(source as unknown as object), quote: "" } })),
      line: '"quote"',
      says: "this text is empty; write it",
    },
    "evidence that is never fresh": {
      edit: swap('"type": "screenshot",', '"type": "screenshot",\n      "freshForDays": 0,'),
      line: '"freshForDays"',
      says: "0 is not a number of at least 1; write a number of at least 1",
    },
    "a language that is missing": {
      edit: change(({ text, ...rule }) => ({ ...rule, text: { fr: (text as unknown as { fr: object }).fr } })),
      line: '"text"',
      says: 'there is no text in the language "en"; write it',
    },
  },
  "the names of a pack": {
    "an id that is not the name of the file": {
      edit: swap('"id": "device-auto-lock"', '"id": "device-autolock"'),
      line: '"id"',
      says: 'the rule "device-autolock" stands in the file device-auto-lock.json; give the rule and its file the same name',
    },
    "a rule that pack.json lists under another name": {
      file: "pack.json",
      edit: swap('"device-auto-lock"', '"device-autolock"'),
      line: '"device-autolock"',
      says: 'unknown rule "device-autolock"; did you mean device-auto-lock?',
    },
    "a rule that is listed twice": {
      file: "pack.json",
      edit: swap('"device-auto-lock"', '"device-auto-lock",\n    "device-auto-lock"'),
      line: '"device-auto-lock",\n    "device-encryption"',
      says: 'the rule "device-auto-lock" is listed twice; delete one of the two',
    },
    "an impact that the pack does not have": {
      edit: swap('"legal-liability"', '"legal-liabilities"'),
      line: '"legal-liabilities"',
      says: 'unknown impact "legal-liabilities"; did you mean legal-liability?',
    },
    "a type of evidence that the pack does not have": {
      edit: swap('"type": "screenshot"', '"type": "screen-shot"'),
      line: '"screen-shot"',
      says: 'unknown type of evidence "screen-shot"; did you mean screenshot?',
    },
    "a control that the framework does not have": {
      edit: swap('"id": "6.1"', '"id": "6.l"'),
      line: '"6.l"',
      says: 'unknown control "6.l"; did you mean 6.1?',
    },
    "evidence for a fact that the rule does not read": {
      edit: swap('"devices[].kind"', '"devices[].usedAtHome"'),
      line: '"devices[].usedAtHome"',
      says: "the rule does not read the fact devices[].usedAtHome; ",
    },
    "evidence for a fact of a list, without the brackets": {
      edit: swap('"devices[].kind"', '"devices.kind"'),
      line: '"devices.kind"',
      says: 'unknown fact "devices.kind"; did you mean devices[].kind?',
    },
  },
  "the facts": {
    "a fact of a type that does not exist": {
      file: "facts.schema.json",
      edit: swap('"boolean"', '"bool"'),
      line: '"type": [\n            "bool"',
      says: '["bool","null"] is not the type of a fact; write for instance ["boolean", "null"]',
    },
    "a name with spaces": {
      file: "facts.schema.json",
      edit: swap('"authentication": {', '"mots de passe": {'),
      line: '"mots de passe"',
      says: 'a fact cannot be called "mots de passe"; give it another name',
    },
    "a misspelt fact in a case": {
      edit: swap('"autoLockMinutes": 15', '"autoLockMinute": 15'),
      line: '"autoLockMinute"',
      says: "unknown fact; did you mean autoLockMinutes?",
    },
    "a case that expects an outcome that does not exist": {
      edit: swap('"expect": "pass"', '"expect": "passed"'),
      line: '"passed"',
      says: '"passed" is not "pass", "fail", "unknown" or "not-applicable"; did you mean pass?',
    },
    "a day that the calendar does not have": {
      file: "staff-vigilance.json",
      edit: change(({ cases, ...rule }) => {
        const [first, ...others] = cases as unknown as [object, ...object[]];
        return { ...rule, cases: [{ ...first, now: "2026-02-30" }, ...others] };
      }),
      line: '"2026-02-30"',
      says: "2026-02-30 is not in the calendar; correct it",
    },
  },
  "the logic": {
    "a misspelt fact": {
      edit: swap('"var": "autoLockMinutes"', '"var": "autoLockMinuts"'),
      line: '"autoLockMinuts"',
      says: 'unknown fact "autoLockMinuts"; did you mean autoLockMinutes?',
    },
    "the whole path of a fact inside all": {
      edit: swap('"var": "autoLockMinutes"', '"var": "devices.autoLockMinutes"'),
      line: '"devices.autoLockMinutes"',
      says: 'unknown fact "devices.autoLockMinutes": here the facts are those of an element; write autoLockMinutes alone',
    },
    "a fact of the practice inside all": {
      edit: swap('"var": "autoLockEnabled"', '"var": "patientRecord.computerised"'),
      line: '"patientRecord.computerised"',
      says: '"patientRecord.computerised" cannot be read here, where the facts are those of an element; ask of it beside all',
    },
    "a list’s facts without all, some or none": {
      edit: logic({ "<=": [{ var: "devices[].autoLockMinutes" }, 15] }),
      line: '"devices[].autoLockMinutes"',
      says: '"devices[].autoLockMinutes" is a fact of each of devices, and is read inside a quantifier over that list; write {"some":[{"var":"devices"},{"<=":[{"var":"autoLockMinutes"},15]}]}',
    },
    "a fact that is written as a text": {
      edit: logic({ "===": ["messaging.secureHealthMessagingWithPatients", "always"] }),
      line: '"messaging.secureHealthMessagingWithPatients"',
      says: 'the logic is always false; write {"var":"messaging.secureHealthMessagingWithPatients"}',
    },
    "the signs of <= in the wrong order": {
      edit: swap('"<="', '"=<"'),
      line: '"=<"',
      says: 'unknown operator "=<"; did you mean <=?',
    },
    "an operator in French": {
      edit: swap('"or"', '"ou"'),
      line: '"ou"',
      says: 'unknown operator "ou"; did you mean or?',
    },
    "two operators in one object": {
      edit: logic({ and: [{ var: "practice.teleworkPractised" }], or: [{ var: "patientRecord.personalAccounts" }] }),
      line: '"logic"',
      says: 'an operation has one operator, and this has 2; write {"and":[{"and":[{"var":"practice.teleworkPractised"}]},{"or":[{"var":"patientRecord.personalAccounts"}]}]}',
    },
    "a parameter that the rule does not declare": {
      edit: swap('"param": "maxMinutes"', '"param": "maxMinute"'),
      line: '"maxMinute"',
      says: 'unknown parameter "maxMinute"; did you mean maxMinutes?',
    },
    "a parameter that nothing uses": {
      edit: swap('"param": "maxMinutes"', '"var": "autoLockMinutes"'),
      line: '"maxMinutes"',
      says: 'the logic does not use the parameter "maxMinutes"; use it, or delete it',
    },
    "a number that is compared with a text": {
      edit: logic({ ">=": [{ var: "practice.staffCount" }, "10"] }),
      line: '"10"',
      says: "a number is compared with a string; write 10 without quotes",
    },
    "a choice that the fact does not have": {
      edit: swap('"tablet"', '"tablets"'),
      line: '"tablets"',
      says: 'the fact never has the value "tablets"; did you mean tablet?',
    },
    "a list of choices in front of the fact": {
      edit: logic({ in: [["always", "sometimes"], { var: "messaging.secureHealthMessagingWithPatients" }] }),
      line: '"logic"',
      says: "in looks for a list in a string; write the value first, then the list",
    },
    "a comparison with null": {
      edit: logic({ "!==": [{ var: "practice.staffCount" }, null] }),
      line: "null",
      says: "a comparison with null; delete the comparison: a missing fact is unknown",
    },
    "a default in place of what is unknown": {
      edit: logic({ var: ["practice.teleworkPractised", false] }),
      line: '"logic"',
      says: "var takes no default; delete the default: a missing fact stays unknown until somebody answers",
    },
    "a number where a question is expected": {
      edit: logic({ var: "practice.staffCount" }),
      line: '"logic"',
      says: "the logic gives a number; compare it with something",
    },
    "a count of days since something that is no date": {
      edit: logic({ "<=": [{ days_since: [{ var: "practice.staffCount" }] }, 365] }),
      line: '"practice.staffCount"',
      says: "a number is not a date; write the date as YYYY-MM-DD, or use a fact that is a date",
    },
    "two bounds that contradict each other": {
      edit: logic({
        and: [{ "<": [{ var: "practice.staffCount" }, 3] }, { ">": [{ var: "practice.staffCount" }, 5] }],
      }),
      line: '"logic"',
      says: "the rule never comes to pass; look for two bounds that contradict each other",
    },
    "an appliesWhen that lets everything through": {
      edit: change((rule) => ({
        ...rule,
        appliesWhen: {
          or: [{ var: "patientRecord.personalAccounts" }, { "!": [{ var: "patientRecord.personalAccounts" }] }],
        },
      })),
      line: '"appliesWhen"',
      says: "the rule never comes to not-applicable; delete appliesWhen when the rule always applies",
    },
    "all, of a list that may be empty": {
      edit: change(withoutDevices),
      line: '"logic"',
      says: 'of a list without items "all" is false, and the rule comes to fail; when it does not apply then, ask in appliesWhen for {"!!":[{"var":"devices"}]}',
    },
    "minutes that are compared with hours": {
      edit: swap('"unit": "minutes"', '"unit": "hours"'),
      line: '"unit"',
      says: "hours are compared with minutes; write minutes, and convert the value",
    },
  },
};

/** The number of the line that has these words first; that of the brace before, in logic, whose every operation is an object. */
function lineOf(text: string, words: string, isLogic: boolean): number {
  const offset = text.indexOf(words);
  const before = text.slice(0, offset < 0 ? text.length : offset).split("\n");
  const isInObject = isLogic && before.at(-2)?.trim() === "{";
  return isInObject ? before.length - 1 : before.length;
}

const other = ["pack.json", "facts.schema.json"];

/** Leaves the pack with one rule. */
function keepOnly(folder: string, file: string): void {
  const id = file.replace(".json", "");
  editFile(folder, "pack.json", (text) => JSON.stringify({ ...JSON.parse(text), rules: [id] }, null, 2));
  for (const name of readdirSync(folder))
    if (![file, ...other].includes(name)) rmSync(join(folder, name), { recursive: true });
}

describe.each(Object.entries(mistakes))("hygie check names file, line, what and how: %s", (name, group) => {
  it.each(Object.entries(group))("%s", (_what, { file = "device-auto-lock.json", edit, line, says }) => {
    const folder = copyOfMacsf();
    if (!other.includes(file)) keepOnly(folder, file); // proofs about the other rules take seconds
    const path = join(folder, file);
    const text = edit(readFileSync(path, "utf8"));
    writeFileSync(path, text);
    const { status, stdout } = hygie(["check", folder]);
    const [, number] = stdout.split("\n").flatMap((one) => {
      const [, found] = one.includes(says) ? (new RegExp(`^error ${file}:(\\d+):\\d+`).exec(one) ?? []) : [];
      return found === undefined ? [] : [one, Number(found)];
    });
    expect(number, stdout).toBe(lineOf(text, line, name === "the logic"));
    expect(status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});

it("they are thirty and more", () => {
  expect(Object.values(mistakes).flatMap(Object.keys).length).toBeGreaterThanOrEqual(30);
});
