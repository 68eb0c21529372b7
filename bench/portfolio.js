/**
 * `npm run bench:portfolio`: seconds and memory of a portfolio, by practices and rules, as the stream of `hygie/batch` goes over NDJSON with all
 * cores and as DuckDB goes over Parquet; each in a process of its own, once the pack is compiled. `-- --practices 1000,10000` measures these alone.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { execPath, resourceUsage, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadPack } from "../dist/index.js";
import macsf from "../dist/rules/macsf.js";
import { toDdl, toLoad, toSql } from "../dist/sql.js";
import { practices } from "./practices.js";
import { syntheticPack } from "./synthetic.js";

const now = "2026-01-31";
const table = { dialect: "duckdb", table: "practices", key: "id" };
const perFile = 10_000;

const ways = {
  async stream({ ndjson }, pack) {
    const { evaluateStream } = await import("../dist/batch.js");
    let rows = 0;
    for await (const { problems } of evaluateStream(pack, createReadStream(ndjson), { key: "id", now })) {
      if (problems !== undefined) throw new Error(JSON.stringify(problems[0]));
      rows += 1;
    }
    return rows;
  },
  async duckdb({ parquet, folder }, pack) {
    const connection = await connect();
    await connection.run(`CREATE VIEW practices AS SELECT * FROM '${parquet}'`);
    await connection.run(`COPY (${toSql(pack, { ...table, now })}) TO '${join(folder, "outcomes.parquet")}'`);
    const { value } = (
      await connection.runAndReadAll(`SELECT count(*)::INTEGER AS value FROM '${join(folder, "outcomes.parquet")}'`)
    ).getRowObjects()[0];
    return value;
  },
};

const { values } = parseArgs({
  options: {
    practices: { type: "string", default: "1000,10000,100000,1000000" },
    rules: { type: "string", default: "10,50,200" },
    one: { type: "string" },
  },
});
if (values.one === undefined) await all();
else await one(JSON.parse(values.one));

async function all() {
  const counts = values.practices.split(",").map(Number);
  const folder = mkdtempSync(join(tmpdir(), "hygie-portfolio-"));
  say(`Node.js ${process.version}, ${availableParallelism()} cores.\n`);
  say("| practices | rules | stream over NDJSON | per million | memory | DuckDB over Parquet | per million | memory |");
  say("| --- | --- | --- | --- | --- | --- | --- | --- |");
  for (const count of counts) {
    const files = await written(count, folder);
    for (const rules of values.rules.split(",").map(Number)) {
      const cells = Object.keys(ways).flatMap((way) => {
        const { seconds, memory } = apart({ way, rules, count, files });
        return [`${seconds.toFixed(2)} s`, `${((seconds / count) * 1e6).toFixed(1)} s`, `${Math.round(memory)} MB`];
      });
      say(`| ${[count.toLocaleString("en"), rules, ...cells].join(" | ")} |`);
    }
  }
  rmSync(folder, { recursive: true });
}

/** The same practices as NDJSON and as Parquet: one in twenty facts is not known. */
async function written(count, folder) {
  const [ndjson, parquet] = ["ndjson", "parquet"].map((ending) => join(folder, `practices.${ending}`));
  const file = createWriteStream(ndjson);
  for (let done = 0; done < count; done += perFile) {
    const some = practices(Math.min(perFile, count - done), { unknown: 0.05, seed: done + 1, now });
    const lines = some.map((facts, i) => `${JSON.stringify({ id: String(done + i), ...facts })}\n`).join("");
    if (!file.write(lines)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
  const connection = await connect();
  await connection.run(toDdl(macsf, table));
  for (const statement of toLoad(macsf, { ...table, file: ndjson })) await connection.run(statement);
  await connection.run(`COPY practices TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
  return { ndjson, parquet, folder };
}

function apart(given) {
  const args = [fileURLToPath(import.meta.url), "--one", JSON.stringify(given)];
  const { status, stdout: said, stderr } = spawnSync(execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(said);
}

async function one({ way, rules, count, files }) {
  const pack = loadPack(syntheticPack(macsf.definition, rules));
  const started = performance.now();
  const rows = await ways[way](files, pack);
  if (rows !== count) throw new Error(`${rows} rows of ${count}`);
  say(JSON.stringify({ seconds: (performance.now() - started) / 1000, memory: resourceUsage().maxRSS / 1024 }));
}

async function connect() {
  return (await DuckDBInstance.create()).connect();
}

function say(line) {
  stdout.write(`${line}\n`);
}
