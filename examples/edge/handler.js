import { describeProblem, evaluate, parseFacts } from "hygie";
import macsf from "hygie/rules/macsf";

/** A function at the edge: Cloudflare Workers, Vercel, Deno and Bun take a module with `fetch`. */
export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method !== "POST") return new Response(null, { status: 405, headers: { allow: "POST" } });
    const locale = localeOf(request.headers.get("accept-language") ?? "");
    const parsed = parseFacts(macsf, await request.json().catch(() => undefined));
    if ("facts" in parsed) return Response.json(evaluate(macsf, parsed.facts, { locale }));
    const problems = parsed.problems.map((problem) => ({
      pointer: problem.pointer,
      message: describeProblem(problem, locale),
    }));
    return Response.json({ problems }, { status: 400 });
  },
};

/** The first of the caller's languages that the pack has, else English. @param {string} accepted */
function localeOf(accepted) {
  const languages = accepted.split(",").map((tag) => tag.trim().slice(0, 2).toLowerCase());
  return languages.find((language) => macsf.definition.locales.includes(language)) ?? "en";
}
