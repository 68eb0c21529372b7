import { describeProblem, evaluate, parseFacts } from "hygie";
import macsf from "hygie/rules/macsf";

/** The facts of a practice for its report, or 400 and what is wrong. */
export async function POST(request) {
  const parsed = parseFacts(macsf, await request.json().catch(() => undefined));
  if ("facts" in parsed) return Response.json(evaluate(macsf, parsed.facts, { locale: "en" }));
  const problems = parsed.problems.map((problem) => ({
    pointer: problem.pointer,
    message: describeProblem(problem, "en"),
  }));
  return Response.json({ problems }, { status: 400 });
}
