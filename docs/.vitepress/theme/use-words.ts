import { useData } from "vitepress";
import { computed } from "vue";

/** The language of the page, and what a part of the site says in it. */
export function useWords<Words>(words: Readonly<Record<"fr" | "en", Words>>) {
  const { lang } = useData();
  const locale = computed(() => (lang.value.startsWith("fr") ? "fr" : "en"));
  const say = computed(() => words[locale.value]);
  return { locale, say };
}
