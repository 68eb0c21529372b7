import { childPointer } from "../../json/pointer.js";
import { problem } from "../problem.js";
import { type FindInPack, warning } from "./context.js";

/** Impacts, types of evidence and frameworks that no rule names are left over. */
export const unusedName: FindInPack = ({ pack: { definition } }) => {
  const { rules } = definition;
  const uses = {
    impacts: new Set(rules.flatMap((rule) => rule.impacts)),
    evidenceTypes: new Set(rules.flatMap((rule) => rule.evidence.map(({ type }) => type))),
    frameworks: new Set(rules.flatMap((rule) => rule.references.map(({ framework }) => framework))),
  };
  return (["impacts", "evidenceTypes", "frameworks"] as const).flatMap((group) =>
    Object.keys(definition[group])
      .filter((id) => !uses[group].has(id))
      .map((id) => warning(problem("unused-name", childPointer(`/${group}`, id), { id }))),
  );
};
