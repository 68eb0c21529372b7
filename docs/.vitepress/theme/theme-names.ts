/** What the default theme calls its parts in English on every page, by selector, as it is in French. */
const french: Readonly<Record<string, string>> = {
  "#main-nav-aria-label": "Navigation principale",
  "#sidebar-aria-label": "Pages de cette partie",
  "#doc-footer-aria-label": "Page précédente, page suivante",
};

/** Calls the parts of a French page in French; those of other pages are what the theme calls them. */
export function nameParts(page: HTMLElement, isFrench: boolean): void {
  for (const [selector, name] of Object.entries(french)) {
    const part = page.querySelector<HTMLElement>(selector);
    if (part === null) continue;
    part.dataset.name ??= part.textContent ?? "";
    part.textContent = isFrench ? name : part.dataset.name;
  }
  const menu = page.querySelector(".VPNavBarHamburger");
  menu?.setAttribute("aria-label", isFrench ? "Menu de navigation" : "mobile navigation");
}
