import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { askLines, freePort, startChild, untilItWorks } from "./children.js";
import type { Engine, Need, Row, Setup, Stay, Table } from "./engine.js";
import { venv } from "./needs.js";
import { clickhouseLibrary, hasModule, python, script } from "./places.js";

const chdb: Need = {
  name: "chdb",
  isThere: () => hasModule("chdb"),
  install: [".engines/venv/bin/pip install chdb==4.4.0"],
};

/** What PyPI has of ClickHouse is newer, and does not listen; this does. */
const library: Need = {
  name: "ClickHouse that listens",
  isThere: () => clickhouseLibrary() !== undefined,
  install: ["npm install --prefix .engines --no-audit --no-fund --ignore-scripts chdb@3.4.0"],
};

export const single: Setup = {
  name: "ClickHouse",
  dialect: "clickhouse",
  needs: [venv, chdb],
  async start(stay) {
    const query = startChdb(stay);
    return { version: await versionOf(query), query, load: (table) => load(query, table) };
  },
};

export const distributed: Setup = {
  name: "ClickHouse, Distributed over two shards",
  dialect: "clickhouse",
  needs: [venv, chdb, library],
  start: startDistributed,
};

type Query = Engine["query"];

/** The rows are on the shards; what is asked for them has none of its own. */
async function startDistributed(stay: Stay): Promise<Engine> {
  const shards = [await startShard(stay, "one"), await startShard(stay, "two")];
  const configuration = join(stay.folder, "shards.xml");
  writeFileSync(configuration, cluster(shards));
  const query = startChdb(stay, configuration);
  const [version, shardVersion] = [await versionOf(query), await versionOf((shards[0] as Shard).query)];
  return {
    version: `${version}, shards ${shardVersion}`,
    query,
    async load(table) {
      for (const shard of shards) await declare(shard.query, table);
      await declare(query, table);
      for (const statement of overShards(table)) await query(statement);
      await fill(query, table);
      for (const shard of shards) {
        const rows = await shard.query(`SELECT 1 FROM ${table.name} LIMIT 1`);
        if (rows.length === 0) throw new Error("A shard has no row.");
      }
    },
  };
}

function overShards({ name, key }: Table): string[] {
  return [
    `DROP TABLE IF EXISTS declared`,
    `RENAME TABLE ${name} TO declared`,
    `CREATE TABLE ${name} AS declared ENGINE = Distributed('shards', 'default', '${name}', cityHash64(assumeNotNull("${key}")))`,
  ];
}

function cluster(shards: readonly Shard[]): string {
  const each = shards.map(({ port }) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`);
  return `<clickhouse><remote_servers><shards>${each.join("")}</shards></remote_servers></clickhouse>`;
}

interface Shard {
  readonly port: number;
  readonly query: Query;
}

async function startShard(stay: Stay, name: string): Promise<Shard> {
  const [port, httpPort] = [await freePort(), await freePort()];
  const folder = join(stay.folder, name);
  const child = startChild(stay, `${name}-server`, [
    ...[python, script("clickhouse_shard.py")],
    ...[clickhouseLibrary() as string, folder, String(port), String(httpPort)],
  ]);
  const query: Query = async (sql) => {
    const response = await fetch(`http://127.0.0.1:${httpPort}/?default_format=JSONEachRow`, {
      method: "POST",
      body: sql,
    });
    if (!response.ok) throw new Error(await response.text());
    return rowsOf(await response.text());
  };
  await untilItWorks(child, () => query("SELECT 1"));
  return { port, query };
}

function startChdb(stay: Stay, ...configuration: string[]): Query {
  const child = startChild(stay, "chdb", [
    ...[python, script("chdb_lines.py")],
    join(stay.folder, "data"),
    ...configuration,
  ]);
  const ask = askLines(child);
  return async (sql) => rowsOf((await ask({ query: sql })) as string);
}

async function versionOf(query: Query): Promise<string> {
  const [row] = await query("SELECT version() AS version");
  return String(row?.version);
}

async function load(query: Query, table: Table): Promise<void> {
  await declare(query, table);
  await fill(query, table);
}

async function declare(query: Query, { name, ddl }: Table): Promise<void> {
  await query(`DROP TABLE IF EXISTS ${name}`);
  await query(ddl);
}

async function fill(query: Query, { name, file }: Table): Promise<void> {
  await query(
    `INSERT INTO ${name} FROM INFILE '${file}' SETTINGS distributed_foreground_insert = 1 FORMAT JSONEachRow`,
  );
}

function rowsOf(lines: string): Row[] {
  return lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
