import { itemName, phrasesIn } from "../../evaluate/phrases.js";
import { questionAt } from "../../evaluate/question-at.js";
import { factAt, factsOf, pathOf } from "../../facts/schema.js";
import { resolvePointer } from "../../json/pointer.js";
import { backOf, given, wordsOf } from "./answers.js";
import type { Asking } from "./asking.js";
import { itemsAt, namedItem, openLists } from "./places.js";
import type { AnyQuestion, Choosing, Prompt } from "./prompt.js";
import type { Questionnaire } from "./questionnaire.js";

/** The items of a list, one by one; which one has to go, where one has. */
export function listPrompt(
  state: Questionnaire,
  question: AnyQuestion,
  asking: Asking,
): Pick<Prompt, "lines" | "answer"> {
  const { flow, say } = asking;
  const { pointer, label, help } = question;
  const items = itemsAt(state.facts, pointer);
  const name = (index: number) => nameOf(state, pointer, index, asking);
  const names = items.map((_, index) => name(index));
  const back = backOf(state, say);
  if (state.isRemoving) {
    const choices = names.map((one, index) => ({ label: one, step: { type: "remove", index } as const }));
    return { lines: [say.list.which], answer: { choices: [...choices, { label: say.back, step: { type: "back" } }] } };
  }
  const add = items.length === 0 ? say.list.add : say.list.addOther;
  const hasRoom = items.length < flow.mostAt(pointer);
  const more: Choosing["choices"] = hasRoom ? [{ label: add(name(items.length)), step: { type: "add" } }] : [];
  if (items.length > 0) {
    const choices: Choosing["choices"] = [
      ...more,
      { label: say.list.whole, step: { type: "whole" } },
      { label: say.list.remove, step: { type: "removing" } },
      ...back,
    ];
    const isWhole = !openLists(state.facts).includes(pointer);
    const current = isWhole ? { current: more.length } : {}; // so that who comes back here goes on by Enter
    return { lines: [say.list.others, say.list.told(names)], answer: { choices, ...current } };
  }
  const none = { label: say.list.none, step: { type: "whole" } } as const;
  const skip = { label: say.skip, step: { type: "skip" } } as const;
  const known: unknown = resolvePointer(state.facts, pointer);
  const current = known === null ? { current: more.length + 1 } : Array.isArray(known) ? { current: more.length } : {};
  return { lines: given([label, help]), answer: { choices: [...more, none, skip, ...back], ...current } };
}

/** What an item is called whose name is asked, until it has one. */
export function newNameOf(state: Questionnaire, pointer: string, asking: Asking): string | undefined {
  const named = namedItem(pointer);
  return named === undefined ? undefined : nameOf(state, named.list, named.index, asking);
}

/** What an item is called: by its id or its value, else by its place. */
function nameOf({ facts }: Questionnaire, list: string, index: number, { pack, now, locale, say }: Asking): string {
  const item = `${list}/${index}`;
  const value = resolvePointer(facts, item);
  const id = resolvePointer(facts, `${item}/id`);
  if (typeof id === "string") return id;
  if (typeof value !== "object" && value !== undefined) {
    return wordsOf(value, questionAt(pack, facts, item, { now, locale }), say);
  }
  const schema = factsOf(pack.definition);
  const declared = factAt(schema, pathOf(schema, list)) ?? schema;
  return itemName(declared, index + 1, locale, phrasesIn(locale, pack.engine));
}
