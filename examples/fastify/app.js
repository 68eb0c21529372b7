import Fastify from "fastify";
import { describeProblem, evaluate, parseFacts } from "hygie";
import macsf from "hygie/rules/macsf";

export const app = Fastify();

/** The facts of a practice for its report; what is wrong with them, in the caller's language, where they are not right. */
app.post("/reports", (request, reply) => {
  const locale = localeOf(request.headers["accept-language"]);
  const parsed = parseFacts(macsf, request.body);
  if ("facts" in parsed) return evaluate(macsf, parsed.facts, { locale });
  const problems = parsed.problems.map((problem) => ({
    pointer: problem.pointer,
    code: problem.code,
    message: describeProblem(problem, locale),
  }));
  return reply.code(400).send({ problems });
});

/** The first of the caller's languages that the pack has, else English. */
function localeOf(accepted = "") {
  const languages = accepted.split(",").map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => macsf.definition.locales.includes(language)) ?? "en";
}
