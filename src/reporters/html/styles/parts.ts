/** The parts of the page: its head, the score, tables, rules, questions. */
export const parts = `
.figures { position: absolute; }
header dl.terms { margin-top: 1.75rem; border-block: 1px solid var(--line); }
.draft-note { margin-top: 1.75rem; padding: .75rem 1rem; border: 2px solid var(--fail); border-radius: .5rem; font-weight: 600; }
.draft { color: var(--fail); font-weight: 600; }
.blanks { display: none; }
nav { margin-top: 1.75rem; font-size: .9375rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; padding: 0; list-style: none; }
nav li + li { margin: 0; }
.overview + .note { margin-top: 1.5rem; }
.overview { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2.5rem; align-items: center; margin-top: 1.75rem; }
.gauge { display: block; width: 100%; }
.gauge text { fill: var(--ink); text-anchor: middle; }
.gauge .value { font-size: 40px; font-weight: 650; letter-spacing: -.02em; }
.gauge .of, .gauge .end { fill: var(--soft); font-size: 13px; }
.track { fill: var(--track); }
.sure { fill: var(--accent); }
.hatch-ground { fill: var(--track); }
.hatch-line { fill: var(--accent); }
.open { stroke: var(--accent); stroke-width: 1; }
.counts { padding: 0; list-style: none; }
.counts li { display: flex; align-items: center; padding: .4rem 0; }
.counts li + li { margin: 0; border-top: 1px solid var(--line); }
.counts a, .counts li { gap: .65rem; }
.counts a { display: flex; align-items: center; color: inherit; text-decoration-color: var(--line); }
.sign { flex: none; width: 1.35rem; height: 1.35rem; padding: .15rem; border: 1.5px solid currentColor; border-radius: 50%; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.sign.fail { color: var(--fail); }
.sign.unknown { color: var(--unknown); }
.sign.waived { color: var(--waived); }
.sign.pass { color: var(--pass); }
.sign.not-applicable { color: var(--not-applicable); }
table { width: 100%; table-layout: fixed; margin-top: .75rem; border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; }
caption h3 { margin-top: 1.75rem; }
caption h3::first-letter, .aside.state::first-letter { text-transform: uppercase; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
.number { text-align: end; white-space: nowrap; }
.plan th:first-child { width: 54%; }
.plan .number { padding-right: 2rem; }
.severity.critical { font-weight: 650; }
.impacts .name { width: 42%; }
.impacts .bounds { width: 16%; }
.impacts td.bar { vertical-align: middle; }
.impacts td.bar svg { display: block; width: 100%; height: auto; }
.rule, .idle { margin-top: 1.25rem; padding: 1.1rem 1.25rem 1rem; border: 1px solid var(--line); border-radius: .5rem; scroll-margin-top: 1rem; }
.rule h4 { display: flex; gap: .6rem; align-items: flex-start; }
.rule .meta { display: flex; flex-wrap: wrap; gap: 0 .9rem; margin-top: .2rem; padding-left: 1.95rem; }
.rule .meta a { color: inherit; }
.rule .message, .idle .message { margin: .75rem 0; }
.rule dd ul, .rule dd ol { padding-left: 1.1rem; }
.rule dd ul.inline { padding: 0; }
.rule dd .many { columns: 14rem 2; column-gap: 2rem; }
.many li { break-inside: avoid; }
.about { columns: 15rem 2; column-gap: 2rem; margin-top: .6rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: .875rem; line-height: 1.5; }
.about > div { break-inside: avoid; padding-bottom: .7rem; }
.about dt { font-size: .8125rem; }
.about .aside, .about figcaption { font-size: .8125rem; }
.waiver { padding-left: .9rem; border-left: 3px solid var(--waived); }
.waiver + .waiver { margin-top: 1rem; }
.waiver + p { margin-top: .6rem; }
dl.waiver > div { grid-template-columns: 8rem minmax(0, 1fr); padding: .15rem 0; }
.idle dl.waiver { padding: 0; border: 0; }
.quote blockquote { font-style: italic; }
.quote figcaption { margin-top: .2rem; }
.questions { padding-left: 0; list-style: none; counter-reset: question; }
.questions > li { margin-top: 1rem; padding: 0 0 1rem; border-bottom: 1px solid var(--line); }
.questions .label { font-weight: 600; }
.questions .subject { font-weight: 400; color: var(--soft); }
.questions .subject::after { content: " – "; }
.questions dl { margin-top: .35rem; font-size: .9375rem; }
.questions dl.terms > div { padding: .1rem 0; border: 0; }
@media (max-width: 38rem) {
  body { padding-top: 1.75rem; }
  h1 { font-size: 1.6rem; }
  .overview { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .overview figure { width: 14rem; margin: 0 auto; }
  dl.terms > div, dl.waiver > div { grid-template-columns: minmax(0, 1fr); }
  .rule, .idle { padding-inline: 1rem; }
  .about { columns: auto; }
  table { font-size: .875rem; }
  th, td { padding-right: .5rem; }
  .plan thead th:nth-child(1) { width: 36%; }
  .plan thead th:nth-child(2) { width: 25%; }
  .plan thead th:nth-child(3) { width: 19%; }
  .impacts .bounds { width: 20%; }
  .plan .number { padding-right: 1rem; }
}
`;
