import { askLines, startChild } from "./children.js";
import type { Engine, Need, Row, Setup, Stay } from "./engine.js";
import { venv } from "./needs.js";
import { hasModule, isOnPath, python, script } from "./places.js";

const needs: readonly Need[] = [
  { name: "Java 17", isThere: () => isOnPath("java"), install: ["apt-get install -y openjdk-17-jre-headless"] },
  venv,
  { name: "pyspark", isThere: () => hasModule("pyspark"), install: [".engines/venv/bin/pip install pyspark==4.3.0"] },
];

export const spark: Setup = {
  name: "Spark, two executors",
  dialect: "spark",
  needs,
  start: (stay) => startSpark(stay, 2),
};

/** Spark with so many executors, each a process of its own with one core. */
export async function startSpark(stay: Stay, executors: number): Promise<Engine> {
  const child = startChild(stay, "spark", [python, script("spark_lines.py"), stay.folder, String(executors)]);
  const ask = askLines(child);
  const query = async (sql: string) => (await ask({ query: withoutEnd(sql) })) as Row[];
  const [row] = await query("SELECT split(version(), ' ')[0] AS version");
  const processes = await query(`SELECT DISTINCT ${process} FROM range(0, 1000, 1, ${8 * executors})`);
  if (processes.length !== executors) throw new Error(`Spark used ${processes.length} executors of ${executors}.`);
  return {
    version: String(row?.version),
    query,
    async load({ name, ddl, file }) {
      await ask({ table: name, ddl: withoutEnd(ddl), file, parts: 2 * executors });
    },
  };
}

/** The process of the operating system in which a row is read. */
const process = "java_method('java.lang.ProcessHandle', 'current')";

/** Spark takes one statement at a time, without the semicolon. */
const withoutEnd = (sql: string) => sql.trim().replace(/;$/, "");
