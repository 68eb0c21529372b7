import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { AskPhrases } from "../../locales/phrases/cli-ask.js";
import type { questionnaireOf } from "./questionnaire.js";

/** In which words it is asked, and for which instant. */
export interface Asking {
  readonly pack: CompiledPack;
  readonly flow: ReturnType<typeof questionnaireOf>;
  readonly now: string;
  /** The language of the pack's texts. */
  readonly locale: string;
  readonly say: AskPhrases;
}
