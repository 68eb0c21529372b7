import { localeIn } from "../../locales/locale.js";
import { printable } from "../../problems/visible.js";
import { contentsOf, toDocument } from "../html/document.js";
import { code, given, html, type Markup, nothing } from "../html/markup.js";
import { terms } from "../html/terms.js";
import { cited } from "../html/verification.js";
import { type PortfolioContext, titleOf } from "./context.js";
import { gaps } from "./gaps.js";
import { groups } from "./groups.js";
import { histogram } from "./histogram.js";
import { outcomeTable } from "./outcome-table.js";
import { styles } from "./styles.js";

/** The whole page. */
export function page(context: PortfolioContext): string {
  const { aggregates, say, language, locale } = context;
  const { pack, evaluatedAt, practices } = aggregates;
  return toDocument({
    language: localeIn(language) === undefined ? locale : language,
    title: say.title(printable(`${pack.id} ${pack.version}`), evaluatedAt.slice(0, 10)),
    styles,
    body: html`${head(context)}
${contents(context)}
<main>
${practices === 0 ? html`<p class="lead">${say.none}</p>` : parts(context)}
${verification(context)}
</main>`,
  });
}

function head({ aggregates, pack, language, say, format }: PortfolioContext): Markup {
  const { id, version } = aggregates.pack;
  const day = aggregates.evaluatedAt.slice(0, 10);
  const { title, source } = pack.definition;
  return html`<header>
<p class="kind">${say.kind}</p>
<h1>${given(title[language] ?? id)}</h1>
${terms([
  [say.practices, html`${say.evaluated(aggregates.practices, aggregates.failed)}`],
  [say.day, html`<time datetime="${day}">${format.date(day)}</time>`],
  [say.pack, given(`${id} ${version}`)],
  [say.source, source === undefined ? nothing : cited(source)],
])}
<p class="note">${say.portfolioIs}</p>
</header>`;
}

function contents({ aggregates, say }: PortfolioContext): Markup {
  const { practices, groups: all = [], impacts } = aggregates;
  const counted: (readonly [id: string, label: string])[] = [
    ["scores", say.scores],
    ["gaps", say.gaps],
    ["rules", say.rules],
    ...(Object.keys(impacts).length > 0 ? [["impacts", say.impacts] as const] : []),
    ...(all.length > 0 ? [["groups", say.groups] as const] : []),
  ];
  return contentsOf(say.contents, [...(practices === 0 ? [] : counted), ["verification", say.verification]]);
}

function parts(context: PortfolioContext): Markup {
  const { aggregates, pack, language, say, rules } = context;
  const ofRules = Object.entries(aggregates.rules).map(([id, counts]) => ({
    title: given(titleOf(id, context)),
    severity: rules.get(id)?.severity,
    counts,
  }));
  const ofImpacts = Object.entries(aggregates.impacts).map(([id, counts]) => ({
    title: given(pack.definition.impacts?.[id]?.title[language] ?? id),
    counts,
  }));
  return html`${histogram(context)}
${gaps(context)}
<section aria-labelledby="rules">
<h2 id="rules">${say.rules}</h2>
<p class="note">${say.rulesAre}</p>
${outcomeTable("rules", ofRules, context)}
</section>
${
  ofImpacts.length === 0
    ? nothing
    : html`<section aria-labelledby="impacts">
<h2 id="impacts">${say.impacts}</h2>
<p class="note">${say.impactsAre}</p>
${outcomeTable("impacts", ofImpacts, context)}
</section>`
}
${groups(context)}`;
}

function verification({ aggregates, pack, language, say }: PortfolioContext): Markup {
  const judgement = pack.definition.judgement?.[language];
  return html`<section aria-labelledby="verification">
<h2 id="verification">${say.verification}</h2>
<p class="lead">${say.verificationIs}</p>
${terms([
  [say.packDigest, code(aggregates.pack.digest)],
  [say.instant, html`<time datetime="${aggregates.evaluatedAt}">${aggregates.evaluatedAt}</time>`],
  [say.judgement, judgement === undefined ? nothing : given(judgement)],
])}
</section>`;
}
