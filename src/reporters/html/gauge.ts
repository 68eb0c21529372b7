import { arc } from "d3-shape";
import { wholeScore } from "../phrases.js";
import type { Context } from "./context.js";
import { html, type Markup, nothing } from "./markup.js";

/** Half of the angle that the gauge is open to, in radians from the top. */
const reach = (2 * Math.PI) / 3;

/** A part of the ring, as the path of a figure. */
function ring(from: number, to: number): string {
  const part = arc().digits(2);
  return part({ innerRadius: 82, outerRadius: 100, startAngle: angleOf(from), endAngle: angleOf(to) }) ?? "";
}

function angleOf(score: number): number {
  return (score / 50 - 1) * reach;
}

/** The score as an arc: what is certain in full, what hangs on answers hatched. */
export function gauge({ report, phrases, say }: Context): Markup {
  const bounds = wholeScore(report.summary.score);
  const { low, high } = bounds;
  return html`<svg class="gauge" viewBox="-110 -106 220 178" role="img" aria-label="${phrases.score(bounds)}">
<path class="track" d="${ring(0, 100)}"/>
${low > 0 ? html`<path class="sure" d="${ring(0, low)}"/>` : nothing}
${high > low ? html`<path class="open" fill="url(#hatch)" d="${ring(low, high)}"/>` : nothing}
<text class="value" y="10">${say.bounds(low, high)}</text>
<text class="of" y="38">${say.outOf}</text>
<text class="end" x="-79" y="66">0</text>
<text class="end" x="79" y="66">100</text>
</svg>`;
}

/** What other figures refer to: a hatching, and a sign for each outcome. */
export const figures =
  (): Markup => html`<svg class="figures" width="0" height="0" aria-hidden="true" focusable="false">
<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><rect class="hatch-line" width="2" height="5"/></pattern></defs>
<symbol id="sign-fail" viewBox="0 0 16 16"><path d="M4 4l8 8M12 4l-8 8"/></symbol>
<symbol id="sign-unknown" viewBox="0 0 16 16"><path d="M5 6a3 3 0 1 1 4.6 2.5C8.5 9.2 8 9.600 8 10.600M8 13.200v.1"/></symbol>
<symbol id="sign-waived" viewBox="0 0 16 16"><path d="M2.500 9.200c1.800-3 3.600-3 5.500-1.200s3.700 1.800 5.500-1.200"/></symbol>
<symbol id="sign-pass" viewBox="0 0 16 16"><path d="M3.500 8.500l3.200 3.200L12.800 4.800"/></symbol>
<symbol id="sign-not-applicable" viewBox="0 0 16 16"><path d="M4 8h8"/></symbol>
</svg>`;
