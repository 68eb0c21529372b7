import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { fromMarkup } from "../reporters/oscal/text.js";
import type { Parameters } from "./oscal-parameters.js";
import { type Placed, partsIn, type Report, textIn } from "./oscal-read.js";
import { problem } from "./problem.js";

/** `{{ insert: param, ac-1_prm_1 }}`; OSCAL before 1.0 had the id alone. */
const insert = /\{\{\s*(?:insert:\s*param,\s*)?([^\s{},]+)\s*\}\}/g;

/** What stands in the place of a parameter, and how prose is read. */
export interface Prose {
  readonly parameters: Parameters;
  /** What stands for a parameter that has neither a value nor a label. */
  readonly blank: string;
  readonly report: Report;
}

/** The text that prose says, with what parameters say in their places. */
export function readProse(prose: string, at: string, context: Prose): string {
  return inserted(prose, at, context, []);
}

function inserted(prose: string, at: string, context: Prose, inside: readonly string[]): string {
  const parts = prose.split(insert);
  return parts.map((part, i) => (i % 2 === 0 ? fromMarkup(part) : said(part, at, context, inside))).join("");
}

/** What a parameter says: its values, or its label or choices in brackets. Labels and choices may insert others, and a circle ends. */
function said(id: string, at: string, context: Prose, inside: readonly string[]): string {
  const { parameters, blank, report } = context;
  const parameter = parameters.get(id);
  if (parameter === undefined) {
    if (inside.length === 0)
      report(problem("unknown-insert", at, { id: shown(id), near: nearest(id, [...parameters.keys()]) }));
    return `[${id}]`;
  }
  if (inside.includes(id) || inside.length > 8) return `[${id}]`;
  const { values, label, choices } = parameter;
  if (values.length > 0) return values.join(", ");
  const words = [label, ...choices].filter((one) => one !== undefined);
  const read = (choices.length > 0 ? choices : words).map((one) => inserted(one, at, context, [...inside, id]));
  return `[${read.length === 0 ? blank : read.join("; ")}]`;
}

/** The words of a statement with those of its items, each on a line of its own behind its label. */
export function readStatement(part: Placed, context: Prose): string {
  const own = textIn(part, "prose", context.report);
  const label = partsIn(part, "props", context.report).find(
    ({ json }) => json.name === "label" && json.ns === undefined,
  );
  const text = own === undefined ? undefined : readProse(own, `${part.at}/prose`, context);
  const line = [label?.json.value, text].filter((one) => typeof one === "string").join(" ");
  const items = partsIn(part, "parts", context.report)
    .filter(({ json }) => json.name === "item" || json.name === "statement")
    .map((item) => readStatement(item, context));
  return [text === undefined && items.length === 0 ? "" : line, ...items].filter((one) => one.trim() !== "").join("\n");
}
