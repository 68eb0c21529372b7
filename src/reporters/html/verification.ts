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
  [say.verify, html`<p>${code(say.command)}</p><p class="aside">${say.verifyWith}</p>`],
  [say.source, sources(context)],
  [say.judgement, judgement === undefined ? nothing : given(judgement)],
])}
</section>`;
}

/** The documents that the rules encode. */
function sources({ pack, say, format }: Context): Markup {
  const all = [pack.source, ...(pack.provenance?.packs ?? []).map(({ source }) => source)];
  const told = all.filter((one) => one !== undefined);
  if (told.length === 0) return nothing;
  return html`${told.map(
    (one) => html`<p lang="${one.language}">${cited(one)}</p>
${reading(one, say.reading)}`,
  )}<p class="note">${given(say.notInNameOf(format.list([...new Set(told.map(({ publisher }) => publisher))], "and")))}</p>`;
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
