import type { Extending, NameProblems, UnknownName } from "../../problems/codes/names.js";
import type { Sentence, Sentences } from "../../problems/sentences.js";
import { didYouMean, oneOf, show } from "./words.js";

/** What is added where a pack sets something of a rule of another. */
export function setBy({ extending }: Extending): string {
  return extending === undefined ? "" : `: ${extending.pack} sets it for a rule of ${extending.base}`;
}

/** A name that names nothing; `declare` is how to make it a name, where that can be done. */
function unknown(what: string, { found, allowed, more, near }: UnknownName, declare?: string): Sentence {
  const some =
    allowed.length === 0 ? undefined : oneOf(allowed) + (more === undefined ? "" : `, or one of ${more} others`);
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
  "unknown-document": (params) => unknown("document", params),
  "unknown-impact": (params) => unknown("impact", params, "declare it under impacts"),
  "unknown-evidence-type": (params) => unknown("type of evidence", params, "declare it under evidenceTypes"),
  "unknown-framework": (params) =>
    unknown("framework", params, "declare it under frameworks (title, publisher, controls)"),
  "unknown-control": (params) => unknown("control", params, "declare it under the controls of the framework"),
  "unknown-parameter": (params) => {
    const { allowed, isDeclarable } = params;
    const { message, ...rest } = unknown("parameter", params, isDeclarable ? "declare it under parameters" : undefined);
    const none = allowed.length === 0 && !isDeclarable ? { hint: "leave it out: the rule has no parameters" } : {};
    return { message: message + setBy(params), ...rest, ...none };
  },
};
