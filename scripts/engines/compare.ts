import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledPack } from "../../src/index.js";
import { toDdl, toSql } from "../../src/sql/index.js";
import type { Dialect, Engine, Row } from "./engine.js";

/** Practices, and the packs that are asked of them, which have the same facts. */
export interface Trial {
  readonly practices: readonly object[];
  readonly packs: readonly CompiledPack[];
  readonly now: string;
}

/** A verdict of an engine that is not that of JavaScript. */
export interface Difference {
  readonly pack: string;
  readonly rule: string;
  /** The place of the practice among those of the trial, from 0. */
  readonly row: number;
  readonly wanted: string;
  /** What the engine says; nothing where it has no row of that practice. */
  readonly found: string | undefined;
}

const table = "practices";
const key = "practiceId";

/** Loads the practices of a trial into an engine, whatever was there before. */
export async function loadTrial(
  engine: Engine,
  dialect: Dialect,
  { practices, packs }: Trial,
  folder: string,
): Promise<void> {
  const [pack] = packs;
  if (pack === undefined) return;
  const file = join(folder, "practices.ndjson");
  const lines = practices.map((facts, row) => `${JSON.stringify({ [key]: String(row), ...facts })}\n`);
  writeFileSync(file, lines.join(""));
  await engine.load({ name: table, key, file, ddl: toDdl(pack, { dialect, table, key }) });
}

/** The statement that asks for the verdicts of a pack on the practices that were loaded. */
export function sqlOf(pack: CompiledPack, dialect: Dialect, now: string): string {
  return toSql(pack, { dialect, table, key, now });
}

/** Holds the verdicts of an engine against those of JavaScript, row by row and rule by rule. */
export async function differences(
  engine: Engine,
  sql: string,
  pack: CompiledPack,
  trial: Trial,
): Promise<Difference[]> {
  const found = rowsByKey(await engine.query(sql), trial.practices.length);
  const { id } = pack.definition;
  return trial.practices.flatMap((facts, row) =>
    Object.entries<string>(pack.outcomesByRule(facts, trial.now))
      .map(([rule, wanted]) => ({ pack: id, rule, row, wanted, found: textOf(found.get(String(row))?.[rule]) }))
      .filter(({ wanted, found }) => wanted !== found),
  );
}

/** @throws where a practice has several rows, or there are rows of none. */
function rowsByKey(rows: readonly Row[], practices: number): ReadonlyMap<string, Row> {
  const byKey = new Map(rows.map((row) => [String(row[key]), row]));
  if (byKey.size !== rows.length || rows.length > practices) {
    throw new Error(`${rows.length} rows of ${byKey.size} practices, where ${practices} were loaded.`);
  }
  return byKey;
}

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));
