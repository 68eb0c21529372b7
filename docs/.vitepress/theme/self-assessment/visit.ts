import { shallowReactive } from "vue";
import { type Store, toStore } from "./store.js";

export type View = "start" | "questions" | "answers" | "report";

/** What is on the page, while it is open: a change of language is another page of the site, and goes on with it. */
export const visit = shallowReactive<{
  view: View;
  isErased: boolean;
  /** A file that was chosen at the start, to be opened among the answers. */
  file: File | undefined;
}>({ view: "start", isErased: false, file: undefined });

let store: Store | undefined;

/** Where this browser keeps answers. */
export function storeHere(): Store {
  store ??= toStore(storageHere());
  return store;
}

/** A browser that lets a site keep nothing refuses even to be asked. */
function storageHere(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The day of whoever sits before the page: `2026-01-31`. */
export function dayHere(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Once the browser has nothing else to do. */
export function whenIdle(use: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(use);
  else setTimeout(use);
}
