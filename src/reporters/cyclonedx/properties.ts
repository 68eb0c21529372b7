import type { Report } from "../../generated/schemas.js";

/** A name and a value, which CycloneDX leaves to each tool in a namespace of its own. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

export function property(name: string, value: string | number): Property {
  return { name: `hygie:${name}`, value: String(value) };
}

/** What a report says as a whole, in numbers: of what it was made, its score and its counts. */
export function reportProperties({ pack, factsDigest, locale, summary, omittedQuestions }: Report): Property[] {
  const { counts, score, impacts } = summary;
  return [
    property("pack:id", pack.id),
    property("pack:version", pack.version),
    property("pack:digest", pack.digest),
    property("facts:digest", factsDigest),
    property("locale", locale),
    ...Object.entries(counts).map(([outcome, count]) => property(`count:${outcome}`, count)),
    ...bounds("score", score),
    ...Object.entries(impacts).flatMap(([id, interval]) => bounds(`impact:${id}`, interval)),
    ...(omittedQuestions === undefined ? [] : [property("questions:omitted", omittedQuestions)]),
  ];
}

function bounds(name: string, { low, high }: Report["summary"]["score"]): Property[] {
  return [property(`${name}:low`, low), property(`${name}:high`, high)];
}
