import { assertPack } from "../engine/assert-pack.js";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { factsOf } from "../facts/schema.js";
import { toCollector } from "../json/collect.js";
import { OptionsError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import { checkFacts, checkNames } from "./names.js";
import { readTable, type TableOptions } from "./options.js";

/** How tables are made in engines that want to be told more than their columns. */
const endings: Readonly<Partial<Record<string, string>>> = {
  clickhouse: " ENGINE = MergeTree ORDER BY tuple()",
  spark: " USING parquet",
};

export function toDdl(pack: CompiledPack, options: TableOptions): string {
  return unpolluted(() => {
    assertPack(pack);
    const { dialect, table, keys } = readTable(options);
    const facts = factsOf(pack.definition);
    const columns = Object.entries(facts.properties ?? {});
    const { add, problems } = toCollector();
    checkFacts(facts, "/facts", "", dialect, add);
    checkNames([...keys, ...columns.map(([name]) => name)], "/key", dialect, add);
    if (problems().length > 0) throw new OptionsError(problems());
    const texts = keys.map((key) => `  ${dialect.identifier(key)} ${dialect.type({ type: "string" })}`);
    const lines = columns.map(([name, fact]) => `  ${dialect.identifier(name)} ${dialect.type(fact)}`);
    return `CREATE TABLE ${table} (\n${[...texts, ...lines].join(",\n")}\n)${endings[dialect.name] ?? ""}`;
  });
}
