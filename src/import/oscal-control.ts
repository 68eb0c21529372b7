import type { Reference, Texts } from "../generated/schemas.js";
import { fromMarkup } from "../reporters/oscal/text.js";
import type { Origin } from "./oscal-origin.js";
import { readParameters, toRuleParameters } from "./oscal-parameters.js";
import { type Prose, readProse, readStatement } from "./oscal-prose.js";
import { neededText, type OwnProp, ownProps, type Placed, partsIn, textIn, textsOf } from "./oscal-read.js";
import type { Recommendation } from "./recommendation.js";

const strengths = ["equivalent", "partial", "related"] as const;

/** A control as what a rule is made of. */
export function readControl(control: Placed, group: string | undefined, origin: Origin, prose: Prose): Recommendation {
  const { report } = prose;
  const id = neededText(control, "id", report);
  const title = readProse(neededText(control, "title", report), `${control.at}/title`, prose);
  const props = ownProps(control, report);
  const statements = partsIn(control, "parts", report).filter(({ json }) => json.name === "statement");
  const statement = statements.map((part) => readStatement(part, prose)).join("\n");
  const section = statements.map((part) => textIn(part, "title", report)).find((one) => one !== undefined);
  const declared = readParameters(control, () => undefined); // what is wrong with them is told already
  const parameters = toRuleParameters(declared, id, origin.source.title, report);
  return {
    control: id,
    pointer: control.at,
    title: titlesOf(title, props.get("title"), origin),
    statement: statement.trim() === "" ? undefined : statement,
    section: section === undefined ? group : fromMarkup(section),
    references: referencesOf(id, props, origin),
    parameters,
    hasUnsetParameters: Object.keys(parameters).length < declared.length,
  };
}

/** The title in each language that the control has it in; the source's is that of the control itself, where nothing else says it. */
function titlesOf(title: string, own: readonly OwnProp[] | undefined, { locales }: Origin): Texts {
  const [first = ""] = locales;
  return { [first]: title, ...textsOf(own, ({ value }) => value) };
}

/** What hygie wrote that the rule refers to; of another catalog each rule asks for what its control asks for. */
function referencesOf(id: string, props: ReadonlyMap<string, readonly OwnProp[]>, origin: Origin): Reference[] {
  if (!origin.isOwn) return [{ framework: origin.id, id, strength: "equivalent" }];
  return (props.get("reference") ?? []).flatMap(({ value }): Reference[] => {
    const [name, framework = "", ...rest] = value.split(":");
    const strength = strengths.find((one) => one === name);
    const isKnown = Object.hasOwn(origin.frameworks, framework);
    return strength === undefined || !isKnown ? [] : [{ framework, id: rest.join(":"), strength }];
  });
}
