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
import type { Problem } from "../problems/problem.js";
import { nearest } from "../problems/suggest.js";
import { emptyLists } from "./empty-lists.js";
import { problem } from "./problem.js";
import { type Facts, spaceOf } from "./space.js";
import { outcomesOf, someToday, toOutcome } from "./try-rule.js";
import { undeclaredUnits } from "./undeclared-units.js";
import { searchEach } from "./witness.js";

/** What is amiss in a pack that can be loaded all the same. */
export type Finding = Problem & {
  /** `error`: a verdict may be wrong or a text is missing; `warning`: something is left over. */
  readonly level: "error" | "warning";
};

type Report = (level: Finding["level"], found: Problem) => void;

/**
 * Everything in a loaded pack that is likely a mistake: logic that leaves an outcome impossible, units that do not agree
 * or have no words, evidence that proves nothing, facts and names that nothing uses, quotes that the source does not have.
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
    for (const { pointer, list, facts: tried, outcome } of emptyLists(rule, { questions, facts, type, general })) {
      const params = { outcome, list, facts: { json: JSON.stringify(tried) } };
      report("error", problem("empty-list", at + pointer, params));
    }
    checkCases(rule, check, at, report);
    checkUnits(rule, questions, at, report);
    checkEvidence(rule, reads, at, report);
    if (words !== undefined && rule.source.document === definition.source.id) checkQuote(rule, words, at, report);
  });
  for (const found of undeclaredUnits(definition)) report("error", found);
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
    const finding = problem("impossible-outcome", `${at}/${place}`, { outcome, tried, isExhaustive: exhaustive });
    report(exhaustive ? "error" : "warning", finding);
  }
}

/** A case with facts that the pack does not know tests nothing. */
function checkCases({ cases }: Rule, check: ReturnType<typeof toCheckFacts>, at: string, report: Report): void {
  cases.forEach(({ facts, now }, i) => {
    if (now !== undefined && dayNumber(now) === undefined) {
      report("error", problem("no-such-date", `${at}/cases/${i}/now`, { date: now }));
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
      const place = `${at}${childPointer("/parameters", name)}/unit`;
      report("error", problem("unit-mismatch", place, { unit, other }));
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
      const params = { path, allowed: named, near: nearest(path, named) };
      report("error", problem("useless-evidence", `${at}/evidence/${i}/supports/${j}`, params));
    });
  });
}

function checkQuote({ source: { quote } }: Rule, words: string, at: string, report: Report): void {
  if (words.includes(fold(quote))) return;
  report("error", problem("absent-quote", `${at}/source/quote`, { quote }));
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
    report("warning", problem("unread-fact", pointer, { path }));
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
      report("warning", problem("unused-name", childPointer(`/${group}`, id), { id }));
    }
  }
}
