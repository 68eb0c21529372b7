import type { CompiledPack } from "../engine/compiled-pack.js";
import { type FactSchema, factsOf } from "../facts/schema.js";
import { toCollector } from "../json/collect.js";
import type { Dialect } from "../logic/backends/sql/dialect.js";
import { PackError } from "../problems/errors.js";
import { checkFacts, checkNames } from "./names.js";

/** A column of a table of practices, and what it holds. */
export type TableColumn = readonly [name: string, FactSchema];

/**
 * The columns of a table of practices: what names them, then the facts.
 *
 * @throws {@link PackError} with all names that an engine would take for others.
 */
export function columnsOf({ definition }: CompiledPack, keys: readonly string[], dialect: Dialect): TableColumn[] {
  const facts = factsOf(definition);
  const { add, problems } = toCollector();
  checkFacts(facts, "/facts", "", dialect, add);
  if (problems().length > 0) throw new PackError(problems());
  return withKeys(keys, Object.entries(facts.properties ?? {}), dialect);
}

/** Columns behind those that name practices. @throws {@link PackError} where an engine takes one for another. */
export function withKeys(keys: readonly string[], columns: readonly TableColumn[], dialect: Dialect): TableColumn[] {
  const all = [...keys.map((key): TableColumn => [key, { type: "string" }]), ...columns];
  const { add, problems } = toCollector();
  checkNames(
    all.map(([name]) => name),
    "/key",
    dialect,
    add,
  );
  if (problems().length > 0) throw new PackError(problems());
  return all;
}
