import { unitNamed } from "../facts/schema.js";
import type { Pack, Parameter } from "../generated/schemas.js";
import type { Extending } from "../problems/codes/names.js";
import type { Bounds } from "../problems/codes/values.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { problem, type Report } from "./problem.js";

/** What it takes to tell of a parameter: the words of units, who sets it, and whom to tell. */
export interface Context extends Extending {
  readonly units: Pack["units"] | undefined;
  readonly report: Report;
}

/** Reports what is wrong with the bounds of a parameter, or else with its values. */
export function checkParameter(parameter: Parameter, at: string, context: Context): void {
  const { minimum, maximum } = parameter;
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    context.report(problem("crossed-bounds", `${at}/minimum`, { minimum, maximum }));
    return; // no value can be right
  }
  for (const member of ["default", "value"] as const) {
    const value = parameter[member];
    if (value !== undefined) checkValue(parameter, value, `${at}/${member}`, context);
  }
}

/** Reports a value that a parameter cannot have. */
export function checkValue(parameter: Parameter, value: unknown, at: string, context: Context): void {
  const { type, minimum, maximum, choices, unit } = parameter;
  const { extending, report, units } = context;
  const found = shown(value);
  const isNumber = type === "integer" || type === "number";
  const bounds: Bounds = isNumber ? { minimum, maximum, unit: unit === undefined ? unit : unitNamed(unit, units) } : {};
  const isChosen = choices !== undefined && type === "string"; // then the choices say more than the type
  if (!isChosen && !isOfType(type, value)) {
    report(problem("wrong-type", at, { found, expected: [type], bounds, extending }));
  } else if (isNumber && (Number(value) < (minimum ?? -Infinity) || Number(value) > (maximum ?? Infinity))) {
    report(problem("out-of-bounds", at, { found, kind: type, bounds, extending }));
  } else if (choices !== undefined && !choices.includes(isChosen ? (value as string) : String(value))) {
    const near = typeof value === "string" ? nearest(value, choices) : undefined;
    report(problem("impossible-value", at, { found, allowed: choices, near, extending }));
  }
}

/** Is it a value of a type of parameters? */
export function isOfType(type: Parameter["type"], value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}
