import { describe, it } from "vitest";
import { catalogue } from "../../src/locales/en/catalogue.js";
import { help } from "../../src/locales/en/cli-help.js";
import { output } from "../../src/locales/en/cli-output.js";
import { usage } from "../../src/locales/en/cli-usage.js";
import { outline } from "../../src/locales/en/logic-outline.js";
import { scaffold } from "../../src/locales/en/pack-scaffold.js";
import { planText } from "../../src/locales/en/plan-text.js";
import { reporters } from "../../src/locales/en/reporters.js";
import type { Locale } from "../../src/locales/locale.js";
import type { RulePhrases } from "../../src/locales/phrases/catalogue.js";
import type { HelpPhrases } from "../../src/locales/phrases/cli-help.js";
import type { OutputPhrases } from "../../src/locales/phrases/cli-output.js";
import type { OutlineWords } from "../../src/locales/phrases/logic-outline.js";
import type { ScaffoldWords } from "../../src/locales/phrases/pack-scaffold.js";
import type { PlanPhrases } from "../../src/locales/phrases/plan-text.js";
import type { ReportPhrases } from "../../src/locales/phrases/reporters.js";
import type { UsageProblems } from "../../src/problems/codes/usage.js";
import type { Sentences } from "../../src/problems/sentences.js";

describe("a third language", () => {
  it("compiles as a file for each layer that has every key", () => {
    const de = { catalogue, help, output, usage, outline, scaffold, reporters, planText };
    de satisfies {
      catalogue: RulePhrases;
      help: HelpPhrases;
      output: OutputPhrases;
      usage: Sentences<UsageProblems>;
      outline: OutlineWords;
      scaffold: ScaffoldWords;
      reporters: ReportPhrases;
      planText: PlanPhrases;
    };
  });

  it("does not compile where it lacks a key, at any depth", () => {
    const { history: _h, ...lacksHistory } = catalogue;
    // @ts-expect-error the heading of the history is missing
    lacksHistory satisfies RulePhrases;
    const { summary: _s, ...lacksSummary } = help.check;
    // @ts-expect-error the summary of check is missing
    ({ ...help, check: lacksSummary }) satisfies HelpPhrases;
    const { quote: _q, ...lacksQuote } = output.new.questions;
    // @ts-expect-error a question of hygie new is missing
    ({ ...output, new: { ...output.new, questions: lacksQuote } }) satisfies OutputPhrases;
    const { "given-twice": _g, ...lacksSentence } = usage;
    // @ts-expect-error a sentence is missing
    lacksSentence satisfies Sentences<UsageProblems>;
    const { element: _e, ...lacksWord } = outline;
    // @ts-expect-error a word of the outline is missing
    lacksWord satisfies OutlineWords;
    const { unknown: _u, ...lacksName } = scaffold.cases;
    // @ts-expect-error the name of a case is missing
    ({ ...scaffold, cases: lacksName }) satisfies ScaffoldWords;
    const { waived: _w, ...lacksHeading } = reporters.headings;
    // @ts-expect-error a heading is missing
    ({ ...reporters, headings: lacksHeading }) satisfies ReportPhrases;
  });

  it("does not compile where a layer lacks the language", () => {
    // @ts-expect-error German is missing
    ({ fr: reporters, en: reporters }) satisfies Record<Locale | "de", ReportPhrases>;
  });
});
