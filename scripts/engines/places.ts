import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What `-- --install` installs stands in a folder of its own, and is gone with it. */
export const installed = join(here, "../../.engines");
export const python = join(installed, "venv/bin/python");

/** A program of this folder, in Python. */
export const script = (name: string) => join(here, name);

/** Is a package of Python installed? */
export function hasModule(name: string): boolean {
  const versions = listed(join(installed, "venv/lib"));
  return versions.some((version) => existsSync(join(installed, "venv/lib", version, "site-packages", name)));
}

/** The library of ClickHouse that a package of npm brings, of the system and processor at hand. */
export function clickhouseLibrary(): string | undefined {
  const scope = join(installed, "node_modules/@chdb");
  return listed(scope)
    .map((name) => join(scope, name, "libchdb.so"))
    .find((file) => existsSync(file));
}

/** The folder of PostgreSQL's programs: of the newest of those that are installed. */
export function postgresqlPrograms(): string | undefined {
  const roots = [join(installed, "postgresql/usr/lib/postgresql"), "/usr/lib/postgresql"];
  const versions = roots.flatMap((root) => listed(root).map((version) => join(root, version, "bin")));
  const newest = versions.sort((a, b) => versionOf(b) - versionOf(a));
  return [...newest, ...(process.env.PATH ?? "").split(delimiter)].find((folder) => existsSync(join(folder, "initdb")));
}

export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}

const versionOf = (programs: string) => Number(/(\d+)\/bin$/.exec(programs)?.[1]);

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
