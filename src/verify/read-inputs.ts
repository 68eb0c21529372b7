import type { CompiledPack } from "../engine/compiled-pack.js";
import type { EvaluateOptions } from "../evaluate/evaluate.js";
import { ownOptions } from "../evaluate/options.js";
import { dayOf, toInstant } from "../facts/dates.js";
import { noInstant } from "../facts/instant.js";
import type { Evidence, Waiver } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { isObject } from "../json/data.js";
import { freezeJson } from "../json/freeze.js";
import { valueProblem } from "../json/problem.js";
import { assertWholePack } from "../pack/assert-whole-pack.js";
import { OptionsError } from "../problems/errors.js";
import { shown } from "../problems/shown.js";
import type { Inputs } from "./expected.js";

const members = ["pack", "facts", "evidence", "waivers", "evidencePolicy", "evidenceNotAtHand", "rules", "now"];

/**
 * What a report was made of.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 */
export interface VerifyInputs<F = unknown, R extends string = string>
  extends Pick<EvaluateOptions<R>, "evidencePolicy" | "evidenceNotAtHand" | "rules"> {
  /** The pack, whole: a lean one has no logic. */
  readonly pack: CompiledPack<F, R>;
  /** The facts. */
  readonly facts: F;
  /** The evidence, where there was some. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The waivers, where there were some. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** The instant at which it should have been made. Default: the one that it tells. */
  readonly now?: Date | string | undefined;
}

/** The same, read: each member once. */
export interface ReadInputs extends Inputs {
  readonly now: string | undefined;
}

/** What a report was made of, as somebody hands it over: each member read once. */
export function readInputs(given: unknown): ReadInputs {
  const { add, problems } = toCollector();
  const inputs = ownOptions(given, members, add);
  const instant = inputs.now === undefined ? undefined : toInstant(inputs.now);
  if (inputs.now !== undefined && instant === undefined) add(() => noInstant(inputs.now));
  if (problems().length > 0) throw new OptionsError(problems());
  assertWholePack(inputs.pack, "/pack");
  const { now: _, ...rest } = inputs;
  return { ...(rest as unknown as Inputs), now: instant?.toISOString() };
}

/** JSON as a stranger handed it over, copied; it is to be an object. */
export function readObject(given: unknown): Readonly<Record<string, unknown>> {
  const { add, problems } = toCollector();
  const copy = freezeJson(given, add);
  if (problems().length === 0 && !isObject(copy))
    add(() => valueProblem("wrong-type", "", { found: shown(given), expected: ["report"] }));
  if (problems().length > 0) throw new OptionsError(problems());
  return copy as Readonly<Record<string, unknown>>;
}

/** Is it an instant that a report can be of? */
export function isInstant(value: unknown): value is string {
  const instant = typeof value === "string" ? toInstant(value) : undefined;
  return instant !== undefined && !Number.isNaN(dayOf(instant));
}
