import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { contextOf } from "../../src/cli/context.js";
import { languageOf } from "../../src/cli/language.js";
import { run } from "../../src/cli/run.js";
import { smallPack } from "../support/pack.js";
import { attempt } from "./attempt.js";
import { edited, edits } from "./broken.js";
import { damaged, damages } from "./texts.js";

const { facts: schema, rules, ...small } = smallPack();
const rule = rules[0] as { readonly id: string };

/** Right files, by their names, for the command to read. */
const files = {
  "pack/pack.json": { ...small, rules: [rule.id] },
  "pack/facts.schema.json": schema,
  [`pack/${rule.id}.json`]: rule,
  "facts.json": { doors: [{ id: "front", locked: false }], guards: 2, checkedOn: "2026-01-31" },
  "evidence.json": [{ type: "photo", supports: ["doors[].locked"], collectedOn: "2026-01-30", uri: "photo.txt" }],
  "waivers.json": [{ ruleId: rule.id, reason: "r", approvedBy: "a", expiresOn: "2026-12-31" }],
};

const calls: readonly (readonly string[])[] = [
  ["evaluate", "facts.json", "--pack", "pack", "--evidence", "evidence.json", "--waivers", "waivers.json"],
  ["evaluate", "facts.json", "--pack", "pack", "--format", "json", "--evidence-policy", "require", "--lang", "fr"],
  ["evaluate", "facts.json", "--pack", "pack/pack.json", "--now", "2026-01-31"],
  ["rules", "--pack", "pack"],
  ["rules", rule.id, "--pack", "pack", "--format", "json"],
  ["check", "pack", "--lang", "fr"],
  ["check", "pack", "--format", "sarif", "--source", "facts.json"],
  ["test", "pack"],
  ["test", "pack", "--write"],
  ["diff", "pack", "pack", "--facts", "facts.json"],
  ["build", "pack", "-o", "out/rules.js"],
  ["docs", "pack", "-o", "out/pages"],
];

const broken = fc.oneof(
  ...Object.entries(files).map(([name, file]) =>
    fc.record({ name: fc.constant(name), changes: edits(file), tears: damages }),
  ),
);

/** The command on files of which one or two are broken: in what they hold, or as texts. */
export const command = fc.asyncProperty(
  fc.constantFrom(...calls),
  fc.array(broken, { maxLength: 2 }),
  fc.boolean(),
  async (args, wrong, areTorn) => {
    const folder = mkdtempSync(join(tmpdir(), "hygie-fuzz-"));
    try {
      mkdirSync(join(folder, "pack"));
      for (const [name, file] of Object.entries(files)) {
        const { changes = [], tears = [] } = wrong.find((one) => one.name === name) ?? {};
        const text = asText(edited(file, areTorn ? [] : changes));
        writeFileSync(join(folder, name), damaged(text, areTorn ? tears : []));
      }
      await attempt([args.map((arg) => (isPath(arg) ? join(folder, arg) : arg))], call);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

function isPath(arg: string): boolean {
  return /^(pack|out|[a-z]+\.json)\b/.test(arg);
}

/** The text of a file that holds a value, or as much of it as JSON can say. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? Number(one) : one), 2) ?? "";
  } catch {
    return "{";
  }
}

/** Calls the command in this process. What is wrong with how it ends is an error. */
async function call(args: readonly string[]): Promise<void> {
  const { code, said } = await silently(() => run(args, contextOf(languageOf(args, {}), "0.0.0")));
  if (![0, 1, 2, 3].includes(code)) throw new Error(`exit code ${code}`);
  if (/unexpected error|erreur inattendue|^\s+at .*:\d+:\d+\)?$/m.test(said)) throw new Error(`it says ${said}`);
}

/** What is written to the descriptors of standard output and standard error meanwhile, and the exit code that was set. */
async function silently(work: () => Promise<void>): Promise<{ readonly code: number; readonly said: string }> {
  const { writeSync } = fs;
  const before = process.exitCode;
  let said = "";
  fs.writeSync = ((descriptor: number, bytes: Uint8Array, ...rest: never[]) => {
    if (descriptor > 2) return writeSync(descriptor, bytes, ...rest);
    if (descriptor === 2) said += Buffer.from(bytes).toString();
    return bytes.length;
  }) as typeof writeSync;
  syncBuiltinESMExports();
  try {
    process.exitCode = 0;
    await work();
    return { code: Number(process.exitCode), said };
  } finally {
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
    process.exitCode = before;
  }
}
