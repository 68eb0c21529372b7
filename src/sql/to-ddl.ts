import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { type FactSchema, factsOf } from "../facts/schema.js";
import { toCollector } from "../json/collect.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { shown } from "../problems/shown.js";
import { checkFacts, checkNames } from "./names.js";
import { readTable, type TableOptions } from "./options.js";
import { problem } from "./problem.js";
import { waiverColumns } from "./waivers.js";

/** How tables are made in engines that want to be told more than their columns. */
const endings: Readonly<Partial<Record<string, string>>> = {
  clickhouse: " ENGINE = MergeTree ORDER BY tuple()",
  spark: " USING parquet",
};

/** What a table is made for. */
export interface DdlOptions extends TableOptions {
  /** `facts`, which is the default, or the waivers of the same practices: it takes a `key`. */
  readonly of?: "facts" | "waivers";
}

export function toDdl(pack: CompiledPack, options: DdlOptions): string {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, keys, given } = readTable(options, ["of"]);
    const { of = "facts" } = given;
    const { add, problems } = toCollector();
    if (of !== "facts" && of !== "waivers") {
      add(() => problem("impossible-value", "/of", { found: shown(of), allowed: ["facts", "waivers"] }));
    }
    if (of === "waivers" && keys.length === 0) add(() => problem("waivers-without-key", "/key", {}));
    const facts = factsOf(pack.definition);
    if (of === "facts") checkFacts(facts, "/facts", "", dialect, add);
    const columns: readonly (readonly [string, FactSchema])[] =
      of === "waivers" ? waiverColumns.map(({ name, fact }) => [name, fact]) : Object.entries(facts.properties ?? {});
    const all = [...keys.map((key): [string, FactSchema] => [key, { type: "string" }]), ...columns];
    checkNames(
      all.map(([name]) => name),
      "/key",
      dialect,
      add,
    );
    if (problems().length > 0) throw new OptionsError(problems());
    const lines = all.map(([name, fact]) => `  ${dialect.identifier(name)} ${dialect.type(fact)}`);
    return `CREATE TABLE ${table} (\n${lines.join(",\n")}\n)${endings[dialect.name] ?? ""}`;
  });
}
