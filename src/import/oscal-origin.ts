import type { Framework, Pack, SourceDocument, Texts } from "../generated/schemas.js";
import type { ImportWords } from "../locales/phrases/import.js";
import { fromMarkup } from "../reporters/oscal/text.js";
import { toId } from "./draft-ids.js";
import type { ImportOptions } from "./options.js";
import {
  neededText,
  type OwnProp,
  ownProps,
  type Placed,
  partsIn,
  type Report,
  textIn,
  textsOf,
} from "./oscal-read.js";
import type { DraftSource, Recommendation } from "./recommendation.js";

/** Where the controls come from: the catalog, and what hygie wrote beside it where the catalog is its own. */
export interface Origin extends DraftSource {
  /** hygie wrote the catalog, of a pack. */
  readonly isOwn: boolean;
  readonly version: string | undefined;
}

type Props = ReadonlyMap<string, readonly OwnProp[]>;

/** What the metadata and the resources of a catalog say. */
export function readOrigin(
  metadata: Placed,
  resources: readonly Placed[],
  options: ImportOptions,
  say: ImportWords,
  report: Report,
): Origin {
  const title = fromMarkup(neededText(metadata, "title", report));
  const props = ownProps(metadata, report);
  const isOwn = props.has("pack") && props.has("locale");
  const locales = isOwn ? (props.get("locale") ?? []).map(({ value }) => value).filter(isLanguage) : [];
  const id = options.id ?? idOf(isOwn ? props.get("pack")?.[0]?.value : title);
  const [locale = options.locale ?? "en"] = locales;
  const foreign = {
    ...{ id: `${id}-source`, title, publisher: publisherOf(metadata, report) ?? say.unknownPublisher },
    ...{ language: locale, ...publishedOf(metadata, report) },
  };
  const named = resources.map((one) => ({ resource: one, props: ownProps(one, report) }));
  const sourceName = props.get("source")?.[0]?.value;
  const source = named.find((one) => first(one.props, "source") === sourceName && sourceName !== undefined);
  return {
    isOwn,
    id,
    title: { [locale]: title, ...textsOf(props.get("title"), ({ value }) => value) },
    locales: locales.length === 0 ? [locale] : locales,
    version: textIn(metadata, "version", report),
    source: source === undefined ? foreign : { ...foreign, ...sourceIn(source.resource, source.props, report) },
    frameworks: Object.fromEntries(isOwn ? named.flatMap((one) => frameworkIn(one.resource, one.props, report)) : []),
    ...(isOwn ? unitsIn(props) : {}),
  };
}

/** The same with what controls refer to: of a catalog that is not hygie's own, the catalog as a framework. */
export function sourceOf(origin: Origin, recommendations: readonly Recommendation[]): DraftSource {
  const { isOwn, id, title, locales, source, version, units = {}, ...rest } = origin;
  const controls = recommendations.map((one): [string, Texts] => [one.control, inAll(one.title, locales)]);
  const own: Framework = {
    ...{ title: source.title, publisher: source.publisher },
    ...(version === undefined ? {} : { version }),
    controls: Object.fromEntries(controls),
  };
  const frameworks = isOwn ? rest.frameworks : Object.fromEntries([[id, own]]);
  const parameters = recommendations.flatMap((one) => Object.values(one.parameters ?? {}));
  const used = Object.entries(units).filter(([name]) => parameters.some(({ unit }) => unit === name));
  const words = used.length === 0 ? {} : { units: Object.fromEntries(used) };
  return { id, title: inAll(title, locales), locales, source, frameworks, ...words };
}

function inAll(texts: Texts, locales: readonly string[]): Texts {
  return Object.fromEntries(locales.map((locale) => [locale, texts[locale] ?? texts[locales[0] ?? ""] ?? ""]));
}

function idOf(name: string | undefined): string {
  return toId(name ?? "") ?? "catalog";
}

function isLanguage(locale: string): boolean {
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(locale);
}

function first(props: Props, name: string): string | undefined {
  return props.get(name)?.[0]?.value;
}

/** Who published a catalog, by its roles, or the first party that it names. */
function publisherOf(metadata: Placed, report: Report): string | undefined {
  const parties = partsIn(metadata, "parties", report);
  const responsible = partsIn(metadata, "responsible-parties", report);
  const ids = ["publisher", "creator", "author"].flatMap((role) =>
    responsible.filter(({ json }) => json["role-id"] === role).flatMap(({ json }) => json["party-uuids"]),
  );
  const named = ids.flatMap((id) => parties.filter(({ json }) => json.uuid === id));
  return [...named, ...parties].map((party) => textIn(party, "name", report)).find((name) => name !== undefined);
}

function publishedOf(metadata: Placed, report: Report): { readonly published?: string } {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(textIn(metadata, "published", report) ?? "") ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? {} : { published: day };
}

/** A source document as hygie wrote it. */
function sourceIn(resource: Placed, props: Props, report: Report): Partial<SourceDocument> {
  const given = { id: first(props, "source"), title: textIn(resource, "title", report) };
  const more = ["publisher", "language", "published", "uri"].map((name) => [name, first(props, name)] as const);
  const furtherReading = (props.get("further-reading") ?? []).map(({ value, remarks }) =>
    remarks === undefined ? { uri: value } : { title: remarks, uri: value },
  );
  const said = [["id", given.id], ["title", given.title && fromMarkup(given.title)], ...more] as const;
  return {
    ...Object.fromEntries(said.filter(([, value]) => value !== undefined)),
    ...(furtherReading.length === 0 ? {} : { furtherReading }),
  };
}

/** A framework as hygie wrote it, with the controls that the pack names. */
function frameworkIn(resource: Placed, props: Props, report: Report): [string, Framework][] {
  const id = first(props, "framework");
  const title = textIn(resource, "title", report);
  if (id === undefined || title === undefined) return [];
  const labels = props.get("control") ?? [];
  const controls = [...new Set(labels.map(({ value }) => value))].map(
    (control) =>
      [
        control,
        textsOf(
          labels.filter((one) => one.value === control),
          ({ remarks }) => remarks,
        ),
      ] as const,
  );
  const [version, uri] = [first(props, "framework-version"), first(props, "uri")];
  const framework = {
    ...{ title: fromMarkup(title), publisher: first(props, "publisher") ?? fromMarkup(title) },
    ...(version === undefined ? {} : { version }),
    ...(uri === undefined ? {} : { uri }),
    controls: Object.fromEntries(controls),
  };
  return [[id, framework]];
}

/** The words of units as hygie wrote them. */
function unitsIn(props: Props): Pick<Pack, "units"> {
  const ones = props.get("unit-one") ?? [];
  const others = props.get("unit-other") ?? [];
  const units = [...new Set(ones.map(({ value }) => value))].map((unit) => {
    const one = textsOf(
      ones.filter(({ value }) => value === unit),
      ({ remarks }) => remarks,
    );
    const other = textsOf(
      others.filter(({ value }) => value === unit),
      ({ remarks }) => remarks,
    );
    return [
      unit,
      Object.fromEntries(Object.entries(one).map(([lang, text]) => [lang, { one: text, other: other[lang] ?? text }])),
    ] as const;
  });
  return units.length === 0 ? {} : { units: Object.fromEntries(units) };
}
