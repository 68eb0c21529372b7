import { readFile } from "node:fs/promises";
import { evaluate, formatProblem, parseFacts } from "hygie";
import { toText } from "hygie/reporters";
import macsf from "hygie/rules/macsf";

/** The report of a practice whose facts stand in a JSON file, in a language. @param {string} file */
export async function reportOf(file, locale = "en", now = new Date()) {
  const parsed = parseFacts(macsf, JSON.parse(await readFile(file, "utf8")));
  if ("facts" in parsed) return toText(evaluate(macsf, parsed.facts, { locale, now }));
  return `${parsed.problems.map((problem) => formatProblem(problem, locale)).join("\n")}\n`;
}

if (import.meta.main) process.stdout.write(await reportOf(process.argv[2] ?? "practice.json", process.argv[3]));
