import { Command, Option } from "commander";
import type { HelpPhrases } from "../locales/phrases/cli-help.js";
import type { UsageProblems } from "../problems/codes/usage.js";
import { nearest } from "../problems/suggest.js";
import { argumentTerm, helpIn, pathOf } from "./help.js";
import { InputError } from "./inputs.js";
import { print, printError } from "./output.js";
import { usageProblem } from "./usage.js";

/** Of an option that may be given several times, all values. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** What an option of which the value is one of several may be told. */
interface ChoiceOptions<T extends string> {
  readonly byDefault?: T;
  /** What else the choices are called, of which a misspelt one may be meant. */
  readonly words?: Readonly<Record<string, T>>;
  /** It may be given several times: the value is a list. */
  readonly isRepeatable?: boolean;
  /** The command does not go without it. */
  readonly isRequired?: boolean;
}

/**
 * A command that says what is wrong with a call as problems: what commander writes itself is English, and gone once it is
 * written.
 */
export class HygieCommand extends Command {
  private readonly say: HelpPhrases;

  constructor(name: string, say: HelpPhrases) {
    super(name);
    this.say = say;
    this.exitOverride()
      .configureOutput({ writeOut: print, writeErr: printError })
      .configureHelp(helpIn(say))
      .helpOption("-h, --help", say.help)
      .hook("preAction", (_, command) => {
        if (command === this) this.refuseEmpty();
      });
  }

  override createCommand(name: string): HygieCommand {
    return new HygieCommand(name, this.say);
  }

  /** An option whose value is one of several. */
  choice<T extends string>(
    flags: string,
    description: string,
    choices: readonly T[],
    { byDefault, words = {}, isRepeatable = false, isRequired = false }: ChoiceOptions<T> = {},
  ): this {
    const option = new Option(flags, description).choices(choices).makeOptionMandatory(isRequired);
    const isList = option.variadic || isRepeatable;
    if (byDefault !== undefined) option.default(isList ? [byDefault] : byDefault, byDefault);
    option.argParser((value: string, before: unknown) => {
      const one = chosen(option, value, words);
      return isList ? [...(before === option.defaultValue || !Array.isArray(before) ? [] : before), one] : one;
    });
    return isRepeatable ? super.addOption(option) : this.addOption(option);
  }

  override addOption(option: Option): this {
    const parse = option.parseArg;
    if (option.isBoolean() || option.variadic) return super.addOption(option);
    const parseOnce = (value: string, before: unknown) => {
      if (value === "") this.optionMissingArgument(option); // as of a variable that is not set
      if (parse === collect) return collect(value, before as readonly string[]);
      if (this.getOptionValueSource(option.attributeName()) !== "cli") return parse?.(value, before) ?? value;
      throw wrongUsage("given-twice", option.long ?? option.flags, { flag: termOf(option) });
    };
    return super.addOption(option.argParser(parseOnce));
  }

  unknownOption(found: string): never {
    const near = nearest(found, this.flags());
    throw wrongUsage("unknown-flag", found, { found, near, command: pathOf(this).join(" ") });
  }

  unknownCommand(): never {
    this.refuseCommand(this.args[0] ?? "");
  }

  /** Called by commander for `help` and the name behind it: each name that follows is a command of the one before. */
  _dispatchHelpCommand(): never {
    let command: Command = this;
    const [help, ...names] = this.args;
    for (const name of names) {
      const next = command.commands.find((one) => one.name() === name);
      if (next === undefined && (name !== help || command !== this)) refuseIn(command, name);
      command = next ?? command;
    }
    return command.help();
  }

  /** A command that this one does not have. */
  refuseCommand(found: string): never {
    const names = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    throw wrongUsage("unknown-command", found, { found, near: nearest(found, names), command: pathOf(this).join(" ") });
  }

  missingArgument(name: string): never {
    throw wrongUsage("missing-argument", `<${name}>`, { usage: this.call() });
  }

  /** Called by commander when there are more arguments than the command takes. */
  _excessArguments(received: readonly string[]): never {
    const found = received[this.registeredArguments.length] ?? "";
    throw wrongUsage("too-many-arguments", found, { found, usage: this.call() });
  }

  optionMissingArgument(option: Option): never {
    throw wrongUsage("missing-value", option.long ?? option.flags, { flag: termOf(option) });
  }

  missingMandatoryOptionValue(option: Option): never {
    const choices = option.argChoices?.join("|");
    const flag = choices === undefined ? termOf(option) : `${option.long} ${choices}`;
    throw wrongUsage("missing-flag", option.long ?? option.flags, { flag });
  }

  /** An argument that is empty is none. */
  private refuseEmpty(): void {
    this.registeredArguments.forEach((argument, i) => {
      const given: unknown = this.processedArgs[i];
      if (given === "" || (Array.isArray(given) && given.includes(""))) this.missingArgument(argument.name());
    });
  }

  /** The long names of the options of this command, and of those that it belongs to. */
  private flags(): string[] {
    const own = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long ?? []);
    return this.parent instanceof HygieCommand ? [...own, ...this.parent.flags()] : own;
  }

  /** How it is called, without options. */
  private call(): string {
    return [...pathOf(this), ...this.registeredArguments.map(argumentTerm)].join(" ");
  }
}

function refuseIn(command: Command, found: string): never {
  if (command instanceof HygieCommand && command.commands.length > 0) command.refuseCommand(found);
  const [program = "", ...path] = pathOf(command);
  throw wrongUsage("too-many-arguments", found, { found, usage: [program, "help", ...path].join(" ") });
}

/** One of the choices of an option. @throws {@link InputError} with the one that is probably meant. */
function chosen(option: Option, value: string, words: Readonly<Record<string, string>>): string {
  const allowed = option.argChoices ?? [];
  if (allowed.includes(value)) return value;
  const names = new Map([...Object.entries(words), ...allowed.map((choice) => [choice, choice] as const)]);
  const near = names.get(nearest(value, [...names.keys()]) ?? "");
  throw wrongUsage("unknown-choice", option.long ?? option.flags, { found: value, allowed, near });
}

/** An option with the name of its value, by its long name: `--output <file>`. */
function termOf({ flags }: Option): string {
  return flags.slice(Math.max(0, flags.indexOf("--")));
}

function wrongUsage<Code extends keyof UsageProblems>(
  code: Code,
  about: string,
  params: UsageProblems[Code],
): InputError {
  return new InputError([usageProblem(code, about, params)]);
}
