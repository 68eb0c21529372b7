import type { Data } from "../facts/schema.js";
import { type Explain, type General, type Ground, toExplain } from "../logic/explain.js";
import { factPathsIn, leavesOf } from "../logic/leaves.js";
import type { Question } from "../logic/question.js";
import { no, toTruth, unknown, yes } from "../logic/truth.js";
import { code, type Explanation } from "./compiled-pack.js";
import type { RuleQuestions } from "./rule-questions.js";

/** Tells why a rule has its outcome. */
export type RuleExplain = (outcome: number, facts: Data, today: number) => Explanation;

const root = { pointer: "", item: undefined };

/** Compiles a rule into a function that tells why it has its outcome. */
export function toRuleExplain({ applies, passes }: RuleQuestions, general: General): RuleExplain {
  const onPasses = toExplain(passes, general);
  const passesTruth = toTruth(passes, general.truth);
  const onApplies: Explain = applies === undefined ? () => undefined : toExplain(applies, general);
  const appliesTruth = applies === undefined ? () => yes : toTruth(applies, general.truth);
  const read = new Set(factPathsIn(passes));
  const scope = new Set(applies === undefined ? [] : factPathsIn(applies).filter((path) => read.has(path)));
  const isRepeated = [passes, applies].some((question) => question !== undefined && asksTwice(question));
  return (outcome, facts, today) => {
    const grounds: Ground[] = [];
    if (outcome === code.notApplicable) {
      onApplies(facts, root, today, no, grounds);
      return { grounds: isRepeated ? distinct(grounds) : grounds, missing: [] };
    }
    if (outcome === code.unknown) {
      if (appliesTruth(facts, today) > yes) onApplies(facts, root, today, unknown, grounds);
      if (passesTruth(facts, today) > yes) onPasses(facts, root, today, unknown, grounds);
      return missingOf(grounds);
    }
    onPasses(facts, root, today, outcome, grounds); // the codes of pass and fail are the truths
    return { grounds: withoutScope(isRepeated ? distinct(grounds) : grounds, scope), missing: [] };
  };
}

/** What decides whether the rule applies at all is seldom what is to be mended. */
function withoutScope(grounds: readonly Ground[], scope: ReadonlySet<string>): readonly Ground[] {
  const isWithin = ({ asked }: Ground) => !scope.has(asked.factPath);
  if (scope.size === 0 || grounds.every(isWithin)) return grounds;
  const within = grounds.filter(isWithin);
  return within.length > 0 ? within : grounds;
}

/** Each missing fact once, as it was first asked for. */
function missingOf(all: readonly Ground[]): Explanation {
  const byPointer = new Map<string, Ground>();
  for (const ground of all) {
    if (!byPointer.has(ground.pointer)) byPointer.set(ground.pointer, ground);
  }
  return { grounds: [...byPointer.values()], missing: [...byPointer.keys()] };
}

function distinct(grounds: readonly Ground[]): Ground[] {
  const seen = new Set<string>();
  return grounds.filter(({ pointer, asked }) => seen.size < seen.add(pointer + asked.key).size);
}

/** Does a question ask the same of a fact at two places? */
function asksTwice(question: Question): boolean {
  const places = ["fact", "valueAt", "lowAt", "highAt", "body", "expr"];
  const asked = leavesOf(question).map((leaf) =>
    JSON.stringify(leaf, (key, value) => (places.includes(key) ? undefined : value)),
  );
  return new Set(asked).size < asked.length;
}
