import type { Extending, NameProblems, UnknownName } from "../../problems/codes/names.js";
import type { Sentence, Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, show } from "./words.js";

/** What is added where a pack sets something of a rule of another. */
export function setBy({ extending }: Extending): string {
  return extending === undefined ? "" : `: ${extending.pack} sets it for a rule of ${extending.base}`;
}

/** A name that names nothing; `declare` is how to make it a name, where that can be done. */
export function unknown(what: string, { found, allowed, more, near }: UnknownName, declare?: string): Sentence {
  const some = allowed.length === 0 ? undefined : oneOf(allowed, more);
  const mends = [
    some === undefined ? undefined : `use ${some}`,
    declare,
    some === undefined ? "correct its name" : undefined,
  ];
  return {
    message: `unknown ${what} ${show(found)}`,
    found: show(found),
    expected: some ?? `no ${what}`,
    hint: near === undefined ? mends.filter((mend) => mend !== undefined).join(", or ") : didYouMean(near),
  };
}

export const names: Sentences<NameProblems> = {
  "unknown-option": (params) => unknown("option", params),
  "unknown-rule": (params) => {
    const { message, ...rest } = unknown("rule", params);
    const by = params.extending;
    if (by === undefined) return { message, ...rest };
    return { message: `${message}: ${by.pack} changes it, and ${by.base} does not have it`, ...rest };
  },
  "unknown-fact": (params) => unknown("fact", params, "declare it in the facts"),
  "unknown-support": (params) => unknown("fact or rule", params),
  "unknown-evidence-type": (params) => unknown("type of evidence", params, "declare it under evidenceTypes"),
};
