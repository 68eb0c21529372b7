import { onBeforeUnmount, onMounted, reactive, watch } from "vue";
import { fragmentOf, type View, viewIn } from "./view.js";

/** What is shown, kept in the fragment of the address, which no browser sends to anyone: a link to it can be shared, and "back" comes back to it. */
export function useView(): View {
  const view = reactive<View>(viewIn(""));
  const read = () => Object.assign(view, viewIn(location.hash));
  onMounted(() => {
    read();
    watch(view, () => history.replaceState(history.state, "", fragmentOf(view) || location.pathname));
    addEventListener("hashchange", read);
  });
  onBeforeUnmount(() => removeEventListener("hashchange", read));
  return view;
}
