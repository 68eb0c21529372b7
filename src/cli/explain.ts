import { counterfactuals, type ExplainOptions, explainRule } from "../explain/index.js";
import { collect, type HygieCommand } from "./command.js";
import type { Context } from "./context.js";
import { readFactsFile, refuseOneForSeveral } from "./evaluate-inputs.js";
import { explainText } from "./explain-text.js";
import { namingFlags, refuse } from "./inputs.js";
import { packLanguage } from "./language.js";
import { print, toJson } from "./output.js";
import { openFirst } from "./packs.js";
import { ruleOf } from "./rule-of.js";

interface Flags {
  readonly pack: readonly string[];
  readonly now?: string;
  readonly format: "text" | "json";
}

/** `hygie explain`: why a rule has its outcome for a practice, and what would make it pass. */
export function addExplain(program: HygieCommand, { help, language }: Context): HygieCommand {
  const { names, explain: say } = help;
  return program
    .command("explain")
    .summary(say.summary)
    .description(say.description)
    .argument(`<${names.rule}>`, say.rule)
    .argument(`<${names.facts}>`, say.facts)
    .option(`--pack <${names.pack}>`, help.pack, collect, [])
    .option(`--now <${names.date}>`, help.evaluate.now)
    .choice(`--format <${names.format}>`, say.format, ["text", "json"], { byDefault: "text" })
    .action(async (id: string, path: string, { pack: packs, now, format }: Flags) => {
      refuseOneForSeveral([path, ...packs]);
      const pack = await openFirst(packs);
      const locale = packLanguage(language, pack.definition);
      const rule = ruleOf(pack.definition, id, names.rule);
      const facts = readFactsFile(path, pack);
      refuse(facts.problems);
      await namingFlags(() => {
        const options: ExplainOptions = { locale, ...(now === undefined ? {} : { now }) };
        const why = explainRule(pack, facts.value, rule.id, options);
        const changes = counterfactuals(pack, facts.value, rule.id, options);
        const asJson = () => toJson({ ...why, counterfactuals: changes });
        print(format === "json" ? asJson() : explainText(why, changes, rule, locale));
      });
    });
}
