import type { Pack } from "../generated/schemas.js";
import { type Locale, localeIn, locales, lookUp } from "../locales/locale.js";
import { InputError } from "./inputs.js";
import { usageProblem } from "./usage.js";

/** In which language the command speaks. */
export interface Language {
  /** What hygie itself says. */
  readonly locale: Locale;
  /** What `--lang` asks for. */
  readonly asked: string | undefined;
  /** What the environment is set to. */
  readonly environment: string;
}

/**
 * The language of a call: that of `--lang`, else of the environment (in POSIX, what is not empty of LC_ALL, LC_MESSAGES and
 * LANG, in this order). It is read before the rest of the call, which may be wrong.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = valuesOf("--lang", args);
  const environment = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  const [locale = "en"] = [...asked, environment].flatMap((tag) => localeIn(tag) ?? []);
  return { locale, asked: asked[0], environment };
}

/** The language of a pack in which its texts are wanted: when nobody asks for one, that of the environment or its first. */
export function packLanguage({ asked, environment }: Language, { id, locales }: Pack): string {
  if (asked === undefined) return lookUp(environment, locales) ?? locales[0] ?? "en";
  return languageOfPack(asked, { id, locales }, "--lang");
}

/** The language of a pack that an option asks for. */
export function languageOfPack(asked: string, { id, locales }: Pick<Pack, "id" | "locales">, flag: string): string {
  const found = lookUp(asked, locales);
  if (found === undefined) throw unknownLanguage(asked, locales, flag, id);
  return found;
}

/** @throws {@link InputError} when `--lang` asks for a language that hygie does not speak. */
export function refuseUnknown({ asked }: Language): void {
  if (asked !== undefined && localeIn(asked) === undefined) throw unknownLanguage(asked, locales, "--lang");
}

function unknownLanguage(found: string, allowed: readonly string[], flag: string, pack?: string): InputError {
  return new InputError([usageProblem("unknown-language", flag, { found, allowed, pack })]);
}

/** The values that an option is given, as the parser of the command reads them. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  const values: string[] = [];
  for (let i = 0; i < args.length && args[i] !== "--"; i++) {
    const arg = args[i] ?? "";
    if (arg.startsWith(`${flag}=`)) values.push(arg.slice(flag.length + 1));
    if (arg === flag && i + 1 < args.length) values.push(args[++i] ?? "");
  }
  return values;
}
