import { type InjectionKey, inject } from "vue";
import type { Words } from "./words-fr.js";

/** Where the words of the language are handed down: another language is another page of the site. */
export const saidIn: InjectionKey<Words> = Symbol("words");

/** What is said under way, in the language of the page. */
export function useSaid(): Words {
  const say = inject(saidIn);
  if (say === undefined) throw new Error("no words were handed down");
  return say;
}
