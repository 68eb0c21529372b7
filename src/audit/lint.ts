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
import type { Problem } from "../problems/problem.js";
import { nearest } from "../problems/suggest.js";
import { emptyLists } from "./empty-lists.js";
import { problem } from "./problem.js";
import { spaceOf } from "./space.js";
import { type Facts, outcomesOf, someToday, type TriedRule, triedRule } from "./try-rule.js";
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
    for (const { pointer, list, facts: given, outcome } of emptyLists(pack, i, one)) {
      const params = { outcome, list, facts: { json: JSON.stringify(given) } };
      report("error", problem("empty-list", at + pointer, params));
    }
    checkCases(rule, check, at, report);
    checkUnits(rule, conditions, facts, at, report);
    checkEvidence(rule, reads, at, report);
    if (words !== undefined && rule.source.document === definition.source.id) checkQuote(rule, words, at, report);
  });
  for (const found of undeclaredUnits(definition)) report("error", found);
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

function checkUnits(rule: Rule, conditions: RuleConditions, facts: FactSchema, at: string, report: Report): void {
  const units = new Map<string, Set<string>>();
  for (const condition of [conditions.applies, conditions.passes]) {
    if (condition !== undefined) noteUnits(condition, facts, units);
  }
  for (const [name, { unit }] of Object.entries(rule.parameters ?? {})) {
    for (const other of units.get(name) ?? []) {
      if (unit === undefined || other === unit) continue;
      const place = `${at}${childPointer("/parameters", name)}/unit`;
      report("error", problem("unit-mismatch", place, { unit, other }));
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
