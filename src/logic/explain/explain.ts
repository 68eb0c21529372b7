import { toTruth } from "../backends/truth.js";
import { type Condition, factsIn, type General, type Test } from "../condition.js";
import { askedOf } from "../ground.js";
import { no, unknown, yes } from "../three.js";
import { explainComparing } from "./comparing.js";
import { as, type Explain, type Explaining, isAs, type Part, tell } from "./facts.js";
import { explainItems } from "./lists.js";

/** Compiles a condition into a function that tells on which facts its truth rests. */
export function toExplain(condition: Condition, explaining: Explaining): Explain {
  switch (condition.kind) {
    case "constant":
      return () => undefined;
    case "and":
    case "or":
      return explainParts(condition.parts, condition.kind === "or" ? yes : no, explaining);
    case "if":
      return explainIf(condition, explaining);
    case "every":
    case "some":
      return explainItems(condition, explaining);
    case "test":
      return explainTest(condition, explaining);
    case "compare":
      return explainComparing(condition, explaining);
    case "member":
      return explaining.explainAggregates.member(condition, explaining);
    case "general":
      return explainGeneral(condition, explaining);
  }
}

function explainGeneral(condition: General, explaining: Explaining): Explain {
  const explain = explaining.explain(condition, explaining);
  return (cells, place, env, _truth, grounds) => explain(cells[0], place, env, grounds);
}

export function toPart(condition: Condition, explaining: Explaining): Part {
  return { truth: toTruth(condition, explaining), explain: toExplain(condition, explaining) };
}

/**
 * `decisive` is the truth by which a part settles the whole: of `and` it is no, of `or` yes. Beside parts that ask for something to be
 * mended, those that ask for nothing but what decides whether the rule applies stand for the context.
 */
function explainParts(conditions: readonly Condition[], decisive: number, explaining: Explaining): Explain {
  const areOfScope = conditions.map((part) => factsIn(part).every((path) => explaining.scope.has(path)));
  const asking = areOfScope.filter((isOfScope) => !isOfScope).length;
  const areSeveral = (asking === 0 ? conditions.length : asking) > 1;
  const inside = decisive === yes && areSeveral ? as("alternative", explaining) : explaining;
  const parts = conditions.map((part, i) =>
    explaining.part(part, asking > 0 && areOfScope[i] ? as("context", explaining) : inside),
  );
  return (cells, place, env, truth, grounds) => {
    const shown = truth > yes ? unknown : truth;
    // Where no part decided, all are as the whole is; where it is open or decided, those that are as the whole is.
    const areAlike = shown === 1 - decisive;
    const wereEnough = grounds.areEnough;
    for (const part of parts) {
      if (!areAlike && !isAs(shown, part.truth(cells, env))) continue;
      part.explain(cells, place, env, shown, grounds);
      if (shown === yes && decisive === yes) return;
      if (shown === no && decisive === no) grounds.areEnough = true;
    }
    grounds.areEnough = wereEnough;
  };
}

function explainIf(condition: Extract<Condition, { kind: "if" }>, explaining: Explaining): Explain {
  const { test, met, otherwise } = condition;
  const beside = as("context", explaining);
  const asked = explaining.part(test, beside);
  const [then, or] = [explaining.part(met, explaining), explaining.part(otherwise, explaining)];
  // A branch that reads the same facts is told beside the one that was taken, instead of the test.
  const read = (condition: Condition) => [...new Set(factsIn(condition))].sort().join();
  const left = read(met) === read(otherwise) ? [met, otherwise].map((one) => explaining.part(one, beside)) : [];
  return (cells, place, env, truth, grounds) => {
    const decided = asked.truth(cells, env);
    if (decided <= yes) {
      (decided === yes ? then : or).explain(cells, place, env, truth, grounds);
      const other = left[decided];
      if (truth > yes) return;
      if (other?.truth(cells, env) === truth) other.explain(cells, place, env, truth, grounds);
      else asked.explain(cells, place, env, decided, grounds);
      return;
    }
    // Where both branches agree it rests on them, whatever is asked may be.
    if (truth <= yes) {
      for (const branch of [then, or]) branch.explain(cells, place, env, truth, grounds);
      return;
    }
    asked.explain(cells, place, env, unknown, grounds);
    for (const branch of [then, or]) {
      if (branch.truth(cells, env) > yes) branch.explain(cells, place, env, unknown, grounds);
    }
  };
}

function explainTest({ subject, asked, negated }: Test, explaining: Explaining): Explain {
  const told = askedOf(asked, negated, subject, explaining.parameters);
  switch (subject.kind) {
    case "fact":
    case "age":
      return tell(subject.read, told, explaining);
    case "span":
      return explaining.explainAggregates.span(subject, told, explaining);
    case "tally":
      return explaining.explainAggregates.tally(subject.tally, told, explaining);
  }
}
