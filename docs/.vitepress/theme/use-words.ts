import { useData } from "vitepress";
import { computed } from "vue";
import { words } from "../words.js";

/** The language of the page, and what the site says in it. */
export function useWords() {
  const { lang } = useData();
  const locale = computed(() => (lang.value.startsWith("fr") ? "fr" : "en"));
  const say = computed(() => words[locale.value]);
  return { locale, say };
}
