import { unpolluted } from "../problems/host.js";
import type { Problem } from "../problems/problem.js";
import { assertPack } from "./assert-pack.js";
import type { CompiledPack } from "./compiled-pack.js";

/**
 * What is found in what may be facts: the facts, or everything that is wrong with them.
 *
 * @typeParam F the facts of the pack.
 */
export type ParsedFacts<F> =
  | {
      /** A plain copy of what was given. */
      readonly facts: F;
    }
  | {
      /** Each with a JSON Pointer to its place. */
      readonly problems: readonly Problem[];
    };

/**
 * Facts of a pack from whatever was given, such as the body of a request: a plain copy of them, or what is wrong with it. It
 * throws nothing, whatever the input is.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param input anything; absent members and `null` are unknown, and right.
 * @returns `{ facts }`, or `{ problems }` as a {@link FactsError} has them: the first hundred, each with its place and mend.
 * @throws {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { evaluate, parseFacts } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const body: unknown = JSON.parse('{"practice":{"staffCont":3}}');
 * const parsed = parseFacts(macsf, body);
 * "problems" in parsed ? parsed.problems[0]?.hint : evaluate(macsf, parsed.facts); //=> "did you mean staffCount?"
 * ```
 */
export function parseFacts<F, R extends string>(pack: CompiledPack<F, R>, input: unknown): ParsedFacts<F> {
  return unpolluted(() => {
    assertPack(pack);
    const { facts, problems } = pack.engine.read(input);
    return problems.length > 0 ? { problems } : { facts: facts as F };
  });
}

/**
 * Is it what {@link parseFacts} would take for facts of a pack?
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @param input anything.
 * @returns whether nothing is wrong with it.
 * @throws {@link PackError} when the pack is none.
 *
 * @example
 * ```ts
 * import { isFacts } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const kept: unknown = JSON.parse('{"devices":[]}');
 * isFacts(macsf, kept) && kept.devices?.length; //=> 0
 * ```
 */
export function isFacts<F, R extends string>(pack: CompiledPack<F, R>, input: unknown): input is F {
  return Object.hasOwn(parseFacts(pack, input), "facts");
}
