import { pointerSegments } from "../json/pointer.js";
import { type Problem, withHint } from "../problems/problem.js";
import { assertPack } from "./assert-pack.js";
import type { CompiledPack } from "./compiled-pack.js";
import { parseFacts } from "./parse-facts.js";

/**
 * The interface that form, router and RPC libraries take for a schema, whoever made it: Standard Schema, version 1.
 *
 * @typeParam Input what the types of a form say of what is validated.
 * @typeParam Output what it is where nothing is wrong with it.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** The one member of the interface. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** Who made the schema. */
    readonly vendor: "hygie";
    /** Gives the value, or what is wrong with it; never a promise. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For TypeScript alone. */
    readonly types?: StandardTypes<Input, Output> | undefined;
  };
}

/**
 * What TypeScript reads of a schema.
 *
 * @typeParam Input what is validated.
 * @typeParam Output what it is where nothing is wrong with it.
 */
export interface StandardTypes<Input, Output> {
  /** What is validated. */
  readonly input: Input;
  /** What it is where nothing is wrong with it. */
  readonly output: Output;
}

/**
 * What a schema finds: the value, or issues.
 *
 * @typeParam Output the type of the value.
 */
export type StandardResult<Output> =
  | {
      /** A plain copy of what was validated. */
      readonly value: Output;
      /** There are none. */
      readonly issues?: undefined;
    }
  | {
      /** Everything that is wrong. */
      readonly issues: readonly FactsIssue[];
    };

/** A problem of the facts, as Standard Schema has it. */
export interface FactsIssue {
  /** What is wrong and the mend, in English; `describeProblem` says the problem in another language. */
  readonly message: string;
  /** The names of members and the places of items that lead to it. */
  readonly path: readonly (string | number)[];
  /** The problem. */
  readonly problem: Problem;
}

/**
 * The facts of a pack as a Standard Schema (standardschema.dev): for the form, router and RPC libraries that take one.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param pack a compiled pack.
 * @returns a schema that validates synchronously, as {@link parseFacts} does.
 * @throws {@link PackError} when it is no pack that was loaded.
 *
 * @example
 * ```ts
 * import { factsSchema } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * const result = factsSchema(macsf)["~standard"].validate({ devices: [{ kind: "latop" }] });
 * result.issues?.[0]?.path; //=> ["devices", 0, "kind"]
 * result.issues?.[0]?.problem.hint; //=> "did you mean laptop?"
 * ```
 */
export function factsSchema<F, R extends string>(pack: CompiledPack<F, R>): StandardSchemaV1<F, F> {
  assertPack(pack);
  return {
    "~standard": {
      version: 1,
      vendor: "hygie",
      validate(value) {
        const parsed = parseFacts(pack, value);
        return "facts" in parsed ? { value: parsed.facts } : { issues: parsed.problems.map(toIssue) };
      },
    },
  };
}

/** No fact's name begins with a digit, so that what does is the place of an item. */
function toIssue(problem: Problem): FactsIssue {
  const path = pointerSegments(problem.pointer).map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
  return { message: withHint(problem), path, problem };
}
