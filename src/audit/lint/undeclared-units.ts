import { declarationProblem as problem } from "../../facts/declaration-problem.js";
import { type FactSchema, factsOf } from "../../facts/schema.js";
import type { Pack } from "../../generated/schemas.js";
import { childPointer } from "../../json/pointer.js";
import type { Problem } from "../../problems/problem.js";
import { unitMeant } from "./one-unit.js";

/** The units that facts and parameters have. */
export function unitsIn(pack: Pack): Set<string> {
  return new Set(usesIn(pack).flatMap(({ unit }) => unit ?? []));
}

/** A unit that a fact or a parameter has, and where it says so. */
interface Use {
  readonly unit: string | undefined;
  readonly at: string;
}

/** Units that the pack has no words for: people would read the name of the unit itself, in every language. */
export function undeclaredUnits(pack: Pack): Problem[] {
  const { units = {}, locales } = pack;
  return usesIn(pack).flatMap(({ unit, at }) => {
    if (unit === undefined || Object.hasOwn(units, unit)) return [];
    return [problem("undeclared-unit", at, { unit, languages: locales, near: unitMeant(unit, Object.keys(units)) })];
  });
}

function usesIn(pack: Pack): Use[] {
  return [...ofFacts(factsOf(pack), "/facts"), ...ofParameters(pack)];
}

function ofFacts(fact: FactSchema, at: string): Use[] {
  const members = Object.entries(fact.properties ?? {}).flatMap(([name, member]) =>
    ofFacts(member, childPointer(`${at}/properties`, name)),
  );
  const items = fact.items === undefined ? [] : ofFacts(fact.items, `${at}/items`);
  return [{ unit: fact["x-unit"], at: `${at}/x-unit` }, ...members, ...items];
}

function ofParameters({ rules }: Pack): Use[] {
  return rules.flatMap(({ parameters = {} }, i) =>
    Object.entries(parameters).map(([name, { unit }]) => ({
      unit,
      at: `${childPointer(`/rules/${i}/parameters`, name)}/unit`,
    })),
  );
}
