import type { Pack, SourceDocument } from "../generated/schemas.js";
import { inLanguage, lines, plain } from "./markdown.js";
import type { PageOptions, RuleContext } from "./page-options.js";
import { pagePhrasesIn, rulePhrasesIn } from "./phrases.js";
import { documentOf, sectionOf } from "./rule-words.js";

/** Where the page of all rules tells of the source. */
const sourcePlace = "source";

/** What a rule encodes, word for word, and where that stands. */
export function quoteSection({ rule, pack, lang }: RuleContext): string {
  const say = pagePhrasesIn(lang).source;
  const document = documentOf(rule, pack);
  const words = `<span lang="${plain(document.language)}">${plain(rulePhrasesIn(lang).quote(rule.source.quote))}</span>`;
  const sections = sectionOf(rule).filter((section) => section !== document.title);
  const where = [
    named(document, lang),
    ...sections.map((section) => inLanguage(section, document.language, lang)),
  ].join(", ");
  const about = `[${plain(say.about)}](./index.md#${sourcePlace})`;
  return lines(`## ${say.quote}`, `> ${words}\n>\n> ${where} (${about})`);
}

/** The documents whose recommendations the rules encode: their dates, their addresses, and what they point to. */
export function sourceSection(pack: Pack, lang: string, { notice }: PageOptions): string {
  const say = pagePhrasesIn(lang).source;
  const documents = [pack, ...(pack.provenance?.packs ?? [])].map(({ source }) => source);
  return lines(
    `<a id="${sourcePlace}"></a>`,
    `## ${say.title}`,
    ...[...new Map(documents.map((one) => [one.id, one])).values()].map((one) => documentText(one, lang)),
    plain(pack.judgement?.[lang] ?? ""),
    notice,
  );
}

function documentText(document: SourceDocument, lang: string): string {
  const say = pagePhrasesIn(lang);
  const { published, uri, furtherReading = [] } = document;
  const dated = published === undefined ? say.source.undated : say.source.published(say.day(published));
  const told = [named(document, lang), plain(dated), ...(uri === undefined ? [plain(say.source.noAddress)] : [])];
  const links = furtherReading.map(
    (one) =>
      `- ${anchor(one.uri, one.title === undefined ? plain(one.uri) : inLanguage(one.title, document.language, lang))}`,
  );
  return lines(`${told.join(", ")}.`, ...(links.length === 0 ? [] : [say.source.furtherReading, links.join("\n")]));
}

/** A document by its publisher and title, which leads to it where its address is known. */
function named(document: SourceDocument, lang: string): string {
  return anchor(document.uri, nameOf(document, lang));
}

/** A document by its publisher and title, in the language that the title is in. */
export function nameOf({ publisher, title, language }: SourceDocument, lang: string): string {
  return rulePhrasesIn(lang).sourceOf(plain(publisher), inLanguage(title, language, lang));
}

/** A link of Markdown to what can be read on the web; other addresses lead nowhere. */
function anchor(uri: string | undefined, text: string): string {
  const isOfWeb = uri !== undefined && /^https?:/.test(uri);
  return isOfWeb ? `<a href="${plain(uri)}">${unlinked(text)}</a>` : text;
}

/** Markdown in which nothing is taken for an address, and made a link of its own. */
function unlinked(text: string): string {
  return text.replaceAll(".", "&#46;").replaceAll(":", "&#58;");
}
