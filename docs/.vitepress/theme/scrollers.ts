/** What may be wider than its place, and then scrolls by itself: tables, code, pictures. */
const wide = ".vp-doc table, .vp-doc pre, .picture-box";

/**
 * Whatever of these is cut off can be reached with the keyboard, is named after the heading that it stands under, and says by
 * `data-more` on which side there is more, which the style shows. Answers what looks for those that a page brought since.
 */
export function watchScrollers(page: HTMLElement): () => void {
  const seen = new WeakSet<HTMLElement>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) target === page ? find() : mark(target as HTMLElement);
  });
  observer.observe(page);
  return find;

  function find(): void {
    for (const one of page.querySelectorAll<HTMLElement>(wide)) {
      if (seen.has(one)) continue;
      seen.add(one);
      observer.observe(one);
      one.addEventListener("scroll", () => mark(one), { passive: true });
    }
  }

  function mark(element: HTMLElement): void {
    const { scrollLeft, clientWidth, scrollWidth } = element;
    const isCut = scrollWidth > clientWidth + 1;
    const heading = isCut ? headingOf(element, page) : undefined;
    const sides = [scrollLeft > 1 && "left", scrollLeft + clientWidth < scrollWidth - 1 && "right"];
    set(element, "data-more", isCut ? sides.filter(Boolean).join(" ") : undefined);
    if (!element.matches(".shiki")) set(element, "tabindex", isCut ? "0" : undefined); // code in colours has one already
    set(element, "aria-labelledby", heading?.id);
    if (!element.matches("table")) set(element, "role", heading === undefined ? undefined : "group");
  }
}

function headingOf(element: HTMLElement, page: HTMLElement): HTMLElement | undefined {
  const headings = [...page.querySelectorAll<HTMLElement>(":is(h1, h2, h3, h4)[id]")];
  return headings.findLast((one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function set(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
