import { type History, type Step, trimmed } from "./history.js";
import { type Inputs, sizeOf } from "./inputs.js";
import { isDay, type Look, views } from "./link.js";

/** What is kept of a playground while its tab is open. */
export interface Kept {
  readonly history: History<Inputs>;
  readonly look: Look;
  /** What was right last, where what is written is not. */
  readonly right?: Inputs;
}

/** The storage of a tab, or what does the same. */
export interface Store {
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, text: string) => void;
  readonly removeItem: (name: string) => void;
}

const name = "hygie-playground";

/** How many characters of what can be undone are kept, beside what is written: to write many takes long. */
const mostKept = 300_000;

/**
 * In the storage of the tab: another tab does not write over it, and nothing of a practice is left on the computer when the tab
 * is closed. Tells whether there is room for it; some browsers are set to give none, not even the storage.
 */
export function keep({ history, look, right }: Kept, storage: () => Store): boolean {
  const whole: Kept = { history: trimmed(history, mostKept, sizeOf), look, ...(right === undefined ? {} : { right }) };
  const least: Kept = { history: trimmed(history, 0, sizeOf), look };
  const store = given(storage);
  return store !== undefined && [whole, least].some((one) => isWritten(one, store));
}

function isWritten(kept: Kept, store: Store): boolean {
  try {
    store.setItem(name, JSON.stringify(kept));
    return true;
  } catch {
    store.removeItem(name); // or older facts would come back in their place
    return false;
  }
}

/** The storage, unless the browser refuses it. */
function given(storage: () => Store): Store | undefined {
  try {
    return storage();
  } catch {
    return undefined;
  }
}

/** What was kept; nothing of what another version of the page wrote in another form, or with a day or a rule that is none. */
export function kept(storage: () => Store, isRule: (id: string) => boolean): Kept | undefined {
  try {
    const found: Kept = JSON.parse(given(storage)?.getItem(name) ?? "null");
    const steps = [...found.history.past, found.history.present, ...found.history.future];
    const states = [...steps.map(({ state }) => state), ...(found.right === undefined ? [] : [found.right])];
    const isLook = isRule(found.look.rule) && views.includes(found.look.view);
    return isLook && steps.every(isStep) && states.every((state) => isInputs(state, isRule)) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isStep({ change, at }: Step<Inputs>): boolean {
  return typeof change === "string" && Number.isFinite(at);
}

function isInputs({ facts, rules, now }: Inputs, isRule: (id: string) => boolean): boolean {
  const isText = (text: unknown) => typeof text === "string";
  const isRules = rules instanceof Object && Object.entries(rules).every(([id, text]) => isRule(id) && isText(text));
  return isText(facts) && isDay(now) && isRules;
}
