export type Dialect = "duckdb" | "postgresql" | "clickhouse" | "spark";
export type Row = Readonly<Record<string, unknown>>;

/** A table of practices: what makes it, and a file of NDJSON with a line a practice, whose members are its columns. */
export interface Table {
  readonly name: string;
  /** Statements, each of which ends with a semicolon. */
  readonly ddl: string;
  readonly file: string;
  /** The column that names a practice, by which it is put on a shard. */
  readonly key: string;
}

/** An engine that runs. */
export interface Engine {
  readonly version: string;
  /** Makes a table, in place of any other of that name, and fills it. */
  load(table: Table): Promise<void>;
  query(sql: string): Promise<readonly Row[]>;
}

/** Where an engine lives while it runs: a folder of its own, and what is done when it is over, the last thing first. */
export interface Stay {
  readonly folder: string;
  after(done: () => unknown): void;
}

/** A way to run an engine. */
export interface Setup {
  readonly name: string;
  readonly dialect: Dialect;
  /** What has to be installed for it. */
  readonly needs: readonly Need[];
  start(stay: Stay): Promise<Engine>;
}

export interface Need {
  readonly name: string;
  isThere(): boolean;
  /** The commands that install it in `.engines/`, which are also what a person is told. */
  readonly install: readonly string[];
}
