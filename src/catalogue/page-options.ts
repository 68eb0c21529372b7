import type { CompiledPack } from "../engine/compiled-pack.js";
import type { Case, Pack, Rule } from "../generated/schemas.js";

/** What pages have besides; all of it is Markdown. */
export interface PageOptions {
  /** Earlier versions of the pack, of which the pages tell what changed since. */
  readonly earlier?: readonly Pack[];
  /** What a case is called in the language of the page, where its own name is in another. */
  readonly caseName?: (name: string) => string;
  /** Stands in place of the table of all rules. */
  readonly ruleTable?: string;
  /** What stands above the controls of other frameworks. */
  readonly aboveControls?: string;
  /** What stands below the examples of a rule, of which `failing` is one. */
  readonly belowExamples?: (rule: Rule, failing: Case) => string;
  /** What stands below the logic of a rule in words. */
  readonly belowLogic?: (rule: Rule) => string;
  /** What is said of who stands behind the pack, beside its source. */
  readonly notice?: string;
}

/** A rule, and what its page is made of. */
export interface RuleContext {
  readonly rule: Rule;
  /** Its place in the pack. */
  readonly index: number;
  readonly compiled: CompiledPack;
  readonly pack: Pack;
  readonly lang: string;
  readonly options: PageOptions;
}
