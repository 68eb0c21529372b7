/**
 * `npm run bench:engines`: how long the outcomes of `macsf` take from Parquet to Parquet, in DuckDB, and in Spark with one executor and
 * with two, for more and more practices: `npm run bench:engines -- 100000 1000000`.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { macsf, now } from "../../tests/support/macsf.js";
import { loadTrial, sqlOf } from "./compare.js";
import { duckdb } from "./duckdb.js";
import type { Engine, Stay } from "./engine.js";
import { lackedBy } from "./needs.js";
import { spark, startSpark } from "./spark.js";
import { during } from "./stay.js";
import { macsfTrial } from "./trials.js";

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100_000, 200_000, 500_000, 1_000_000];
/** So many are made up; the rest are the same again, which no engine knows. */
const distinct = 20_000;
/** Of each size: what has several workers shares them out. */
const files = 8;

await during(async (stay) => {
  const engine = await duckdb.start(stay);
  await loadTrial(engine, "duckdb", macsfTrial(distinct, 20_220_721), stay.folder);
  for (const size of sizes) await writeParquet(engine, size, stay);
  await engine.query("DROP TABLE practices");
  print("engine", "practices", "seconds", "a second");
  for (const size of sizes) {
    await engine.query(`CREATE OR REPLACE VIEW practices AS FROM '${folderOf(size, stay)}/*.parquet'`);
    const outcomes = join(stay.folder, "outcomes.parquet");
    await timed(`DuckDB ${engine.version}`, size, () =>
      engine.query(`COPY (${sqlOf(macsf, "duckdb", now)}) TO '${outcomes}'`),
    );
  }
  const lacked = lackedBy(spark);
  if (lacked.length > 0) print(`Spark was not run: it lacks ${lacked.map(({ name }) => name).join(", ")}`);
  else for (const executors of [1, 2]) await during((own) => benchSpark(executors, own, stay));
});

/** The first statement of a session is slow, as its code is made and compiled: it is not counted. */
async function benchSpark(executors: number, own: Stay, stay: Stay): Promise<void> {
  const engine = await startSpark(own, executors);
  for (const [run, size] of [sizes[0] as number, ...sizes].entries()) {
    await engine.query(
      `CREATE OR REPLACE TEMPORARY VIEW practices USING parquet OPTIONS (path '${folderOf(size, stay)}')`,
    );
    const write = () =>
      engine.query(
        `INSERT OVERWRITE DIRECTORY '${join(own.folder, "outcomes")}' USING parquet ${sqlOf(macsf, "spark", now)}`,
      );
    if (run === 0) await write();
    else await timed(`Spark ${engine.version}, executors: ${executors}`, size, write);
  }
}

async function writeParquet(engine: Engine, size: number, stay: Stay): Promise<void> {
  const folder = folderOf(size, stay);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const each = Math.ceil(size / files);
  for (let file = 0; file < files; file += 1) {
    const rows = Math.min(each, size - file * each);
    const again = `FROM practices, range(${Math.ceil(rows / distinct)}) LIMIT ${rows}`;
    await engine.query(`COPY (SELECT practices.* ${again}) TO '${folder}/${file}.parquet'`);
  }
}

function folderOf(size: number, { folder }: Stay): string {
  return join(folder, `practices-${size}`);
}

async function timed(engine: string, size: number, run: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1000;
  print(engine, size.toLocaleString("en"), seconds.toFixed(1), Math.round(size / seconds).toLocaleString("en"));
}

function print(...cells: string[]): void {
  const widths = [32, 12, 10, 10];
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("")}\n`,
  );
}
