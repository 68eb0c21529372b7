import { testProblem } from "../audit/problem.js";
import type { RuleTest } from "../audit/test/test-pack.js";
import {
  type Check,
  choice,
  list,
  listOf,
  members,
  number,
  object,
  readShaped,
  text,
  typed,
} from "../explain/shape.js";
import { isObject } from "../json/data.js";
import { OptionsError } from "../problems/errors.js";
import { isProblem } from "../problems/problem.js";
import { shown } from "../problems/shown.js";

const outcome = choice("pass", "fail", "unknown", "not-applicable");

/** What is told by its kind has other members for each. */
const oneOfKinds = (kinds: Readonly<Record<string, Check>>): Check => {
  const kind = members({ kind: choice(...Object.keys(kinds)) });
  return (value, at, add) => {
    kind(value, at, add);
    if (isObject(value) && typeof value.kind === "string" && Object.hasOwn(kinds, value.kind))
      kinds[value.kind]?.(value, at, add);
  };
};

const listed = members({ what: text });
const mutation = oneOfKinds({
  became: members({ from: text, to: text }),
  dropped: listed,
  "let-in": listed,
  "operand-dropped": members({ operator: text, index: number }),
  negated: members({ fact: text }),
});
const gap = oneOfKinds({
  budget: members({ cases: number }),
  beyond: members({ fact: text }),
  shares: members({ fact: text, most: number }),
  unconfirmed: object,
});

/** What is told of the test of a rule. */
const shape = members({
  failed: listOf(
    members(
      { pointer: text, name: text, expected: outcome },
      { actual: outcome, problems: listOf(typed("problem", isProblem)) },
    ),
  ),
  uncovered: listOf(outcome),
  survivors: listOf(members({ pointer: text, mutation, witness: object })),
  equivalent: list,
  open: listOf(members({ pointer: text, mutation, reason: gap })),
});

/** The test of a rule as a stranger handed it over, copied. @throws {@link OptionsError} with everything that is wrong with it. */
export function readRuleTest(given: unknown): RuleTest {
  const { value, problems } = readShaped(given, "", looksLikeTest, noTest, shape);
  if (problems.length > 0) throw new OptionsError(problems);
  return value as RuleTest;
}

function noTest(given: unknown, at: string) {
  return testProblem("not-a-test", at, { found: shown(given) });
}

function looksLikeTest(value: unknown): boolean {
  return isObject(value) && ["failed", "survivors", "uncovered"].some((name) => Object.hasOwn(value, name));
}
