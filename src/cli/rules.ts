import type { Rule } from "../generated/schemas.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { packLanguage } from "./language.js";
import { print, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { casesOf, casesText } from "./rule-cases.js";
import { ruleOf } from "./rule-of.js";
import { ruleList, ruleText } from "./rule-text.js";

interface Flags {
  readonly pack: readonly string[];
  readonly cases?: true;
  readonly format: "text" | "json";
}

/** `hygie rules`: the rules of a pack, or one of them in full. */
export function addRules(program: HygieCommand, { help, language }: Context): HygieCommand {
  const { names, rules: say } = help;
  return program
    .command("rules")
    .summary(say.summary)
    .description(say.description)
    .argument(`[${names.rule}]`, say.rule)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .option("--cases", say.cases)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (id: string | undefined, { pack: packs, cases, format }: Flags) => {
      const pack = await openFirst(packs);
      const { definition } = pack;
      const rule = id === undefined ? undefined : ruleOf(definition, id, names.rule);
      const lang = packLanguage(language, definition);
      if (cases) {
        const ofRule = (one: Rule) => casesOf(one, pack, lang);
        const asked = rule === undefined ? definition.rules : [rule];
        if (format === "text") print(casesText(asked, pack, lang));
        else print(toJson(rule === undefined ? asked.map(ofRule) : ofRule(rule)));
      } else if (format === "json") print(toJson(rule ?? definition.rules));
      else print(rule === undefined ? ruleList(definition, lang) : ruleText(rule, pack, lang));
    });
}
