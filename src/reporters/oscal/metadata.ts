import type { Framework, Pack, SourceDocument } from "../../generated/schemas.js";
import { list, oscalVersion, type Prop, packProps, prop, uuidOf } from "./document.js";
import { type PackDocument, publishedIn } from "./given.js";
import { toMarkup, toMarkupLine, toUriReference, toValue } from "./text.js";

/** The metadata of a document about a pack. */
export function metadataOf(
  { pack, definition, say, lastModified }: PackDocument,
  title: string,
  props: readonly Prop[] = [],
): object {
  const { source, version } = definition;
  const publisher = uuidOf("party", source.publisher);
  const published = publishedIn(source);
  return {
    title: toMarkupLine(title),
    ...(published === undefined ? {} : { published }),
    "last-modified": lastModified.at,
    version,
    "oscal-version": oscalVersion,
    props: [...packProps(definition, pack.digest), ...props],
    roles: [{ id: "publisher", title: say.publisher }],
    parties: [{ uuid: publisher, type: "organization", name: toValue(source.publisher) }],
    "responsible-parties": [{ "role-id": "publisher", "party-uuids": [publisher] }],
    ...(lastModified.isKnown ? {} : { remarks: say.undated }),
  };
}

/** The id of the resource of a source document. */
export function sourceId({ id }: Pick<SourceDocument, "id">): string {
  return uuidOf("source", id);
}

/** The id of the resource of a framework. */
export function frameworkId(id: string): string {
  return uuidOf("framework", id);
}

/** The documents that the rules encode, and the pages that these point to. */
export function sourceResources({ source, provenance }: Pack): object[] {
  const all = [source, ...(provenance?.packs ?? []).map((pack) => pack.source)];
  return all
    .filter((one, i) => all.findIndex(({ id }) => id === one.id) === i)
    .map((one) => ({
      uuid: sourceId(one),
      title: toMarkupLine(one.title),
      props: [
        ...prop("source", one.id),
        ...prop("publisher", one.publisher),
        ...prop("language", one.language),
        ...prop("published", one.published),
        ...prop("uri", one.uri),
        ...(one.furtherReading ?? []).flatMap(({ title, uri }) =>
          prop("further-reading", uri, { remarks: title === undefined ? undefined : toMarkup(title) }),
        ),
      ],
      ...list(
        "rlinks",
        [one.uri, ...(one.furtherReading ?? []).map(({ uri }) => uri)].flatMap((uri) => rlink(uri)),
      ),
    }));
}

/** The frameworks that the rules refer to, each with the controls that are named. */
export function frameworkResources({ frameworks }: Pack): object[] {
  return Object.entries(frameworks).map(([id, framework]) => ({
    uuid: frameworkId(id),
    title: toMarkupLine(framework.title),
    props: frameworkProps(id, framework),
    ...list("rlinks", rlink(framework.uri)),
  }));
}

function frameworkProps(id: string, { publisher, version, uri, controls }: Framework): Prop[] {
  const labels = Object.entries(controls).flatMap(([control, texts]) =>
    Object.entries(texts).flatMap(([lang, label]) => prop("control", control, { lang, remarks: toMarkup(label) })),
  );
  return [
    ...prop("framework", id),
    ...prop("publisher", publisher),
    ...prop("framework-version", version),
    ...prop("uri", uri),
    ...labels,
  ];
}

function rlink(uri: string | undefined): object[] {
  return uri === undefined ? [] : [{ href: toUriReference(uri) }];
}
