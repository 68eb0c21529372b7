import { factAt, factsOf } from "../../src/facts/schema.js";
import { evaluate, type Question, setFact } from "../../src/index.js";
import { macsf, now } from "./macsf.js";
import { randomValues } from "./random-practices.js";

const schema = factsOf(macsf.definition);
const pathOf = (pointer: string) => pointer.slice(1).replace(/\/\d+/g, "[]").replaceAll("/", ".");

/** Answers to what is asked of a fact, made up by a seed. */
function answers(pointer: string, count: number, seed: number): unknown[] {
  const path = pathOf(pointer);
  const fact = factAt(schema, path);
  if (fact === undefined) throw new Error(`no fact ${path}`);
  return [...new Set(randomValues(fact, path.split(".").at(-1) ?? path, count, 0, seed))];
}

/** Can each rule that a question names hang on the answer, all else that it lacks being answered in some way? */
export function hasBearing({ pointer, ruleIds }: Pick<Question, "pointer" | "ruleIds">, practice: object): boolean {
  return ruleIds.every((ruleId) => {
    const resultOf = (facts: object) => evaluate(macsf, facts, { now, rules: [ruleId] }).results[0];
    for (let seed = 1; seed <= 300; seed += 1) {
      const outcomes = answers(pointer, 24, seed).map((answer) => {
        let facts = setFact(practice, pointer, answer);
        // What else is unknown has one answer, whatever this one is.
        for (let [next] = resultOf(facts)?.missing ?? []; next !== undefined; [next] = resultOf(facts)?.missing ?? []) {
          const salt = [...next].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) | 0, seed);
          facts = setFact(facts, next, answers(next, 1, salt)[0]);
        }
        return resultOf(facts)?.outcome;
      });
      if (new Set(outcomes).size > 1) return true;
    }
    return false;
  });
}
