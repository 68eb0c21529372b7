import { type Command, Option } from "commander";
import type { CompiledPack } from "../engine/compiled-pack.js";
import { didYouMean, problem } from "../problems/problem.js";
import { InputError } from "./inputs.js";
import { toJson } from "./output.js";
import { collect, openFirst, packText } from "./packs.js";
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
  const ids = pack.rules.map((one) => one.id);
  const hint = didYouMean(id, ids) ?? "list them with hygie rules";
  const details = { file: "rule", found: id, expected: ids.join(", "), hint };
  throw new InputError([problem("unknown-rule", "", `the pack ${pack.id} has no rule ${JSON.stringify(id)}`, details)]);
}

function checkLanguage(pack: Pack, language: string): void {
  if (pack.locales.includes(language)) return;
  const details = {
    file: "--lang",
    found: language,
    expected: pack.locales.join(", "),
    hint: `use ${pack.locales[0]}`,
  };
  throw new InputError([problem("impossible-value", "", `the pack ${pack.id} is not written in it`, details)]);
}
