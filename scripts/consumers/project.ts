import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A project of someone who uses hygie: what it installs beside it, and its files. */
export interface Project {
  readonly packages?: readonly string[];
  /** Folders of `examples/` that it is a copy of: of one, the project itself; of several, a folder each. */
  readonly examples?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** The package as it would be published. */
export function packed(): string {
  const folder = mkdtempSync(join(tmpdir(), "hygie-packed-"));
  const { status, output } = run(`npm pack --silent --ignore-scripts --pack-destination ${folder}`, root);
  if (status !== 0) throw new Error(output);
  return join(folder, output.trim().split("\n").at(-1) ?? "");
}

/** Makes a project in a folder of its own, with the packed package and its other packages installed. */
export function makeProject({ packages = [], examples = [], files = {} }: Project, tarball: string): string {
  const folder = mkdtempSync(join(tmpdir(), "hygie-consumer-"));
  for (const name of examples) {
    cpSync(`${root}examples/${name}`, examples.length === 1 ? folder : join(folder, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const needed = examples.flatMap(dependenciesOf);
  if (examples.length !== 1 && files["package.json"] === undefined) {
    writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  }
  const wanted = [tarball, ...needed, ...packages].map((name) => `"${name}"`).join(" ");
  const { status, output } = run(`npm install --no-audit --no-fund --prefer-offline ${wanted}`, folder);
  if (status !== 0) throw new Error(output);
  return folder;
}

/** What an example needs beside hygie, each with its range. */
function dependenciesOf(example: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${root}examples/${example}/package.json`, "utf8"));
  return Object.entries(dependencies)
    .filter(([name]) => name !== "hygie")
    .map(([name, range]) => `${name}@${range}`);
}

/** Runs a line of a shell in a project, whose own commands come first. */
export function run(line: string, cwd: string): Ran {
  const PATH = [join(cwd, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const { status, stdout, stderr } = spawnSync(line, {
    cwd,
    shell: true,
    encoding: "utf8",
    env: { ...process.env, PATH, CI: "true", NEXT_TELEMETRY_DISABLED: "1", npm_config_engine_strict: "false" },
    maxBuffer: 1 << 26,
    timeout: 300_000,
  });
  return { status, output: `${stdout}${stderr}` };
}
