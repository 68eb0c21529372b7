import { computed, onBeforeUnmount, onMounted, type Ref, ref, shallowRef, watch } from "vue";
import { record, redo, startOf, trimmed, undo } from "./history.js";
import { example, type Inputs, isSame, sizeOf } from "./inputs.js";
import { keep, kept } from "./kept.js";
import { type Look, readFragment } from "./link.js";
import { isRule } from "./published-rule.js";

/** How many characters can be undone, and how long a pause is after which they are kept, in milliseconds. */
const mostHeld = 30_000_000;
const restMs = 400;

/** What is evaluated and what is looked at, each change to be undone, kept while the tab is open. */
export function useState(right: Ref<Inputs | undefined>) {
  const history = shallowRef(startOf(example, "start", 0));
  const look = ref<Look>({ rule: "device-auto-lock", view: "json" });
  const isKept = ref(true);
  const inputs = computed(() => history.value.present.state);

  /** Those changes that are typed are undone by words, others one by one. */
  function change(to: Partial<Inputs>, what: string, isTyped = false): void {
    const state = { ...inputs.value, ...to };
    if (isSame(state, inputs.value)) return;
    history.value = trimmed(record(history.value, state, what, Date.now(), isTyped), mostHeld, sizeOf);
  }

  /** What a link holds takes the place of what was there, which can be brought back; the address no longer tells it then. */
  function readLink(): void {
    const linked = readFragment(location.hash, isRule);
    if (linked === undefined) return;
    change(linked.inputs, "link");
    look.value = { ...look.value, ...linked.look };
    globalThis.history.replaceState(globalThis.history.state, "", location.pathname + location.search);
    dispatchEvent(new HashChangeEvent("hashchange")); // for the menu of languages, which would take the link along
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  function keepNow(): void {
    clearTimeout(resting);
    const wrong = right.value === undefined || isSame(right.value, inputs.value) ? {} : { right: right.value };
    isKept.value = keep({ history: history.value, look: look.value, ...wrong }, () => sessionStorage);
  }
  watch([history, look, right], () => {
    clearTimeout(resting);
    resting = setTimeout(keepNow, restMs);
  });

  onMounted(() => {
    const found = kept(() => sessionStorage, isRule);
    if (found !== undefined) {
      history.value = found.history;
      look.value = found.look;
      right.value = found.right;
    }
    readLink();
    addEventListener("hashchange", readLink);
    addEventListener("pagehide", keepNow);
  });
  onBeforeUnmount(() => {
    keepNow();
    removeEventListener("hashchange", readLink);
    removeEventListener("pagehide", keepNow);
  });

  return {
    inputs,
    look,
    isKept,
    change,
    undoes: computed(() => (history.value.past.length === 0 ? undefined : history.value.present.change)),
    redoes: computed(() => history.value.future[0]?.change),
    undo: () => {
      history.value = undo(history.value);
    },
    redo: () => {
      history.value = redo(history.value);
    },
  };
}
