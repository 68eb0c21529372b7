import type { CompiledPack } from "../engine/compiled-pack.js";
import { dialectNames } from "../logic/backends/sql/dialect.js";
import type { DialectName, SqlOptions } from "../sql/index.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { namingFlags, refuse } from "./inputs.js";
import { addPackOption, openPack } from "./packs.js";
import { usageProblem } from "./usage.js";
import { writeFormats } from "./write-formats.js";

interface Flags {
  readonly pack: readonly string[];
  readonly dialect: DialectName;
  readonly table: string;
  readonly schema?: string;
  readonly key: readonly string[];
  readonly now?: string;
  readonly score?: true;
  readonly missing?: true;
  readonly waivers?: string;
  readonly ddl?: true;
  readonly load?: string;
  readonly output?: string;
}

/** `hygie sql`: a pack as SQL, the table that it asks, and what fills that. */
export function addSql(program: HygieCommand, context: Context): void {
  const { help } = context;
  const { names, sql: say } = help;
  addPackOption(program.command("sql"), help)
    .summary(say.summary)
    .description(say.description)
    .argument(`[${names.pack}]`, say.pack)
    .choice(`--dialect <${names.dialect}>`, say.dialect, dialectNames, { isRequired: true })
    .option(`--table <${names.name}>`, say.table, "practices")
    .option(`--schema <${names.name}>`, say.schema)
    .option(`--key <${names.name}>`, say.key, collect, [])
    .option(`--now <${names.date}>`, say.now)
    .option("--score", say.score)
    .option("--missing", say.missing)
    .option(`--waivers <${names.name}>`, say.waivers)
    .option("--ddl", say.ddl)
    .option(`--load <${names.file}>`, say.load)
    .option(`-o, --output <${names.file}>`, say.output)
    .action(async (name: string | undefined, flags: Flags) => {
      refuse(wrongFlags(flags));
      const pack = await openPack(name ?? "macsf", flags.pack, `[${names.pack}]`);
      const statements = await namingFlags(() => statementsOf(pack, flags), flagsOf(flags));
      const content = statements.map((one) => `${one};\n`).join("\n");
      const asked = [{ name: "sql", ending: "sql", write: async () => ({ content, lost: [] }) }];
      const inputs = [name, flags.load, ...flags.pack];
      const outputs = flags.output === undefined ? [] : [flags.output];
      await writeFormats(asked, outputs, { inputs, stem: pack.definition.id, isOfReport: false }, context);
    });
}

/** What says something of the query says nothing of the table. */
function wrongFlags({ ddl, load, now, score, missing, waivers }: Flags) {
  const table = ddl ? "--ddl" : "--load";
  if (ddl === undefined && load === undefined) return [];
  const others = Object.entries({
    "--load": ddl && load,
    "--now": now,
    "--score": score,
    "--missing": missing,
    "--waivers": load && waivers,
  });
  return others.flatMap(([flag, given]) =>
    given === undefined ? [] : [usageProblem("not-together", flag, { flag, other: table })],
  );
}

async function statementsOf(pack: CompiledPack, flags: Flags): Promise<readonly string[]> {
  const { toDdl, toLoad, toSql } = await import("../sql/index.js");
  const { dialect, schema, table, key, ddl, load, now, score = false, missing = false } = flags;
  const inSchema = (name: string) => (schema === undefined ? name : [schema, name]);
  const of = { dialect, table: inSchema(table), ...(key.length === 0 ? {} : { key }) };
  const waivers = flags.waivers === undefined ? undefined : inSchema(flags.waivers);
  if (ddl) {
    const table = waivers === undefined ? [] : [toDdl(pack, { ...of, table: waivers, of: "waivers" })];
    return [toDdl(pack, of), ...table];
  }
  if (load !== undefined) return toLoad(pack, { ...of, file: load });
  const more = { ...(now === undefined ? {} : { now }), ...(waivers === undefined ? {} : { waivers }) };
  const query: SqlOptions = { ...of, score, missing, ...more };
  return [toSql(pack, query)];
}

/** The flags of options that are called otherwise, by their pointers. */
function flagsOf({ schema, key }: Flags): Readonly<Record<string, string>> {
  return {
    "/file": "--load",
    "/waivers": "--waivers",
    ...(schema === undefined ? {} : { "/table/0": "--schema", "/table/1": "--table" }),
    ...Object.fromEntries(key.map((_, i) => [`/key/${i}`, "--key"])),
  };
}
