import { localeIn } from "../../locales/locale.js";
import { printable } from "../../problems/visible.js";
import { draftSentence } from "../drafts.js";
import { type Context, inLocale } from "./context.js";
import { contentsOf, toDocument } from "./document.js";
import { given, html, type Markup, nothing } from "./markup.js";
import { plan } from "./plan.js";
import { questions } from "./questions.js";
import { rules } from "./rules.js";
import { styles } from "./styles/index.js";
import { summary } from "./summary.js";
import { terms } from "./terms.js";
import { cited, verification } from "./verification.js";
import { idleWaivers } from "./waivers.js";

/** The whole page. */
export function page(context: Context): string {
  const { report, say, locale } = context;
  return toDocument({
    language: localeIn(report.locale) === undefined ? locale : report.locale,
    title: say.title(printable(`${report.pack.id} ${report.pack.version}`), report.evaluatedAt.slice(0, 10)),
    styles,
    body: html`${head(context)}
${draftNote(context)}
${contents(context)}
<main>
${summary(context)}
${plan(context)}
${questions(context)}
${rules(context)}
${idleWaivers(context)}
${verification(context)}
</main>`,
  });
}

/** What the page is of, and lines on paper for what no report has: which practice it is of, and who signs it. */
function head(context: Context): Markup {
  const { report, pack, say, format } = context;
  const { id, version } = report.pack;
  const day = report.evaluatedAt.slice(0, 10);
  return html`<header>
<p class="kind">${say.kind}</p>
<h1>${given(inLocale(pack.title, context) ?? id)}</h1>
${terms([
  [say.day, html`<time datetime="${day}">${format.date(day)}</time>`],
  [say.pack, given(`${id} ${version}`)],
  [say.source, pack.source === undefined ? nothing : cited(pack.source)],
])}
<div class="blanks">${[say.practice, say.signatory, say.signedOn, say.signature].map((label) => html`<p>${label}</p>`)}</div>
</header>`;
}

/** That rules are drafts, where people read first. */
function draftNote({ report, pack, phrases }: Context): Markup {
  const sentence = draftSentence(report, pack.rules, phrases);
  return sentence === undefined ? nothing : html`<p class="draft-note" role="note">${sentence}</p>`;
}

/** What is on the page, but for what has nothing in it. */
function contents({ report, say }: Context): Markup {
  const isIdle = [
    report.insufficientWaivers,
    report.upcomingWaivers,
    report.expiredWaivers,
    report.unneededWaivers,
  ].some((list) => list.length > 0);
  return contentsOf(say.contents, [
    ["summary", say.summary],
    ["plan", say.plan],
    ...(report.questions.length > 0 ? [["questions", say.questions] as const] : []),
    ["rules", say.rules],
    ...(isIdle ? [["idle-waivers", say.idle] as const] : []),
    ["verification", say.verification],
  ]);
}
