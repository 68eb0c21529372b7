import { colors } from "../html/styles/colors.js";
import { parts } from "../html/styles/parts.js";
import { print } from "../html/styles/print.js";
import { text } from "../html/styles/text.js";

/** What a page of a portfolio has beside those of reports. */
const counted = `
.bar { display: block; width: 100%; height: .6rem; margin-top: .45rem; }
.part { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
.part.fail { fill: var(--fail); }
.part.unknown { fill: var(--unknown-part); }
.part.pass { fill: var(--pass); }
.part.not-applicable { fill: var(--track); }
:root { --unknown-part: #d9a44a; }
table.outcomes { table-layout: fixed; }
.outcomes tbody th { padding: .8rem 0 0; border: 0; font-weight: 600; }
.outcomes tbody td { padding-top: .35rem; white-space: nowrap; }
.outcomes .column { display: inline-flex; align-items: center; gap: .4rem; }
.outcomes .sign { width: 1.1rem; height: 1.1rem; }
.outcomes th .aside { font-weight: 400; }
.histogram .range { width: 7.5rem; }
.histogram th, .histogram td { padding-block: .3rem; border: 0; vertical-align: middle; }
.histogram thead th { border-bottom: 1px solid var(--line); }
.measure { display: grid; grid-template-columns: minmax(0, 1fr) 8.5rem; gap: .6rem; align-items: center; }
.measure svg { display: block; width: 100%; height: .85rem; }
.measure .open { fill: var(--hatch); stroke: none; }
.gaps { margin-top: 1rem; padding-left: 1.6rem; }
.gaps li + li { margin-top: 1rem; }
.gaps .name { font-weight: 600; }
.gaps .name + .aside { margin-top: .1rem; }
.groups th:first-child { width: 30%; }
.groups .number { width: 16%; }
.groups thead .number { white-space: normal; }
@media (max-width: 38rem) {
  .histogram .range { width: 4rem; }
  .measure { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
  .outcomes .column { flex-direction: column; align-items: flex-start; gap: .2rem; }
  .outcomes td .aside { display: block; }
  .groups .number { width: 21%; }
}
@media print {
  .outcomes tbody, .gaps li, .histogram { break-inside: avoid; }
  .outcomes tbody th { padding-top: 2mm; }
  .bar { height: 2mm; margin-top: .8mm; }
}
`;

export const styles = `${colors}${text}${parts}${print}${counted}`;
