import { type Command, Option } from "commander";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { shown } from "../problems/shown.js";
import { nearest } from "../problems/suggest.js";
import { InputError } from "./inputs.js";
import { toJson } from "./output.js";
import { collect, openFirst, packText } from "./packs.js";
import { problem } from "./problem.js";
import { ruleList, ruleText } from "./rule-text.js";

interface Flags {
  readonly pack: readonly string[];
  readonly lang: "fr" | "en";
  readonly format: "text" | "json";
}

/** `hygie rules`: the rules of a pack, or one of them in full. */
export function addRules(program: Command): void {
  program
    .command("rules")
    .summary("list the rules of a pack, or show one in full")
    .description("Lists the rules of a pack, or shows one in full: its source, logic, evidence, crosswalk and steps.")
    .argument("[rule]", "the id of a rule")
    .option("--pack <pack>", packText, collect, [])
    .addOption(new Option("--lang <language>", "the language of the texts").choices(["fr", "en"]).default("fr"))
    .addOption(new Option("--format <format>", "how the rules are written").choices(["text", "json"]).default("text"))
    .action(async (id: string | undefined, { pack: names, lang, format }: Flags) => {
      const { definition } = await openFirst(names);
      const rule = id === undefined ? undefined : ruleOf(definition, id);
      checkLanguage(definition, lang);
      if (format === "json") process.stdout.write(toJson(rule ?? definition.rules));
      else process.stdout.write(rule === undefined ? ruleList(definition, lang) : ruleText(rule, definition, lang));
    });
}

type Pack = CompiledPack["definition"];

function ruleOf(pack: Pack, id: string): Pack["rules"][number] {
  const rule = pack.rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const allowed = pack.rules.map((one) => one.id);
  const params = { pack: pack.id, id, allowed, near: nearest(id, allowed) };
  throw new InputError([problem("no-such-rule", "", params, { file: "rule" })]);
}

function checkLanguage(pack: Pack, language: string): void {
  if (pack.locales.includes(language)) return;
  const params = { found: shown(language), allowed: pack.locales };
  throw new InputError([problem("impossible-value", "", params, { file: "--lang" })]);
}
