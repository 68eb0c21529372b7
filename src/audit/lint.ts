import type { CompiledPack } from "../engine/compiled-pack.js";
import { generalOver } from "../engine/general.js";
import { type RuleQuestions, rulesOf } from "../engine/rule-questions.js";
import { toCheckFacts } from "../facts/check.js";
import { dayNumber } from "../facts/dates.js";
import { type FactSchema, factAt, factPaths, factsOf } from "../facts/schema.js";
import { typeOfFacts } from "../facts/type-of.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import { factPathsIn, leavesOf } from "../logic/leaves.js";
import type { Question } from "../logic/question.js";
import { didYouMean, type Problem, problem } from "../problems/problem.js";
import { type EmptyList, emptyLists } from "./empty-lists.js";
import { type Facts, spaceOf } from "./space.js";
import { outcomesOf, someToday, toOutcome } from "./try-rule.js";
import { searchEach } from "./witness.js";

/** What is amiss in a pack that can be loaded all the same. */
export interface Finding extends Problem {
  /** `error`: a verdict may be wrong or a text is missing; `warning`: something is left over. */
  readonly level: "error" | "warning";
}

type Report = (level: Finding["level"], found: Problem) => void;

/**
 * Everything in a loaded pack that is likely a mistake: logic that leaves an outcome impossible, units that do not agree,
 * evidence that proves nothing, facts and names that nothing uses, quotes that the source does not have.
 *
 * @param pack a compiled pack; JSON Pointers go into its definition.
 * @param source the text of the source document, when it is at hand.
 */
export function lintPack({ definition }: CompiledPack, source?: string): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (level, found) => findings.push({ ...found, level });
  const facts = factsOf(definition);
  const general = generalOver(facts);
  const type = typeOfFacts(facts);
  const check = toCheckFacts(facts);
  const read = new Set<string>();
  const words = source === undefined ? undefined : fold(source);
  rulesOf(definition, general.read).forEach((questions, i) => {
    const rule = definition.rules[i] as Rule;
    const at = `/rules/${i}`;
    const reads = [questions.applies, questions.passes].flatMap((one) => (one === undefined ? [] : factPathsIn(one)));
    for (const path of reads) read.add(path);
    checkOutcomes(questions, toOutcome(questions, general), facts, at, report);
    for (const one of emptyLists(rule, { questions, facts, type, general })) {
      report("error", emptyList(one, at));
    }
    checkCases(rule, check, at, report);
    checkUnits(rule, questions, at, report);
    checkEvidence(rule, reads, at, report);
    if (words !== undefined && rule.source.document === definition.source.id) checkQuote(rule, words, at, report);
  });
  checkUnread(definition, read, report);
  checkUnused(definition, report);
  return findings;
}

/** A rule that can never pass, or never fail, tells nothing; one that always applies needs no `appliesWhen`. */
function checkOutcomes(
  questions: RuleQuestions,
  outcomeOf: ReturnType<typeof toOutcome>,
  facts: FactSchema,
  at: string,
  report: Report,
): void {
  const possible = outcomesOf(questions).filter((outcome) => outcome !== "unknown"); // that is a matter of facts, not of logic
  const kindOf = (given: Facts) => {
    const outcome = outcomeOf(given);
    return outcome === "unknown" ? undefined : outcome;
  };
  const { found, tried, exhaustive } = searchEach(spaceOf([questions], facts, someToday), kindOf, possible.length);
  for (const outcome of possible) {
    if (found.has(outcome)) continue;
    const place = outcome === "not-applicable" ? "appliesWhen" : "logic";
    const how = exhaustive
      ? `none of the ${tried} facts at its boundaries`
      : `none of the ${tried} facts that were tried`;
    report(
      exhaustive ? "error" : "warning",
      problem("impossible-outcome", `${at}/${place}`, `the rule never comes to ${outcome}`, {
        found: `${how} give ${outcome}`,
        expected: "facts of each outcome",
        hint:
          outcome === "not-applicable"
            ? "delete appliesWhen when the rule always applies"
            : "look for two bounds that contradict each other, or for an appliesWhen that lets nothing else through",
      }),
    );
  }
}

function emptyList({ pointer, list = "the list", facts, outcome }: EmptyList, at: string): Problem {
  const read = `{"var":"${list}"}`;
  return problem(
    "empty-list",
    at + pointer,
    `of a list without items "all" is false, and the rule comes to ${outcome}`,
    {
      found: `${outcome} of ${JSON.stringify(facts)}`,
      expected: "a rule that says what becomes of a list without items",
      hint:
        `when it does not apply then, ask in appliesWhen for {"!!":[${read}]}; when it is met then, write ` +
        `{"or":[{"!":[${read}]},{"all":…}]}; when it is not, {"and":[{"!!":[${read}]},{"all":…}]}`,
    },
  );
}

/** A case with facts that the pack does not know tests nothing. */
function checkCases({ cases }: Rule, check: ReturnType<typeof toCheckFacts>, at: string, report: Report): void {
  cases.forEach(({ facts, now }, i) => {
    if (now !== undefined && dayNumber(now) === undefined) {
      const details = { found: now, expected: "a date that the calendar has, as YYYY-MM-DD", hint: "correct it" };
      report("error", problem("wrong-format", `${at}/cases/${i}/now`, `${now} is not in the calendar`, details));
    }
    for (const found of check(facts)) report("error", { ...found, pointer: `${at}/cases/${i}/facts${found.pointer}` });
  });
}

function checkUnits(rule: Rule, questions: RuleQuestions, at: string, report: Report): void {
  const units = new Map<string, string>();
  for (const question of [questions.applies, questions.passes]) if (question !== undefined) noteUnits(question, units);
  for (const [name, { unit, usedAt = [] }] of Object.entries(rule.parameters ?? {})) {
    for (const pointer of usedAt) {
      const other = units.get(pointer);
      if (unit === undefined || other === undefined || other === unit) continue;
      report(
        "error",
        problem(
          "unit-mismatch",
          `${at}${childPointer("/parameters", name)}/unit`,
          `${unit} are compared with ${other}`,
          {
            found: unit,
            expected: other,
            hint: `write ${other}, and convert the value`,
          },
        ),
      );
    }
  }
}

/** The unit of what each literal is compared with, by where the literal stands. */
function noteUnits(question: Question, units: Map<string, string>): void {
  const note = (pointer: string | undefined, unit: string | undefined) => {
    if (pointer !== undefined && unit !== undefined) units.set(pointer, unit);
  };
  for (const leaf of leavesOf(question)) {
    if (leaf.kind === "compare") note(leaf.valueAt, leaf.read.fact["x-unit"]);
    if (leaf.kind !== "between") continue;
    const unit = leaf.days ? "days" : leaf.read.fact["x-unit"];
    note(leaf.lowAt, unit);
    note(leaf.highAt, unit);
  }
}

function checkEvidence(rule: Rule, reads: readonly string[], at: string, report: Report): void {
  const named = [...new Set(reads)];
  rule.evidence.forEach(({ supports }, i) => {
    supports.forEach((path, j) => {
      if (named.includes(path)) return;
      report(
        "error",
        problem("useless-evidence", `${at}/evidence/${i}/supports/${j}`, `the rule does not read the fact ${path}`, {
          found: path,
          expected: named.join(", "),
          hint: didYouMean(path, named) ?? "name a fact that the rule reads, or delete it",
        }),
      );
    });
  });
}

function checkQuote({ source: { quote } }: Rule, words: string, at: string, report: Report): void {
  if (words.includes(fold(quote))) return;
  const details = { found: quote, expected: "words that stand in the source", hint: "copy the words from the source" };
  report("error", problem("absent-quote", `${at}/source/quote`, "the source does not have this quote", details));
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Facts that nobody reads are asked of practices for nothing. Items are called by their id, which needs no rule. */
function checkUnread(pack: Pack, read: ReadonlySet<string>, report: Report): void {
  const facts = factsOf(pack);
  for (const path of factPaths(facts)) {
    const isName = path.endsWith("[].id");
    if (read.has(path) || isName || factAt(facts, path)?.items !== undefined) continue;
    const pointer = `/facts${path
      .replaceAll("[]", "/items")
      .split(/[./]/)
      .map((part) => (part === "items" ? "/items" : `/properties/${part}`))
      .join("")}`;
    const details = { found: path, expected: "a rule that reads it", hint: "read it in a rule, or delete it" };
    report("warning", problem("unread-fact", pointer, `no rule reads the fact ${path}`, details));
  }
}

function checkUnused(pack: Pack, report: Report): void {
  const uses = {
    impacts: new Set(pack.rules.flatMap((rule) => rule.impacts)),
    evidenceTypes: new Set(pack.rules.flatMap((rule) => rule.evidence.map(({ type }) => type))),
    frameworks: new Set(pack.rules.flatMap((rule) => rule.references.map(({ framework }) => framework))),
  };
  for (const group of ["impacts", "evidenceTypes", "frameworks"] as const) {
    for (const id of Object.keys(pack[group])) {
      if (uses[group].has(id)) continue;
      const details = { found: id, expected: "a rule that names it", hint: "name it in a rule, or delete it" };
      report("warning", problem("unused-name", childPointer(`/${group}`, id), `no rule names ${id}`, details));
    }
  }
}
