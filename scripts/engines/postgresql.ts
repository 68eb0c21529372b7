import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { freePort, startChild, untilItWorks } from "./children.js";
import type { Engine, Need, Setup, Stay, Table } from "./engine.js";
import { installed, postgresqlPrograms, script } from "./places.js";

const root = "$PWD/.engines/postgresql";
const postgresql: Need = {
  name: "PostgreSQL",
  isThere: () => postgresqlPrograms() !== undefined,
  install: [
    "mkdir -p .engines/debian && cd .engines/debian && apt-get download postgresql-15 libpq5",
    `for package in .engines/debian/*.deb; do dpkg -x "$package" "${root}"; done`,
  ],
};

export const single: Setup = { name: "PostgreSQL", dialect: "postgresql", needs: [postgresql], start: startSingle };

export const partitioned: Setup = {
  name: "PostgreSQL, partitions on two servers",
  dialect: "postgresql",
  needs: [postgresql],
  start: startPartitioned,
};

async function startSingle(stay: Stay): Promise<Engine> {
  const { connect } = await startServer(stay, "server");
  const client = await connect("postgres");
  return engineOf(client, async (table) => {
    await declare(client, table);
    await fill(client, table);
  });
}

/** A table of which each partition is a table of another server, which postgres_fdw reads. */
async function startPartitioned(stay: Stay): Promise<Engine> {
  const servers = [await startServer(stay, "one"), await startServer(stay, "two")];
  const [first] = servers as [Server, Server];
  const client = await first.connect("postgres");
  const shards: Client[] = [];
  for (const server of servers) {
    await (await server.connect("postgres")).query("CREATE DATABASE shard");
    shards.push(await server.connect("shard"));
  }
  return engineOf(client, async (table) => {
    for (const shard of shards) await declare(shard, table);
    await declare(client, table);
    await client.query(partitions(table, servers));
    await fill(client, table);
    for (const shard of shards) {
      const { rows } = await shard.query(`SELECT 1 FROM ${table.name} LIMIT 1`);
      if (rows.length === 0) throw new Error("A partition has no row.");
    }
  });
}

function partitions({ name, key }: Table, servers: readonly Server[]): string {
  const each = servers.map(
    ({ port }, i) => `
      CREATE SERVER server_${i} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'shard', batch_size '1000');
      CREATE USER MAPPING FOR CURRENT_USER SERVER server_${i} OPTIONS (user 'hygie');
      CREATE FOREIGN TABLE ${name}_${i} PARTITION OF ${name} FOR VALUES WITH (MODULUS ${servers.length}, REMAINDER ${i})
        SERVER server_${i} OPTIONS (table_name '${name}');`,
  );
  return `
    CREATE EXTENSION postgres_fdw;
    ALTER TABLE ${name} RENAME TO declared;
    CREATE TABLE ${name} (LIKE declared) PARTITION BY HASH ("${key}");
    ${each.join("")}`;
}

function engineOf(client: Client, load: Engine["load"]): Promise<Engine> {
  const query = async (sql: string) => (await client.query(sql)).rows;
  return query("SHOW server_version").then(([row]) => ({
    version: String(row?.server_version).replace(/ .*/, ""),
    query,
    load,
  }));
}

async function declare(client: Client, { ddl }: Table): Promise<void> {
  await client.query(`DROP SCHEMA public CASCADE; CREATE SCHEMA public; ${ddl}`);
}

/** Each line is one value: as its quotes and delimiters are those of CSV that no line has. */
async function fill(client: Client, { name, file }: Table): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE lines (line text);
    COPY lines FROM '${file}' (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02');
    INSERT INTO ${name} SELECT row.* FROM lines, jsonb_populate_record(NULL::${name}, line::jsonb) AS row;
    DROP TABLE lines`);
}

interface Server {
  readonly port: number;
  connect(database: string): Promise<Client>;
}

async function startServer(stay: Stay, name: string): Promise<Server> {
  const data = join(stay.folder, name);
  makeFolder(data, stay.folder);
  const initialised = command(
    "initdb",
    "-D",
    data,
    "-U",
    "hygie",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C",
    "--no-sync",
  );
  execFileSync("env", initialised, { stdio: "ignore", cwd: stay.folder, env: { ...process.env, ...libraries } });
  const port = await freePort();
  // Statements as long as these are compiled for longer than they run.
  const settings = {
    jit: "off",
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    port,
    fsync: "off",
    timezone: "UTC",
  };
  const options = Object.entries(settings).flatMap(([setting, value]) => ["-c", `${setting}=${value}`]);
  const guarded = [process.execPath, script("guard.js"), ...command("postgres", "-D", data, ...options)];
  const server = startChild(stay, `${name}-server`, guarded, libraries);
  return { port, connect: (database) => untilItWorks(server, () => connected(stay, port, database)) };
}

/** PostgreSQL does not run as root: where that is who runs it, as nobody. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

function command(program: string, ...args: string[]): string[] {
  const as = nobody === undefined ? [] : ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"];
  return [...as, join(postgresqlPrograms() ?? "", program), ...args];
}

function makeFolder(data: string, around: string): void {
  mkdirSync(data, { mode: 0o700 });
  chmodSync(around, 0o755);
  if (nobody !== undefined) chownSync(data, nobody, nobody);
}

const processor = process.arch === "arm64" ? "aarch64" : "x86_64";
/** Where those are that are installed beside PostgreSQL, without the rest of the system knowing. */
const libraries = { LD_LIBRARY_PATH: join(installed, `postgresql/usr/lib/${processor}-linux-gnu`) };

async function connected({ after }: Stay, port: number, database: string): Promise<Client> {
  const client = new Client({ host: "127.0.0.1", port, database, user: "hygie" });
  client.on("error", () => undefined); // what was asked is refused; the rest is a server that was stopped
  await client.connect();
  after(() => client.end());
  return client;
}
