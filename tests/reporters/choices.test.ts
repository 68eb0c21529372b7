import { describe, expect, it } from "vitest";
import type { Field } from "../../src/generated/schemas.js";
import { describeProblem } from "../../src/index.js";
import { readAnswer } from "../../src/reporters/cells/read-answer.js";

const labels = ["toujours actif", "actif par moments", "inconnu", "-"];
const choices = labels.map((label, i) => ({ value: `choice-${i}`, label }));
const field = { fact: "state", title: "state", label: "state?", help: "", type: "string", choices } as Field;
const answered = (cell: string) =>
  readAnswer(cell, { field, schema: { type: "string" }, units: {}, truths: ["Oui", "Non"] }, "A1");

describe("a choice in a cell", () => {
  it("is none of several that a word is a part of, and all are listed", () => {
    const read = answered("actif");
    const said = "problem" in read ? describeProblem(read.problem) : "";
    expect(said).not.toContain("did you mean");
    for (const label of labels) expect(said).toContain(`"${label}"`);
  });

  it("is suggested where one alone is near", () => {
    const read = answered("toujours actf");
    expect("problem" in read && describeProblem(read.problem)).toContain("did you mean toujours actif?");
  });

  it("may be called as what says nothing elsewhere", () => {
    expect([answered("inconnu"), answered("-"), answered("unknown")]).toEqual([
      { value: "choice-2" },
      { value: "choice-3" },
      {},
    ]);
  });
});
