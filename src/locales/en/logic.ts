import type { Kind, LogicProblems } from "../../problems/codes/logic.js";
import type { Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, shownWords } from "./words.js";

const kinds: Readonly<Record<Kind, string>> = {
  boolean: "a boolean",
  number: "a number",
  string: "a string",
  date: "a date",
  list: "a list",
  object: "an object",
  null: "null",
  mixed: "values of several types",
  any: "values of several types",
};

const named = (name: string) => JSON.stringify(name);
const seen = (found: Parameters<typeof shownWords>[0] | Kind) =>
  typeof found === "string" ? kinds[found] : shownWords(found);
const plural = (count: number | string) => (count === 1 || count === "1" ? "" : "s");
const aDate = "a date that the calendar has, as YYYY-MM-DD";

/** What is wrong with logic, in English. */
export const logic: Sentences<LogicProblems> = {
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
  "not-json": ({ found }) => ({
    message: `${shownWords(found)} is not JSON`,
    found: shownWords(found),
    expected: "JsonLogic: an operation, a list, a string, a number, true or false",
  }),
  "not-one-operator": ({ operators, mend }) => ({
    message: `an operation has one operator, and this has ${operators.length}`,
    found: operators.map(named).join(", "),
    expected: "an object with one key, the operator",
    hint:
      mend.length <= 160 ? `write ${mend}` : "put each operation in an object of its own, and join them with and or or",
  }),
  "unknown-operator": ({ name, operators, near, instead }) => ({
    message: `unknown operator ${named(name)}`,
    found: named(name),
    expected: `one of ${operators.join(" ")}`,
    hint:
      instead !== undefined
        ? `write ${instead}`
        : near !== undefined
          ? didYouMean(near)
          : `use one of ${operators.join(" ")}`,
  }),
  "refused-operator": ({ name, why }) => ({
    message: `the operator ${named(name)} is refused`,
    found: named(name),
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
      message: `${operator} takes ${expected} operand${plural(expected)}, and this has ${count}`,
      found: String(count),
      expected,
      hint: [">", ">="].includes(operator) ? "only < and <= take a third operand, as in 1 <= x <= 10" : undefined,
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
    found: shownWords(found),
    expected: "the path of a fact, as a string",
    hint: "write each possible path in a branch of an if",
  }),
  "unknown-fact": ({ name, allowed, near, where }) => {
    const one = allowed.length === 0 ? "a fact without members" : `one of ${allowed.join(", ")}`;
    const use = allowed.length === 0 ? undefined : `use one of ${allowed.join(", ")}`;
    const mend = near === undefined ? use : didYouMean(near);
    const last = name.split(".").at(-1) ?? name;
    switch (where) {
      case "facts":
        return { message: `unknown fact ${named(name)}`, found: named(name), expected: one, hint: mend };
      case "everywhere":
        return {
          message: `unknown fact ${named(name)}`,
          found: named(name),
          expected: allowed.length === 0 ? "the path of a fact, with [] behind each list on the way" : one,
          hint: mend ?? "write [] behind each list on the way, as in staff[].id",
        };
      case "list":
        return {
          message: `unknown fact ${named(name)}: it goes into a list`,
          found: named(name),
          expected: "the path of a fact",
          hint: "ask of the list's elements with all, some or none",
        };
      case "outside":
        return {
          message: `${named(name)} cannot be read here, where the facts are those of an element`,
          found: named(name),
          expected: oneOf(allowed.map(named)),
          hint: "ask of it beside all, some or none, not inside",
        };
      case "element":
        return {
          message: `unknown fact ${named(name)}: here the facts are those of an element`,
          found: named(name),
          expected: named(last),
          hint: `write ${last} alone`,
        };
      case "step":
        return {
          message: `unknown fact ${named(name)}`,
          found: named(name),
          expected: "current or accumulator",
          hint: "inside reduce, only current and accumulator can be read",
        };
    }
  },
  "type-mismatch": (params) => {
    switch (params.mismatch) {
      case "group":
        return {
          message: `${named(params.name)} is a group of facts, not a fact`,
          found: kinds.object,
          expected: "a boolean, a number, a string, a date or a list",
          hint: `read one of its facts: ${params.members.join(", ")}`,
        };
      case "not-a-list":
        return {
          message: `${params.operator} goes over a list; this is ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds.list,
          hint: `give ${params.operator} a fact that is a list`,
        };
      case "not-single":
        return {
          message: `${params.operator} compares single values; this is ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: "a boolean, a number, a string or a date",
          hint: params.kind === "list" ? "ask of its elements with all, some or none" : "compare one of its facts",
        };
      case "order":
        return {
          message: `${params.operator} has no meaning for true and false`,
          found: kinds.boolean,
          expected: "numbers or dates",
          hint: "write === or use the fact by itself",
        };
      case "compared":
        return {
          message: `${kinds[params.kinds[0]]} is compared with ${kinds[params.kinds[1]]}`,
          found: seen(params.found),
          expected: kinds[params.expected],
          hint:
            params.fact !== undefined
              ? `write {"var":${named(params.fact)}}`
              : params.write === undefined
                ? "the two are of different types, so this could never be true"
                : `write ${params.write} ${params.write.startsWith('"') ? "in" : "without"} quotes`,
        };
      case "membership":
        return {
          message: `in looks for ${kinds[params.needle]} in ${kinds[params.haystack]}`,
          found: kinds[params.haystack],
          expected: "a list, or a string in a string",
          hint:
            params.needle === "list" ? "write the value first, then the list" : "write the allowed values as a list",
        };
      case "operand":
        return {
          message: `${params.operator} takes ${kinds[params.expected]}; this is ${kinds[params.kind]}`,
          found: kinds[params.kind],
          expected: kinds[params.expected],
        };
      case "date":
        return {
          message: `${seen(params.found)} is not a date`,
          found: seen(params.found),
          expected: aDate,
          hint: "write the date as YYYY-MM-DD, or use a fact that is a date",
        };
    }
  },
  "impossible-literal": ({ found, choices, near }) => ({
    message: `the fact never has the value ${shownWords(found)}`,
    found: shownWords(found),
    expected: oneOf(choices.map(named)),
    hint: near === undefined ? `use ${oneOf(choices.map(named))}` : didYouMean(near),
  }),
  "not-a-parameter": ({ found }) => ({
    message: `${shownWords(found)} is not the name of a parameter`,
    found: shownWords(found),
    expected: "the name of a parameter of the rule, as a string",
    hint: 'write it as in {"param":"maxDays"}',
  }),
  "unknown-parameter": ({ name, declared, near }) => ({
    message: `unknown parameter ${named(name)}`,
    found: named(name),
    expected: declared.length === 0 ? "a parameter that the rule declares" : `one of ${declared.join(", ")}`,
    hint: near === undefined ? `declare ${named(name)} under parameters` : didYouMean(near),
  }),
  "unused-parameter": ({ name }) => ({
    message: `the logic does not use the parameter ${named(name)}`,
    found: named(name),
    expected: `{"param": ${named(name)}} somewhere in the logic`,
    hint: "use it, or delete it",
  }),
  "parameter-as-text": ({ name }) => ({
    message: `the name of the parameter ${named(name)} stands here as a text`,
    found: named(name),
    expected: "the parameter",
    hint: `write {"param":${named(name)}}`,
  }),
  "wrong-use": ({ at, found, expected }) => ({
    message: `the value of the parameter does not stand at ${shownWords(at)}`,
    found: shownWords(found),
    expected: shownWords(expected),
    hint: 'delete "usedAt" and write {"param": "…"} where the value is used',
  }),
  "not-boolean": ({ kind }) => ({
    message: `the logic gives ${kinds[kind]}`,
    found: kinds[kind],
    expected: "true or false",
    hint: kind === "list" ? 'ask whether the list is empty with "!!"' : "compare it with something",
  }),
  "constant-logic": ({ found, part, fact }) => ({
    message: `the logic is always ${shownWords(found)}`,
    found: shownWords(found),
    expected: "logic that depends on a fact",
    hint:
      fact !== undefined
        ? `write {"var":${named(fact)}}`
        : part === "appliesWhen"
          ? "delete appliesWhen when the rule always applies"
          : "read a fact",
  }),
};
