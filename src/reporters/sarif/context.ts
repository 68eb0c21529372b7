import type { Report, Rule } from "../../generated/schemas.js";
import { toSourceMap } from "../../json/source-map.js";
import { type FilePhrases, filePhrasesIn } from "../details.js";
import { artifactAt } from "./artifact.js";
import type { FactsFile, SarifGiven } from "./options.js";

/** What each part of the file is written from. */
export interface SarifContext {
  readonly given: SarifGiven;
  readonly report: Report;
  /** The rules of the pack, by their ids. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The frameworks that the rules of the report refer to. */
  readonly frameworks: readonly string[];
  readonly say: FilePhrases;
  /** Where a fact stands in the file of the facts; of none, the file. Nothing where no file was given. */
  readonly placeOf: (pointer?: string) => object | undefined;
}

export function contextOf(given: SarifGiven): SarifContext {
  const { report, pack } = given;
  const rules = new Map(pack.definition.rules.map((rule) => [rule.id, rule]));
  const references = report.results.flatMap(({ ruleId }) => rules.get(ruleId)?.references ?? []);
  return {
    given,
    report,
    rules,
    frameworks: [...new Set(references.map(({ framework }) => framework))],
    say: filePhrasesIn(report.locale),
    placeOf: given.facts === undefined ? () => undefined : placesIn(given.facts),
  };
}

function placesIn({ uri, text }: FactsFile): SarifContext["placeOf"] {
  const { regionAt } = toSourceMap(text);
  const artifactLocation = { ...artifactAt(uri), index: 0 };
  return (pointer) => {
    if (pointer === undefined) return { artifactLocation, region: { startLine: 1 } };
    const { start, end } = regionAt(pointer);
    const region =
      end === undefined
        ? { startLine: start.line } // the whole line: what is not there has no place of its own
        : { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    return { artifactLocation, region };
  };
}
