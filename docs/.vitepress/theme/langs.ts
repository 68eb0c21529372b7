import { useData } from "vitepress";
import { computed } from "vue";

/**
 * Where the menu of languages leads: to the same page in the other language, and from the API reference, which is in English
 * alone, to its home. Takes the place of the default theme's own, which knows no page that one language lacks.
 */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, hash } = useData();
  const currentLang = computed(() => {
    const locale = localeIndex.value;
    return { label: site.value.locales[locale]?.label, link: locale === "root" ? "/" : `/${locale}/` };
  });
  const localeLinks = computed(() => {
    const path = page.value.relativePath.replace(/^\w+\//, "").replace(/(^|\/)index\.md$|\.md$/, "$1");
    const isEverywhere = correspondingLink && localeIndex.value !== "root" && !path.startsWith("api/");
    return Object.entries(site.value.locales)
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({
        text: label,
        link: isEverywhere ? `/${locale}/${path}${hash.value}` : `/${locale}/`,
      }));
  });
  return { localeLinks, currentLang };
}
