import { isOwnId as isOwn } from "../facts/are-right.js";

type Items = Parameters<typeof isOwn>[1];

/** As many items as this are compared each with each. */
const most = 16;

/** The same as for facts in general, where most ids are seen not to be empty by their first letter: to trim them takes longer. */
export function isOwnId(id: unknown, items: Items, before: number): boolean {
  if (typeof id !== "string" || before > most || !isVisible(id.charCodeAt(0))) return isOwn(id, items, before);
  for (let i = 0; i < before; i += 1) if (items[i]?.id === id) return false;
  return true;
}

/** Is it a letter of ASCII that shows something? */
function isVisible(letter: number): boolean {
  return letter > 0x20 && letter < 0x7f;
}
