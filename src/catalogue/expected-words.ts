import type { CompiledPack } from "../engine/compiled-pack.js";
import { phrasesIn } from "../evaluate/phrases.js";
import { toValueWords } from "../evaluate/value-words.js";
import { boundWords, expectedWords } from "../evaluate/words.js";
import { type FactSchema, factKind } from "../facts/schema.js";
import type { Asked } from "../generated/schemas.js";

/** Puts what is asked of a fact into the words of reports: `at most 15 minutes`; nothing where that goes without saying. */
export function askedOfFact(asked: Asked, fact: FactSchema, pack: CompiledPack, lang: string): string | undefined {
  const say = phrasesIn(lang, pack.engine);
  const isTally = asked.measure === "count" || asked.measure === "share";
  const values = isTally ? boundWords(asked, say) : toValueWords(fact, pack.definition, lang, say);
  return expectedWords(asked, values, factKind(fact), pack.definition, lang, say);
}
