/** How texts are set, from the page to its labels. */
export const text = `
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 3rem 1.25rem 5rem; max-width: 46rem; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
bdi { white-space: pre-line; }
h1, h2, h3, h4 { margin: 0; line-height: 1.25; font-weight: 650; text-wrap: balance; }
h1 { font-size: 2rem; letter-spacing: -0.015em; }
h2 { margin-top: 4rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.5rem; letter-spacing: -0.01em; scroll-margin-top: 1rem; }
h3 { margin-top: 2.5rem; font-size: 1.15rem; scroll-margin-top: 1rem; }
h4 { font-size: 1.05rem; }
p, ul, ol, dl, figure, blockquote, table { margin: 0; }
p + p { margin-top: .5rem; }
ul, ol { padding-left: 1.2rem; }
li + li { margin-top: .2rem; }
li::marker { color: var(--soft); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
code { font: .85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
cite { font-style: normal; }
.note, .aside, .meta, .pointer, figcaption { color: var(--soft); font-size: .875rem; }
.pointer { font-size: .75rem; }
.lead, .note { margin-top: .5rem; }
.kind { margin-bottom: .35rem; color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .04em; }
.inline { padding: 0; list-style: none; }
.inline li { display: inline; }
.inline li:not(:last-child)::after { content: " · "; color: var(--soft); }
dl.terms > div, dl.waiver > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .1rem 1.25rem; padding: .45rem 0; }
dl.terms > div + div { border-top: 1px solid var(--line); }
dt { color: var(--soft); font-size: .875rem; line-height: 1.75; }
dd { margin: 0; }
`;
