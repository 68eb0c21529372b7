import { aggregates } from "../engine/aggregates.js";
import type { CompiledPack, PackPhrases } from "../engine/compiled-pack.js";
import { definePack } from "../engine/define-pack.js";
import { generalOver } from "../engine/general.js";
import type { Pack } from "../generated/schemas.js";
import { reasons as en } from "../locales/en/reasons.js";
import { reasons as fr } from "../locales/fr/reasons.js";
import type { Locale } from "../locales/locale.js";
import type { RuleConditions } from "../logic/condition.js";
import { generatedRules } from "./generated.js";
import type { Settings } from "./settings.js";

/** What a worker is started with: a pack as plain data, be it lean or whole, and what is done. */
export interface WorkerData {
  readonly definition: Pack;
  readonly digest: string;
  readonly conditions: readonly RuleConditions[];
  readonly isLean: boolean;
  /** The languages that hygie's own phrases are there in. */
  readonly locales: readonly Locale[];
  readonly settings: Settings;
}

export function workerDataOf({ definition, digest, engine }: CompiledPack, settings: Settings): WorkerData {
  const { conditions, isLean = false, phrases } = engine;
  return { definition, digest, conditions, isLean, locales: Object.keys(phrases) as Locale[], settings };
}

const phrases: Readonly<Required<PackPhrases>> = { en, fr };

/** The pack in a worker, compiled anew: as JavaScript where code may be generated, else as closures. */
export function packOf({ definition, digest, conditions, isLean, locales }: WorkerData): CompiledPack {
  const rules = generatedRules(conditions, definition);
  return definePack({
    ...{ definition, digest, conditions, isLean, aggregates },
    ...(rules && { compile: rules.compile }),
    phrases: Object.fromEntries(locales.map((locale) => [locale, phrases[locale]])),
    general: { rules: rules?.general ?? conditions.map((_, i) => i), over: generalOver },
  });
}
