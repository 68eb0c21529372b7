import type { CompiledPack } from "../engine/compiled-pack.js";
import { idOf } from "../evaluate/items.js";
import { itemName, type Phrases, phrasesIn } from "../evaluate/phrases.js";
import { toValueWords } from "../evaluate/value-words.js";
import { type Data, type FactSchema, factKind, factsOf, itemTitle } from "../facts/schema.js";
import type { JsonValue } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { childPointer } from "../json/pointer.js";
import { pagePhrasesIn } from "./phrases.js";

/** A fact as people read it: `Automatic lock delay: 16 minutes`. */
export interface FactLine {
  /** JSON Pointer into the facts. */
  readonly pointer: string;
  readonly fact: FactSchema;
  readonly text: string;
}

/** Facts that stand together: those of a group, or of an item of a list. */
export interface FactGroup {
  /** Nothing of facts that stand in no group. */
  readonly title: string;
  readonly lines: readonly FactLine[];
}

/** The place of a group, or of an item, in facts and in what is declared of them. */
interface Place {
  readonly value: unknown;
  readonly schema: FactSchema;
  readonly pointer: string;
  readonly title: string;
  readonly isItem: boolean;
}

/** All that facts tell, in their own order, by the words that the pack has for it. */
export function factGroups(pack: CompiledPack, facts: unknown, lang: string): FactGroup[] {
  const say = phrasesIn(lang, pack.engine);
  return groupsAt({ value: facts, schema: factsOf(pack.definition), pointer: "", title: "", isItem: false });

  function groupsAt(place: Place): FactGroup[] {
    const { value, schema, pointer, title, isItem } = place;
    const members = Object.entries(isObject(value) ? (value as Data) : {}).flatMap(([name, member]) => {
      const fact = schema.properties?.[name];
      return fact === undefined || (isItem && name === "id" && idOf(value) !== undefined)
        ? []
        : [{ name, member, fact, at: childPointer(pointer, name) }];
    });
    const inner = members.map(({ name, member, fact, at }) => placesIn(member, fact, at, title, name));
    const lines = members.flatMap(({ name, member, fact, at }, i) =>
      inner[i]?.length === 0 ? [{ pointer: at, fact, text: labelOf(fact, name) + say.is + said(member, fact) }] : [],
    );
    const own = lines.length > 0 || isItem ? [{ title, lines }] : [];
    return [...own, ...inner.flat().flatMap(groupsAt)];
  }

  /** The groups and items that a fact holds; none of one that is told in a line. */
  function placesIn(value: unknown, fact: FactSchema, pointer: string, title: string, name: string): Place[] {
    const under = (inner: string) => (title === "" ? inner : title + say.of + inner);
    if (factKind(fact) === "object" && isObject(value)) {
      return [{ value, schema: fact, pointer, title: under(labelOf(fact, name)), isItem: false }];
    }
    const { items } = fact;
    if (!Array.isArray(value) || items === undefined || factKind(items) !== "object") return [];
    return value.map((item, i) => ({
      value: item,
      schema: items,
      pointer: childPointer(pointer, i),
      title: under(itemWords(fact, idOf(item), i, lang, say)),
      isItem: true,
    }));
  }

  function said(value: unknown, fact: FactSchema): string {
    const { items } = fact;
    const words = (one: unknown, of: FactSchema) => toValueWords(of, pack.definition, lang, say)(one as JsonValue);
    const isListed = Array.isArray(value) && value.length > 0 && items !== undefined;
    return isListed ? say.list(value.map((one) => words(one, items)), "and") : words(value, fact); // biome-ignore format: one line
  }

  function labelOf(fact: FactSchema, name: string): string {
    return fact["x-text"]?.[lang]?.label ?? name;
  }
}

/** An item by what such items are called and its id: `Device “laptop”`; without an id, by its place. */
function itemWords(list: FactSchema, id: string | undefined, index: number, lang: string, say: Phrases): string {
  if (id === undefined) return itemName(list, index + 1, lang, say);
  const kind = itemTitle(list, lang) ?? list["x-text"]?.[lang]?.label;
  return kind === undefined ? id : pagePhrasesIn(lang).examples.item(kind, id);
}
