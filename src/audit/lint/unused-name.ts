import { childPointer } from "../../json/pointer.js";
import { problem } from "../problem.js";
import { type FindInPack, warning } from "./context.js";
import { unitsIn } from "./undeclared-units.js";

/** Impacts, types of evidence and frameworks that no rule names are left over, and units of no fact and of no parameter. */
export const unusedName: FindInPack = ({ pack: { definition } }) => {
  const { rules } = definition;
  const uses = {
    impacts: new Set(rules.flatMap((rule) => rule.impacts)),
    evidenceTypes: new Set(rules.flatMap((rule) => rule.evidence.map(({ type }) => type))),
    frameworks: new Set(rules.flatMap((rule) => rule.references.map(({ framework }) => framework))),
    units: unitsIn(definition),
  };
  return (["impacts", "evidenceTypes", "frameworks", "units"] as const).flatMap((group) =>
    Object.keys(definition[group] ?? {})
      .filter((id) => !uses[group].has(id))
      .map((id) => warning(problem("unused-name", childPointer(`/${group}`, id), { id, isUnit: group === "units" }))),
  );
};
