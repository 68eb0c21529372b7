import { compilePack } from "../engine/compile.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import type { ValueType } from "../facts/types.js";
import type { Pack } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import type { RuleLogic } from "../logic/lower.js";
import type { Problem } from "../problems/problem.js";

/** What of a pack leaves no doubt about what its rules say: for looking at, not for evaluating. */
export interface Draft {
  readonly pack: CompiledPack;
  /** Some of it is left out, so that what nothing uses may be used after all. */
  readonly isPartial: boolean;
  /** The JSON Pointer into the whole pack for one into this. */
  readonly inWhole: (pointer: string) => string;
}

/** Is nothing wrong with a place of the whole pack, nor with anything in it? */
export type IsSound = (pointer: string) => boolean;

/** What nothing wrong stands at or in, of problems in what was given; `place` tells where there a place of the whole is written. */
export function soundness(problems: readonly Problem[], place: (pointer: string) => { pointer: string }): IsSound {
  const isCut = problems.some(({ code }) => code === "more-problems");
  return (pointer) => {
    const at = place(pointer).pointer;
    return !isCut && !problems.some((found) => `${found.pointer}/`.startsWith(`${at}/`));
  };
}

/** What a rule says does not hang on what these say. */
const words = ["title", "impacts", "evidenceTypes", "frameworks", "units"] as const;

/**
 * The rules of a pack of which it is clear what they say, with its facts; none where it is not clear of the facts, or where nobody
 * can tell what of it is not.
 *
 * @param problems what is wrong besides with names, which leaves no doubt.
 */
export function draftOf(
  pack: Pack,
  { facts, logics }: { readonly facts: ValueType; readonly logics: readonly (RuleLogic | undefined)[] },
  problems: readonly Problem[],
  place: (pointer: string) => { pointer: string },
): (() => Draft) | undefined {
  const wrong = problems.filter(({ code }) => code !== "unused-parameter"); // what the rule says is clear all the same
  const isSound = soundness(wrong, place);
  const rules: readonly unknown[] = pack.rules;
  const kept = rules.flatMap((rule, i) => (isObject(rule) && isSound(`/rules/${i}`) ? [i] : []));
  const places = [...rules.keys()].map((i) => place(`/rules/${i}`).pointer);
  const isElsewhere = ({ pointer }: Problem) =>
    !places.some((at) => `${pointer}/`.startsWith(`${at}/`)) &&
    !words.some((name) => pointer.startsWith(`/${name}/`) && isObject(pack[name]));
  const sources = kept.flatMap((i) => logics[i] ?? []);
  if (kept.length === 0 || sources.length < kept.length || wrong.some(isElsewhere)) return undefined;
  const inWhole = (pointer: string) =>
    pointer.replace(/^\/rules\/(\d+)/, (_, index: string) => `/rules/${kept[Number(index)]}`);
  return () => ({
    pack: compilePack({ ...pack, rules: kept.flatMap((i) => pack.rules[i] ?? []) }, { facts, rules: sources }),
    isPartial: true,
    inWhole,
  });
}
