import type { Problem, ProblemCode, ProblemParams } from "hygie";
import { assertType, describe, expectTypeOf, it } from "vitest";
import type { ProblemLanguage } from "../../src/locales/language.js";
import type { EvaluateProblems } from "../../src/problems/codes/evaluate.js";
import type { Sentences } from "../../src/problems/sentences.js";

describe("a language", () => {
  it("has a sentence for each code of a layer", () => {
    const whole: Sentences<EvaluateProblems> = {
      "ends-before-start": ({ collectedOn, validUntil }) => ({ message: `${validUntil} liegt vor ${collectedOn}` }),
      "expires-before-start": ({ startsOn, expiresOn }) => ({ message: `${expiresOn} liegt vor ${startsOn}` }),
      "rule-without-items": ({ ruleId }) => ({ message: `${ruleId} hat keine Elemente` }),
    };
    assertType(whole);
    // @ts-expect-error: a code without a sentence
    assertType<Sentences<EvaluateProblems>>({});
    // @ts-expect-error: a sentence without a code
    assertType<Sentences<EvaluateProblems>>({ ...whole, ended: () => ({ message: "" }) });
    const wrong: Pick<Sentences<EvaluateProblems>, "ends-before-start"> = {
      // @ts-expect-error: a parameter that the code does not have
      "ends-before-start": ({ from }) => ({ message: String(from) }),
    };
    assertType(wrong);
  });

  it("has a file for each layer", () => {
    // @ts-expect-error: layers without a file
    assertType<ProblemLanguage["sentences"]>({ evaluate: { "ends-before-start": () => ({ message: "" }) } });
  });
});

describe("a problem", () => {
  it("is told from others by its code, which says what its parameters are", () => {
    const describe = (problem: Problem): unknown => {
      if (problem.code === "missing-member") {
        expectTypeOf(problem.params).toEqualTypeOf<ProblemParams<"missing-member">>();
        return problem.params.name;
      }
      // @ts-expect-error: others have no name
      return problem.params.name;
    };
    assertType<(problem: Problem) => unknown>(describe);
    expectTypeOf<Problem["code"]>().toEqualTypeOf<ProblemCode>();
    // @ts-expect-error: no such code
    assertType<ProblemCode>("missing-memder");
  });
});
