import type { CompiledPack } from "../engine/compiled-pack.js";
import { toCheckFacts } from "../facts/check.js";
import { dayNumber } from "../facts/dates.js";
import { type FactSchema, factAt, factPaths, factsOf } from "../facts/schema.js";
import type { Pack, Rule } from "../generated/schemas.js";
import { childPointer } from "../json/pointer.js";
import {
  type Condition,
  conditionsIn,
  factsIn,
  type RuleConditions,
  type Subject,
  termsIn,
} from "../logic/condition.js";
import { didYouMean, type Problem, problem } from "../problems/problem.js";
import { type EmptyList, emptyLists } from "./empty-lists.js";
import { spaceOf } from "./space.js";
import { type Facts, outcomesOf, someToday, type TriedRule, triedRule } from "./try-rule.js";
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
export function lintPack(pack: CompiledPack, source?: string): Finding[] {
  const { definition } = pack;
  const findings: Finding[] = [];
  const report: Report = (level, found) => findings.push({ ...found, level });
  const facts = factsOf(definition);
  const check = toCheckFacts(facts);
  const read = new Set<string>();
  const words = source === undefined ? undefined : fold(source);
  definition.rules.forEach((rule, i) => {
    const one = triedRule(pack, i);
    if (one === undefined) return;
    const { conditions } = one;
    const at = `/rules/${i}`;
    const reads = [conditions.applies, conditions.passes].flatMap((part) => (part === undefined ? [] : factsIn(part)));
    for (const path of reads) read.add(path);
    checkOutcomes(one, facts, at, report);
    for (const found of emptyLists(pack, i, one)) report("error", emptyList(found, at));
    checkCases(rule, check, at, report);
    checkUnits(rule, conditions, facts, at, report);
    checkEvidence(rule, reads, at, report);
    if (words !== undefined && rule.source.document === definition.source.id) checkQuote(rule, words, at, report);
  });
  checkUnread(definition, read, report);
  checkUnused(definition, report);
  return findings;
}

/** A rule that can never pass, or never fail, tells nothing; one that always applies needs no `appliesWhen`. */
function checkOutcomes(rule: TriedRule, facts: FactSchema, at: string, report: Report): void {
  const possible = outcomesOf(rule).filter((outcome) => outcome !== "unknown"); // that is a matter of facts, not of logic
  const kindOf = (given: Facts) => {
    const outcome = rule.outcome(given);
    return outcome === "unknown" ? undefined : outcome;
  };
  const { found, tried, exhaustive } = searchEach(spaceOf([rule], facts, someToday), kindOf, possible.length);
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

function checkUnits(rule: Rule, conditions: RuleConditions, facts: FactSchema, at: string, report: Report): void {
  const units = new Map<string, Set<string>>();
  for (const condition of [conditions.applies, conditions.passes]) {
    if (condition !== undefined) noteUnits(condition, facts, units);
  }
  for (const [name, { unit }] of Object.entries(rule.parameters ?? {})) {
    for (const other of units.get(name) ?? []) {
      if (unit === undefined || other === unit) continue;
      const details = { found: unit, expected: other, hint: `write ${other}, and convert the value` };
      const place = `${at}${childPointer("/parameters", name)}/unit`;
      report("error", problem("unit-mismatch", place, `${unit} are compared with ${other}`, details));
    }
  }
}

/** The units of what each parameter is compared with. */
function noteUnits(condition: Condition, facts: FactSchema, units: Map<string, Set<string>>): void {
  for (const part of conditionsIn(condition)) {
    if (part.kind !== "test") continue;
    const unit = unitOf(part.subject, facts);
    for (const term of termsIn(part.asked)) {
      if (unit !== undefined && "param" in term)
        units.set(term.param, new Set([...(units.get(term.param) ?? []), unit]));
    }
  }
}

function unitOf(subject: Subject, facts: FactSchema): string | undefined {
  switch (subject.kind) {
    case "fact":
      return factAt(facts, subject.read.fact)?.["x-unit"];
    case "age":
    case "span":
      return "days";
    case "tally":
      return subject.tally.share ? "percent" : undefined;
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
