import { type FactSchema, factAt } from "../../facts/schema.js";
import { childPointer } from "../../json/pointer.js";
import { type Condition, conditionsIn, type Subject, termsIn } from "../../logic/condition.js";
import { problem } from "../problem.js";
import { error, type FindInRule } from "./context.js";
import { isOneUnit, unitMeant } from "./one-unit.js";

/** A parameter has the unit of what it is compared with; that one of the two is misspelt is told where it stands. */
export const unitMismatch: FindInRule = ({ rule, at, tried: { conditions } }, { pack, facts }) => {
  const declared = Object.keys(pack.definition.units ?? {});
  const isMisspelt = (unit: string, other: string) => !declared.includes(unit) && unitMeant(unit, declared) === other;
  const units = new Map<string, Set<string>>();
  for (const condition of [conditions.applies, conditions.passes]) {
    if (condition !== undefined) noteUnits(condition, facts, units);
  }
  return Object.entries(rule.parameters ?? {}).flatMap(([name, { unit }]) =>
    [...(units.get(name) ?? [])].flatMap((other) => {
      if (unit === undefined || other === unit || isMisspelt(unit, other) || isMisspelt(other, unit)) return [];
      const place = `${at}${childPointer("/parameters", name)}/unit`;
      return [error(problem("unit-mismatch", place, { unit, other, isSynonym: isOneUnit(unit, other) }))];
    }),
  );
};

/** The units of what each parameter is compared with. */
function noteUnits(condition: Condition, facts: FactSchema, units: Map<string, Set<string>>): void {
  for (const part of conditionsIn(condition)) {
    if (part.kind !== "test") continue;
    const unit = unitOf(part.subject, facts);
    for (const term of termsIn(part.asked)) {
      if (unit === undefined || !("param" in term)) continue;
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
