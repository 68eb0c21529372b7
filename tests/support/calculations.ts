import fc from "fast-check";
import { type CompiledPack, HygieError, loadPack } from "../../src/index.js";
import { toSql } from "../../src/sql/index.js";
import { smallPack, smallRule } from "./pack.js";

/** No negative factors: of an unknown choice between 0 and -0, JavaScript says that they differ, and SQL that they do not. */
export const { condition: calculations } = fc.letrec<{ number: unknown; condition: unknown; everywhere: unknown }>(
  (tie) => {
    const some = fc.array(tie("number"), { minLength: 1, maxLength: 3 });
    const two = fc.tuple(tie("number"), tie("number"));
    const locked = { var: "locked" };
    const lists = fc.constantFrom<unknown>({ var: "doors" }, { var: "tags" }, { facts: "doors[].kind" });
    const named = (names: string[], operands: fc.Arbitrary<unknown>) =>
      fc.tuple(fc.constantFrom(...names), operands).map(([name, values]) => ({ [name]: values }));
    return {
      number: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.constantFrom<unknown>(0, 1, 2, 2.5, { var: "guards" }, { var: "guards" }, { param: "least" }),
        fc.constantFrom<unknown>(
          { days_since: { var: "checkedOn" } },
          { days_between: [{ var: "checkedOn" }, { var: "repairedOn" }] },
          { count: [{ var: "doors" }, locked] },
          { share: [{ var: "doors" }, locked] },
          { count: [{ facts: "doors[].kind" }, { "===": [{ var: "" }, "front"] }] },
          { share: [{ facts: "doors[]" }, locked] },
          { count: [{ facts: "doors[].locked" }] },
          { count: [{ var: "tags" }, { in: [{ var: "" }, ["a", "b"]] }] },
        ),
        fc
          .tuple(fc.constantFrom("count", "share"), lists, tie("everywhere"))
          .map(([op, list, body]) => ({ [op]: [list, body] })),
        named(["+", "min", "max"], some),
        named(["*"], fc.tuple(tie("number"), fc.constantFrom<unknown>(2, 0.5, { param: "least" }))),
        named(["-"], two),
        fc.tuple(tie("number"), fc.constantFrom<unknown>(2, 4, 0.1, { param: "least" })).map((both) => ({ "/": both })),
        fc.tuple(tie("condition"), tie("number"), tie("number")).map((parts) => ({ if: parts })),
      ),
      condition: fc.oneof(
        { maxDepth: 2 },
        named(["<", "<=", ">", ">=", "===", "!=="], two),
        named(["<", "<="], fc.tuple(tie("number"), tie("number"), tie("number"))),
        fc.tuple(tie("number"), fc.constant([0, 1, 2.5])).map((both) => ({ in: both })),
        named(["!", "!!"], fc.tuple(tie("number"))),
        named(["and", "or"], fc.array(tie("condition"), { minLength: 1, maxLength: 2 })),
        tie("everywhere"),
        named(["all", "some", "none"], fc.tuple(lists, tie("everywhere"))),
      ),
      /** What is asked of the facts as a whole, also at an element of a list. */
      everywhere: fc.oneof(
        { maxDepth: 2 },
        fc.constantFrom<unknown>(
          { in: ["front", { facts: "doors[].kind" }] },
          { some: [{ facts: "doors[]" }, locked] },
          { all: [{ facts: "doors[].locked" }, { var: "" }] },
        ),
        fc.tuple(fc.constantFrom("<", ">="), fc.constantFrom(0.5, 1, 2)).map(([op, least]) => ({
          [op]: [{ "+": [{ count: [{ facts: "doors[].locked" }, { var: "" }] }, 1] }, least],
        })),
        named(["and", "or"], fc.tuple(tie("everywhere"), tie("everywhere"))),
      ),
    };
  },
);

/** The small pack, with a rule for each of these conditions that a pack takes, which is none that is constant, and that SQL has words for. */
export function packOfCalculations(conditions: readonly unknown[]): CompiledPack {
  const rules = conditions.flatMap((logic, i) => {
    const rule = smallRule({ id: `rule-${i}`, appliesWhen: undefined, logic });
    return isRight(rule) ? [rule] : [];
  });
  return loadPack({ ...smallPack(), rules: [smallRule(), ...rules] });
}

function isRight(rule: object): boolean {
  try {
    const pack = loadPack({ ...smallPack(), rules: [rule] });
    toSql(pack, { dialect: "duckdb", table: "facts", missing: true });
    return true;
  } catch (error) {
    if (error instanceof HygieError) return false;
    throw error;
  }
}
