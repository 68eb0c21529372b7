import type { Pack, Rule } from "../generated/schemas.js";

const source = { id: "", title: "", publisher: "", language: "" };
const ofRule = { source: { document: "", quote: "" }, references: [] };

/** A pack's definition, in which what a lean one lacks is empty: texts, sources, references and frameworks. */
export function filledIn(pack: Pack): Pack {
  return {
    ...pack,
    source: pack.source ?? source,
    frameworks: pack.frameworks ?? {},
    impacts: Object.fromEntries(
      Object.entries(pack.impacts).map(([id, impact]) => [id, { ...impact, title: impact.title ?? {} }]),
    ),
    rules: pack.rules.map((rule): Rule => ({ ...ofRule, ...rule })),
  };
}
