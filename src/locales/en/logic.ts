import type { LogicProblems } from "../../problems/codes/logic.js";
import type { Sentences } from "../../problems/sentences.js";
import { shapeOf } from "./logic-shapes.js";
import { didYouMean, number, oneOf, quoted, seen, show, writeInstead } from "./words.js";

const plural = (count: number | string) => (count === 1 || count === "1" ? "" : "s");
const aDate = "a date that the calendar has, as YYYY-MM-DD";

/** What is wrong with logic, in English. */
export const logic: Sentences<LogicProblems> = {
  "not-now-alone": ({ found, isName }) => ({
    message: isName ? `unknown option ${show(found)}` : `${show(found)} is not an object with options`,
    found: show(found),
    expected: "an object with the option now, or nothing",
    hint: "write { now: … }, or leave it out",
  }),
  "too-large": ({ limit }) => ({
    message: `logic of more than ${limit} nodes`,
    expected: `at most ${limit} nodes`,
    hint: "split the rule into several",
  }),
  "too-deep": ({ limit }) => ({
    message: `logic nested deeper than ${limit} levels`,
    expected: `at most ${limit} levels`,
    hint: "split the rule into several",
  }),
  "not-json": ({ found, of }) => ({
    message: `${show(found)} is not JSON`,
    found: show(found),
    expected: of === undefined ? "JsonLogic: an operation, a list, a string, a number, true or false" : "JSON",
    hint: writeInstead(found) ?? (of && "write what it holds into a plain object: { … }"),
  }),
  "too-much-work": ({ most, of }) => ({
    message:
      of === "facts"
        ? `logic that may go over, or build, more than ${number(most)} elements or characters`
        : `of these data, the logic goes over, or builds, more than ${number(most)} elements or characters`,
    expected: `at most ${number(most)}`,
    hint:
      of === "facts"
        ? "declare a smaller maxItems or maxLength of the facts that it reads, or nest fewer lists"
        : "give it fewer data, or nest fewer lists",
  }),
  "not-one-operator": ({ operators, mend }) => ({
    message: `an operation has one operator, and this has ${operators.length}`,
    found: operators.map(quoted).join(", "),
    expected: "an object with one key, the operator",
    hint:
      mend.length <= 160 ? `write ${mend}` : "put each operation in an object of its own, and join them with and or or",
  }),
  "unknown-operator": ({ name, operators, near, instead }) => ({
    message: `unknown operator ${quoted(name)}`,
    found: quoted(name),
    expected: `one of ${operators.join(", ")}`,
    hint:
      instead !== undefined
        ? `write ${instead}`
        : near !== undefined
          ? didYouMean(near)
          : `use one of ${operators.join(", ")}`,
  }),
  "refused-operator": ({ name, why }) => ({
    message: `the operator ${quoted(name)} is refused`,
    found: quoted(name),
    expected: "an operator that hygie has",
    hint: {
      tracked: "delete it: hygie tracks missing facts by itself and reports them as unknown",
      method: "delete it: logic cannot call methods",
      log: "delete it: logic has no side effects",
      if: "write if",
      param: "a parameter can stand only in a rule that declares it under parameters",
    }[why],
  }),
  "var-default": ({ count }) => ({
    message: "var takes no default",
    found: `${count} operands`,
    expected: "the path of the fact alone",
    hint: "delete the default: a missing fact stays unknown until somebody answers",
  }),
  "operand-count": ({ operator, least, most, count }) => {
    const expected = least === most ? `${least}` : most === null ? `at least ${least}` : `${least} or ${most}`;
    return {
      message: `${operator} takes ${expected} operand${plural(most ?? least)}, and this has ${count}`,
      found: String(count),
      expected,
      hint:
        [">", ">="].includes(operator) && count > 2
          ? "only < and <= take a third operand, as in 1 <= x <= 10"
          : `write it as ${shapeOf(operator, least)}`,
    };
  },
  "null-comparison": () => ({
    message: "a comparison with null",
    found: "null",
    expected: "a value that the fact can have",
    hint: "delete the comparison: a missing fact is unknown, and hygie reports it as such by itself",
  }),
  "computed-path": ({ operator, found }) => ({
    message: `the path of a ${operator} is computed`,
    found: show(found),
    expected: "the path of a fact, as a string",
    hint: "write each possible path in a branch of an if",
  }),
  "unknown-fact": ({ name, allowed, near, where, operator = "all", list = "", write }) => {
    const one = allowed.length === 0 ? "a fact without members" : `one of ${allowed.join(", ")}`;
    const use = allowed.length === 0 ? undefined : `use one of ${allowed.join(", ")}`;
    const mend = near === undefined ? use : didYouMean(near);
    const last = name.split(".").at(-1) ?? name;
    switch (where) {
      case "facts":
        return { message: `unknown fact ${quoted(name)}`, found: quoted(name), expected: one, hint: mend };
      case "everywhere":
        return {
          message: `unknown fact ${quoted(name)}`,
          found: quoted(name),
          expected: allowed.length === 0 ? "the path of a fact, with [] behind each list on the way" : one,
          hint: mend ?? "write [] behind each list on the way, as in staff[].id",
        };
      case "list":
      case "items":
        return {
          message:
            where === "list"
              ? `unknown fact ${quoted(name)}: it goes into a list`
              : `${quoted(name)} is a fact of each of ${list}, and is read inside a quantifier over that list`,
          found: quoted(name),
          expected: "the path of a fact",
          hint:
            write === undefined
              ? "ask of the list's elements with all, some, none or count"
              : `write ${write}, or all or none instead of some`,
        };
      case "outside":
        return {
          message: `${quoted(name)} cannot be read here, where the facts are those of an element`,
          found: quoted(name),
          expected: allowed.length === 0 ? one : oneOf(allowed),
          hint: `ask of it beside ${operator}, not inside`,
        };
      case "element":
        return {
          message: `unknown fact ${quoted(name)}: here the facts are those of an element`,
          found: quoted(name),
          expected: quoted(last),
          hint: `write ${last} alone`,
        };
      case "step":
        return {
          message: `unknown fact ${quoted(name)}`,
          found: quoted(name),
          expected: "current or accumulator",
          hint: "inside reduce, only current and accumulator can be read",
        };
    }
  },
  "type-mismatch": (params) => {
    switch (params.mismatch) {
      case "date":
        return {
          message: `${seen(params.found)} is not a date`,
          found: seen(params.found),
          expected: aDate,
          hint:
            params.fact !== undefined
              ? `write {"var":${quoted(params.fact)}}`
              : params.write === undefined
                ? "write the date as YYYY-MM-DD, or use a fact that is a date"
                : `write ${params.write}`,
        };
      case "no-such-date":
        return {
          message: `${quoted(params.found)} is not in the calendar`,
          found: quoted(params.found),
          expected: aDate,
          hint: "correct its day or its month",
        };
    }
  },
  "not-a-parameter": ({ found }) => ({
    message: `${show(found)} is not the name of a parameter`,
    found: show(found),
    expected: "the name of a parameter of the rule, as a string",
    hint: 'write it as in {"param":"maxDays"}',
  }),
};
