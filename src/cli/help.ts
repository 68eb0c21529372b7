import type { Argument, Command, Help, HelpConfiguration, Option } from "commander";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import { wrap } from "../reporters/lines.js";

/** Help in the words of a language: commander has all of its own in English, inside of what lays it out. */
export function helpIn(say: HelpPhrases): HelpConfiguration {
  return {
    showGlobalOptions: true,
    commandUsage: (command) => usageOf(command, say),
    subcommandTerm: (command) => [command.name(), ...partsOf(command, say)].join(" "),
    optionDescription: (option) => withValues(option, say),
    argumentDescription: ({ description }) => description,
    boxWrap: (text, width) =>
      text
        .split("\n")
        .flatMap((line) => wrap(line, "", width))
        .join("\n"), // no line ends at a non-breaking space
    formatHelp: (command, helper) => sections(command, helper, say),
  };
}

/** How a command is called: `hygie evaluate [options] <facts>`. */
export function usageOf(command: Command, say: HelpPhrases): string {
  return [...pathOf(command), ...partsOf(command, say)].join(" ");
}

/** The name of a command behind those that it belongs to. */
export function pathOf(command: Command): string[] {
  return [...(command.parent === null ? [] : pathOf(command.parent)), command.name()];
}

/** An argument as it stands in the usage of its command. */
export function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function partsOf(command: Command, say: HelpPhrases): string[] {
  return [
    ...(command.options.length > 0 ? ["[options]"] : []),
    ...(command.commands.length > 0 ? [`[${say.names.command}]`] : []),
    ...command.registeredArguments.map(argumentTerm),
  ];
}

/** What is said of an option, with what it takes and what it is without. */
function withValues({ description, argChoices, defaultValue }: Option, say: HelpPhrases): string {
  const [choices, byDefault] = [argChoices, defaultValue].map((values: unknown) =>
    [values ?? []]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(", "),
  );
  const told = [...(choices ? [say.choices(choices)] : []), ...(byDefault ? [say.byDefault(byDefault)] : [])];
  return told.length === 0 ? description : `${description} (${told.join(", ")})`;
}

function sections(command: Command, helper: Help, { titles }: HelpPhrases): string {
  const width = helper.padWidth(command, helper);
  const list = (title: string, items: readonly (readonly [term: string, description: string])[]) =>
    items.length === 0 ? [] : [title, ...items.map(([term, text]) => helper.formatItem(term, width, text, helper))];
  const optionItem = (option: Option) => [helper.optionTerm(option), helper.optionDescription(option)] as const;
  const all = [
    [`${titles.usage} ${helper.commandUsage(command)}`],
    [helper.boxWrap(helper.commandDescription(command), helper.helpWidth ?? 80)],
    list(
      titles.arguments,
      helper.visibleArguments(command).map((one) => [helper.argumentTerm(one), helper.argumentDescription(one)]),
    ),
    list(titles.options, helper.visibleOptions(command).map(optionItem)),
    list(titles.globalOptions, helper.visibleGlobalOptions(command).map(optionItem)),
    list(
      titles.commands,
      helper.visibleCommands(command).map((one) => [helper.subcommandTerm(one), helper.subcommandDescription(one)]),
    ),
  ];
  return `${all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
