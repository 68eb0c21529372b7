import type { Parameter } from "../generated/schemas.js";
import { shown } from "../problems/shown.js";
import { fromValue } from "../reporters/oscal/text.js";
import { type OwnProp, ownProps, type Placed, partsIn, type Report, textIn, textsOf } from "./oscal-read.js";
import { problem } from "./problem.js";

/** A parameter as the catalog has it. */
export interface OscalParameter extends Placed {
  readonly id: string;
  readonly label: string | undefined;
  readonly values: readonly string[];
  readonly choices: readonly string[];
}

/** The parameters of a catalog, by id. */
export type Parameters = ReadonlyMap<string, OscalParameter>;

/** The parameters of a catalog, a group or a control. */
export function readParameters(part: Placed, report: Report): OscalParameter[] {
  return partsIn(part, "params", report).map((param) => {
    const { values, select } = param.json;
    const choice = select !== null && typeof select === "object" ? (select as { choice?: unknown }).choice : undefined;
    return {
      ...param,
      id: textIn(param, "id", report) ?? "",
      label: textIn(param, "label", report),
      values: textsIn(values, `${param.at}/values`, report),
      choices: textsIn(choice, `${param.at}/select/choice`, report),
    };
  });
}

function textsIn(list: unknown, at: string, report: Report): string[] {
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  report(problem("wrong-type", at, { found: shown(list), expected: ["list"] }));
  return [];
}

/**
 * The parameters of a control that have one value, as a rule has them. A catalog does not say of which type a value is: it is a
 * text, unless hygie wrote it.
 */
export function toRuleParameters(
  parameters: readonly OscalParameter[],
  controlId: string,
  source: string,
  report: Report,
): Record<string, Parameter> {
  const taken = new Set<string>();
  const entries = parameters.flatMap((one): [string, Parameter][] => {
    const [value] = one.values;
    if (value === undefined || one.values.length > 1) return [];
    const props = ownProps(one, report);
    const name = nameOf(one.id, controlId, first(props, "name"), taken);
    const own = first(props, "type") === undefined ? undefined : ownParameter(props, source);
    return [[name, own ?? { type: "string", default: fromValue(value), source }]];
  });
  return Object.fromEntries(entries);
}

function first(props: ReadonlyMap<string, readonly OwnProp[]>, name: string): string | undefined {
  return props.get(name)?.[0]?.value;
}

const types = ["number", "integer", "boolean", "string"] as const;

/** A parameter as hygie wrote it; nothing where what it says does not hold together. */
function ownParameter(props: ReadonlyMap<string, readonly OwnProp[]>, source: string): Parameter | undefined {
  const type = types.find((one) => one === first(props, "type"));
  const written = first(props, "default");
  const unit = first(props, "unit");
  const choices = props.get("choice")?.map(({ value }) => value);
  const sources = props.get("default-source") ?? [];
  const texts = textsOf(sources, ({ value }) => value);
  const value = type === "boolean" ? written === "true" : type === "string" ? written : Number(written);
  if (type === undefined || written === undefined || value === undefined || Number.isNaN(value)) return undefined;
  return {
    type,
    ...(unit === undefined ? {} : { unit }),
    default: value,
    ...bound(props, "minimum"),
    ...bound(props, "maximum"),
    ...(choices === undefined ? {} : { choices }),
    source: Object.keys(texts).length > 0 ? texts : (sources[0]?.value ?? source),
  };
}

function bound(props: ReadonlyMap<string, readonly OwnProp[]>, name: "minimum" | "maximum"): Partial<Parameter> {
  const written = first(props, name);
  return written === undefined || Number.isNaN(Number(written)) ? {} : { [name]: Number(written) };
}

/** The name of a parameter in its rule: what its id says beyond that of the control, as rules write names. */
function nameOf(id: string, controlId: string, own: string | undefined, taken: Set<string>): string {
  const rest = id.startsWith(`${controlId}_`) ? id.slice(controlId.length + 1) : id;
  const words = (own ?? rest).normalize("NFKD").match(/[A-Za-z0-9]+/g) ?? [];
  const [head = "parameter", ...tail] = words;
  const camel = [
    head.charAt(0).toLowerCase() + head.slice(1),
    ...tail.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ]
    .join("")
    .slice(0, 60);
  const name = /^[a-z]/.test(camel) && !(camel in {}) ? camel : `p${camel}`;
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}${n}`;
  taken.add(free);
  return free;
}
