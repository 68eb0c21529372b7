/**
 * On A4: light whatever the screen is, pages with numbers, rules in one piece where a page holds them, and no links to click. A
 * heading has room above it, also where a page begins: the accent of a capital would be painted on the page before.
 */
export const print = `
@page { size: A4; margin: 15mm 17mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); color: #52605d; font: 8pt system-ui, Arial, sans-serif; } }
@media print {
  :root { color-scheme: light; }
  html { font-size: 8.75pt; line-height: 1.36; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .pointer { display: none; }
  a { color: inherit; text-decoration: none; }
  .blanks { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm 8mm; margin-top: 8mm; color: var(--soft); }
  .blanks p { display: flex; gap: 4mm; align-items: end; margin: 0; }
  .blanks p::after { content: ""; flex: 1; border-bottom: 1px dotted var(--soft); }
  h2 { margin-top: 12mm; break-after: avoid; }
  h3, h4, caption, h3 + .note, .lead:not(:last-child), .meta { break-after: avoid; }
  h3 { margin-top: 5mm; padding-top: 2mm; }
  p, li, dd, blockquote { orphans: 3; widows: 3; }
  tr, li, figure, .plan, .rule, .idle, .overview, .counts, .impacts, .questions > li, dl.terms > div { break-inside: avoid; }
  dl.terms > div { padding: .2rem 0; }
  .about { columns: 2; column-gap: 6mm; margin-top: 1mm; padding-top: 2mm; }
  .about > div { padding-bottom: 1mm; }
  .about { line-height: 1.36; }
  .questions .label, .subject { break-after: avoid; }
  thead { display: table-header-group; }
  .rule, .idle { margin-top: 3mm; padding: 2.5mm 4mm 1mm; }
  .rule .message, .idle .message { margin: 1.5mm 0; }
  li + li { margin-top: .1rem; }
  .overview { grid-template-columns: 52mm minmax(0, 1fr); }
}
`;
