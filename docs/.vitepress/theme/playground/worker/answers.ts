import type { CompiledPack, Problem } from "hygie";
import macsf from "hygie/rules/macsf";
import type { EditedRules, Inputs } from "../state/inputs.js";
import type { Edited } from "./edit-rules.js";
import { type EvaluatedText, evaluateText } from "./evaluate-text.js";
import { inWords } from "./in-words.js";
import type { Completed, Completing, Evaluated, Evaluating, Language, Result } from "./protocol.js";
import { remembering } from "./remember.js";
import { tracerOf } from "./trace.js";

/** What comes of the inputs, or of what was right last. */
export async function evaluated(asked: Evaluating): Promise<Evaluated> {
  const { inputs, right, language } = asked;
  const [edited, ofFacts] = await evaluatedInputs(inputs, language);
  const problems = told([...edited.problems, ...ofFacts.problems], language);
  if (edited.pack !== undefined && ofFacts.report !== undefined) {
    return { ...problems, result: resultOf(edited.pack, inputs, ofFacts, asked) };
  }
  if (right === undefined) return problems;
  const { result } = await evaluated({ inputs: right, rule: asked.rule, language, shown: asked.shown });
  return result === undefined ? problems : { ...problems, result };
}

function told(problems: readonly Problem[], language: Language): Pick<Evaluated, "problems" | "omittedProblems"> {
  const omitted = problems.map((problem) => (problem.code === "more-problems" ? problem.params.count : 0));
  return {
    problems: problems.filter(({ code }) => code !== "more-problems").map((problem) => inWords(problem, language)),
    omittedProblems: omitted.reduce((sum, count) => sum + count, 0),
  };
}

/** Facts are read even where a rule is wrong, so that all that is wrong is told. */
async function evaluatedInputs({ facts, rules, now }: Inputs, language: Language): Promise<[Edited, EvaluatedText]> {
  const edited = await withEdited(rules);
  return [edited, evaluateText(edited.pack ?? macsf, facts, now, language)];
}

/** The pack with the rules that were edited; what edits rules is fetched when some were. */
const withEdited = remembering(
  async (rules: EditedRules): Promise<Edited> => {
    if (Object.keys(rules).length === 0) return { pack: macsf, problems: [] };
    return (await import("./edit-rules.js")).withRules(rules);
  },
  ([one], [other]) => JSON.stringify(one) === JSON.stringify(other),
);

const tracer = remembering(tracerOf);

function resultOf(
  pack: CompiledPack,
  { now }: Inputs,
  { report, facts }: Extract<EvaluatedText, { report: object }>,
  { rule, language, shown }: Evaluating,
): Result {
  // A rule is known by the file that it stands in, even while its id is being edited.
  const results = macsf.ruleIds.flatMap((id, index) => {
    const result = report.results.find(({ ruleId }) => ruleId === pack.ruleIds[index]);
    return result === undefined ? [] : [{ id, index, result }];
  });
  const rules = results.map(({ id, result: { title, outcome, severity } }) => ({ id, title, outcome, severity }));
  const chosen = results.find(({ id }) => id === rule);
  if (chosen === undefined) return { score: report.summary.score, rules };
  const { applies, met } = tracer(pack, chosen.index, now, language);
  const { title, outcome, severity, message, reasons, omittedReasons = 0, missing } = chosen.result;
  return {
    score: report.summary.score,
    rules,
    detail: {
      ...{ id: chosen.id, title, outcome, severity, message, omittedReasons, missing },
      reasons: reasons.map(({ text }) => text),
      ...(applies === undefined ? {} : { applies: applies(facts, shown) }),
      met: met(facts, shown),
    },
  };
}

/** What may be written where the cursor stands; what knows it is fetched when it is asked for the first time. */
export async function completed({ text, at, of, language }: Completing): Promise<Completed> {
  return { options: await (await completion(of, language))(text, at) };
}

const completion = remembering(async (of: Completing["of"], language: Language) => {
  const [{ completionFrom }, schemas] = await Promise.all([import("./complete.js"), import("./schemas.js")]);
  const { definition } = macsf;
  return completionFrom(
    of === "facts"
      ? schemas.factsSchema(definition.facts as never, language)
      : schemas.ruleSchemaIn(definition, language),
  );
});
