import { type Data, factsOf } from "../facts/schema.js";
import type { Pack } from "../generated/schemas.js";
import { reasons as en } from "../locales/en/reasons.js";
import { reasons as fr } from "../locales/fr/reasons.js";
import type { Locale } from "../locales/locale.js";
import type { ReasonPhrases } from "../locales/phrases/reasons.js";
import type { RuleConditions } from "../logic/condition.js";
import { lowerRule } from "../logic/lower.js";
import { toSheet } from "../logic/sheet.js";
import type { Truth } from "../logic/three.js";
import { type CompiledPack, code, type Engine, type PackSource } from "./compiled-pack.js";
import { digestOf } from "./digest.js";
import { toCompiledPack, toEngine } from "./engine.js";
import { backends } from "./general.js";
import { compilationOf, toVerdict } from "./rule.js";

const phrases: Readonly<Record<Locale, ReasonPhrases>> = { fr, en };

/** A pack as closures: it runs where no code may be generated. */
export function compilePack(definition: Pack, source: PackSource): CompiledPack {
  const facts = factsOf(definition);
  const conditions = source.rules.map((rule) => lowerRule(rule, facts));
  return toCompiledPack(definition, digestOf(definition), toClosures(definition, conditions, source));
}

/** What evaluates the rules of a pack that were lowered to these conditions. */
export function toClosures(definition: Pack, conditions: readonly RuleConditions[], source?: PackSource): Engine {
  const facts = factsOf(definition);
  const sheet = toSheet();
  const verdicts = conditions.map((rule, i): Truth => {
    const declared = definition.rules[i];
    if (declared === undefined || declared.disabled !== undefined) return () => code.notApplicable;
    return toVerdict(rule, compilationOf(declared, facts, backends, sheet));
  });
  return toEngine({
    definition,
    conditions,
    source,
    backends,
    outcomes(given: Data, today: number) {
      const env = { today, facts: given };
      const cells = sheet.read(given);
      const codes = new Uint8Array(verdicts.length);
      for (let i = 0; i < verdicts.length; i += 1) codes[i] = (verdicts[i] as Truth)(cells, env);
      return codes;
    },
    phrases,
    reconfigure: (changed) => toClosures(changed, conditions, source),
  });
}
