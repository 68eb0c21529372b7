import type { CompiledPack } from "../engine/compiled-pack.js";
import type { JsonValue, Pack, Reason, Rule } from "../generated/schemas.js";
import type { Asked, Ground, Item } from "../logic/explain.js";
import { ageInWords, toValueWords } from "./describe.js";
import { type Phrases, phrasesIn } from "./phrases.js";

/** What a pack says in one language. */
export interface Words {
  readonly phrases: Phrases;
  /** Of each rule, in their order. */
  readonly rules: readonly RuleWords[];
  readonly reason: (ground: Ground, isMet: boolean) => Reason;
}

export interface RuleWords {
  readonly title: string;
  /** What is said of each outcome of the fast path, by its code. */
  readonly messages: readonly string[];
  readonly helpUri: string;
  readonly steps: readonly string[];
}

/** A pack's words in a language, put together once. */
export function wordsOf({ definition, engine }: CompiledPack, locale: string): Words {
  return engine.once(`words ${locale}`, () => {
    const phrases = phrasesIn(locale);
    const rules = definition.rules.map((rule) => ruleWords(rule, definition, locale, phrases));
    return { phrases, rules, reason: toReason(definition, locale, phrases) };
  });
}

function ruleWords(rule: Rule, pack: Pack, locale: string, phrases: Phrases): RuleWords {
  const text = rule.text[locale];
  const parts: Readonly<Record<string, string>> = { locale, pack: pack.id, rule: rule.id };
  return {
    title: text?.title ?? rule.id,
    messages: [
      text?.fail ?? "",
      text?.pass ?? "",
      text?.unknown ?? "",
      rule.disabled === undefined ? phrases.notApplicable : phrases.disabled(rule.disabled.reason),
    ],
    helpUri: pack.helpUri.replace(/\{(locale|pack|rule)\}/g, (_, name: string) => parts[name] ?? ""),
    steps: text?.steps ?? [],
  };
}

/** A ground as a reason of the report: the same, in words. What was expected is told where it was not met. */
function toReason(pack: Pack, locale: string, phrases: Phrases): Words["reason"] {
  const told = new Map<Asked, Telling>();
  return (ground, isMet) => {
    const { asked, pointer, item, expected, actual } = ground;
    let telling = told.get(asked);
    if (telling === undefined) {
      telling = toTelling(asked, pack, locale, phrases);
      told.set(asked, telling);
    }
    const value = telling.value(actual);
    const said = item === undefined ? telling.label + value : nameOf(item) + telling.itemLabel + value;
    const text = isMet || actual === null ? said : said + telling.wanted(expected);
    return { pointer, operator: asked.operator, expected, actual, text };
  };

  /** What an item calls itself, else its place in the list. */
  function nameOf({ id, index, list }: Item): string {
    return id ?? phrases.item(list["x-text"]?.[locale]?.label ?? "", index + 1);
  }
}

/** How one question to a fact is told. */
interface Telling {
  readonly label: string;
  /** Behind the name of an item. */
  readonly itemLabel: string;
  readonly value: (actual: JsonValue) => string;
  readonly wanted: (expected: JsonValue) => string;
}

function toTelling(asked: Asked, pack: Pack, locale: string, phrases: Phrases): Telling {
  const { fact, factPath, operator, expected } = asked;
  const value = toValueWords(fact, pack, locale, phrases);
  const wanted = (one: JsonValue) => {
    const said = expectedInWords(operator, one, value, phrases);
    return said === undefined ? "" : phrases.wanted(said);
  };
  const always = expected === undefined ? undefined : wanted(expected);
  const label = (fact["x-text"]?.[locale]?.label ?? factPath) + phrases.is;
  return { label, itemLabel: phrases.of + label, value, wanted: always === undefined ? wanted : () => always };
}

function expectedInWords(
  operator: string,
  expected: JsonValue,
  inWords: (value: JsonValue) => string,
  phrases: Phrases,
): string | undefined {
  if (expected === null) return undefined;
  if (operator === "days_since") return ageInWords(expected as readonly (number | null)[], phrases);
  if (Array.isArray(expected)) {
    const each = expected.map(inWords);
    if (operator === "in") return phrases.list(each);
    if (operator === "none") return phrases.neither(each);
    return phrases.between(String(expected[0]), each[1] ?? "");
  }
  const value = inWords(expected);
  switch (operator) {
    case "===":
      return value;
    case "!==":
      return phrases.not(value);
    case "<":
      return phrases.lessThan(value);
    case "<=":
      return phrases.atMost(value);
    case ">":
      return phrases.moreThan(value);
    case ">=":
      return phrases.atLeast(value);
    default:
      return undefined;
  }
}
