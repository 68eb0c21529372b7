import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/facts/schema.js";
import { evaluate, nextQuestions, outcomeCodes, type Question } from "../../src/index.js";
import { macsf, now, root } from "../support/macsf.js";
import { randomPractices } from "../support/random-practices.js";
import { followed, remedies } from "../support/remedies.js";
import { supply } from "../support/supply.js";

const { definition, ruleIds } = macsf;
const outcomeOf = (ruleId: string, facts: object) =>
  outcomeCodes[macsf.outcomes(facts, now)[ruleIds.indexOf(ruleId)] ?? 0];

describe.each(ruleIds)("the steps of %s", (ruleId) => {
  it("say what is done here", () => {
    const steps = definition.rules.find(({ id }) => id === ruleId)?.text.en?.steps;
    expect(remedies[ruleId]?.length).toBeGreaterThan(0);
    for (const { step, says } of remedies[ruleId] ?? []) expect(steps?.[step]).toContain(says);
  });

  it.each([0, 0.2])("leave no practice failing that follows them, where %d of the facts is unknown", (unknown) => {
    const failing = randomPractices(factsOf(definition), 2000, unknown, 5).filter(
      (facts) => outcomeOf(ruleId, facts as object) === "fail",
    );
    expect(failing.length).toBeGreaterThan(unknown === 0 ? 50 : 5);
    for (const facts of failing) {
      const outcome = outcomeOf(ruleId, followed(ruleId, facts));
      expect(unknown === 0 ? ["pass"] : ["pass", "unknown"], JSON.stringify(facts)).toContain(outcome);
    }
  });
});

const examples = readdirSync(`${root}examples`).filter((name) => /^[a-z-]+\.json$/.test(name));

describe.each(examples)("%s", (name) => {
  const facts: object = JSON.parse(readFileSync(`${root}examples/${name}`, "utf8"));

  it.each([false, true])(
    "comes to all met: what is asked is answered, %s where it is yes or no, then the steps are followed",
    (truth) => {
      let practice = structuredClone(facts);
      const failing = () => evaluate(macsf, practice, { now }).results.filter(({ outcome }) => outcome === "fail");
      // A practice that does more can be asked more: who is insured at last, for how much.
      for (const round of [1, 2]) {
        for (let [question] = ask(practice); question !== undefined; [question] = ask(practice))
          supply(practice, question.pointer, answerTo(question, truth));
        if (round === 1) expect(failing().length).toBeGreaterThan(0);
        for (const { ruleId } of failing()) practice = followed(ruleId, practice) as typeof practice;
      }
      expect(evaluate(macsf, practice, { now }).summary.counts).toMatchObject({ fail: 0, unknown: 0 });
    },
  );

  it("is asked nothing without bearing: of each rule that a question is to settle, it is what is missing", () => {
    const { results } = evaluate(macsf, facts, { now });
    for (const { pointer, ruleIds: settled } of nextQuestions(macsf, facts, { now })) {
      expect(settled.length).toBeGreaterThan(0);
      for (const { ruleId, outcome, missing } of results.filter((one) => settled.includes(one.ruleId))) {
        expect([ruleId, outcome]).toEqual([ruleId, "unknown"]);
        expect(missing).toContain(pointer);
      }
    }
  });
});

function ask(facts: object): Question[] {
  return nextQuestions(macsf, facts, { now, limit: 1 });
}

/** The answer that is the least well. */
function answerTo(question: Question, truth: boolean): unknown {
  const { type } = question;
  const choices = type === "string" ? question.choices : undefined;
  if (choices !== undefined) return choices.map(({ value }) => value).findLast((one) => one !== "not-applicable");
  if (type === "boolean") return truth;
  if (type === "array") return [];
  return type === "date" ? "2020-01-01" : 60;
}
