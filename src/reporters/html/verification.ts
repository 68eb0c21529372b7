import type { SourceDocument } from "../../generated/schemas.js";
import { type Context, inLocale } from "./context.js";
import { list } from "./lists.js";
import { code, given, html, link, type Markup, nothing } from "./markup.js";
import { terms } from "./terms.js";

/** What the report was made from, how to make it again, and whose words and estimates it has. */
export function verification(context: Context): Markup {
  const { report, pack, say } = context;
  const judgement = inLocale(pack.judgement, context);
  return html`<section aria-labelledby="verification">
<h2 id="verification">${say.verification}</h2>
<p class="lead">${say.verificationIs}</p>
${terms([
  [say.packDigest, code(report.pack.digest)],
  [say.factsDigest, code(report.factsDigest)],
  [say.instant, html`<time datetime="${report.evaluatedAt}">${report.evaluatedAt}</time>`],
  [say.verify, code(command(context))],
  [say.source, sources(context)],
  [say.judgement, judgement === undefined ? nothing : given(judgement)],
])}
</section>`;
}

function command({ report, say }: Context): string {
  const { files } = say;
  const { results, upcomingWaivers, expiredWaivers, unneededWaivers, insufficientWaivers } = report;
  const hasEvidence = results.some(({ evidence }) => evidence.items.length > 0);
  const idle = [upcomingWaivers, expiredWaivers, unneededWaivers, insufficientWaivers];
  const hasWaivers = results.some(({ outcome }) => outcome === "waived") || idle.some((list) => list.length > 0);
  return [
    `hygie verify ${files.report} --pack ${report.pack.id} --facts ${files.facts}`,
    ...(hasEvidence ? [`--evidence ${files.evidence}`] : []),
    ...(hasWaivers ? [`--waivers ${files.waivers}`] : []),
  ].join(" ");
}

/** The documents that the rules encode. */
function sources({ pack, say }: Context): Markup {
  const all = [pack.source, ...(pack.provenance?.packs ?? []).map(({ source }) => source)];
  const told = all.filter((one) => one !== undefined);
  if (told.length === 0) return nothing;
  return html`${told.map(
    (one) => html`<p lang="${one.language}">${cited(one)}</p>
${reading(one, say.reading)}`,
  )}`;
}

export function cited({ title, publisher, published, uri }: SourceDocument): Markup {
  const date = published === undefined ? nothing : html`, ${given(published)}`;
  return html`${given(publisher)}, <cite>${link(uri, given(title))}</cite>${date}`;
}

function reading({ furtherReading = [] }: SourceDocument, label: string): Markup {
  if (furtherReading.length === 0) return nothing;
  return html`<p class="note">${label}</p>
${list(furtherReading.map(({ title, uri }) => link(uri, given(title ?? uri))))}`;
}
