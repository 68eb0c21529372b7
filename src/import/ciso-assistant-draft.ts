import type { Pack, Reference, Strength, Texts } from "../generated/schemas.js";
import type { Collector } from "../json/collect.js";
import { locales as spoken } from "../locales/locale.js";
import { shown } from "../problems/shown.js";
import { type Entry, textOf, translationOf, urnIn } from "./ciso-assistant-entry.js";
import type { Framework, Library } from "./ciso-assistant-library.js";
import { isAssessable, withoutUse } from "./ciso-assistant-requirements.js";
import { toId } from "./draft-ids.js";
import type { ImportedControl } from "./draft-pack.js";
import type { ImportOptions } from "./options.js";
import { problem } from "./problem.js";
import type { DraftSource, Recommendation } from "./recommendation.js";

type Add = Collector["add"];

/** What a pack is made of that has the requirements of a library which can be assessed. */
export function toDraft(library: Library, options: ImportOptions, add: Add): Draft {
  const languages = languagesOf(library, options, add);
  const mappings = mappingsOf(library, languages);
  const recommendations = library.frameworks.flatMap((framework) =>
    recommendationsOf(framework, languages, mappings.references),
  );
  if (recommendations.length === 0) add(() => problem("no-controls", "", {}));
  const source = sourceOf(library, languages, mappings.frameworks, options);
  const leftOut = library.frameworks.flatMap(({ requirements }) =>
    withoutUse(requirements).map((one) => ({ control: controlOf(one), pointer: one.pointer })),
  );
  const draft = { source, recommendations, leftOut };
  return isOwn(library) ? draft : withOwnFramework(draft);
}

interface Draft {
  readonly source: DraftSource;
  readonly recommendations: readonly Recommendation[];
  readonly leftOut: readonly ImportedControl[];
}

/** Did hygie write it, of a pack? */
function isOwn(library: Library): boolean {
  return urnIn(library, "urn").startsWith("urn:hygie:");
}

/** The same with the library as a framework that each rule refers to: ids of rules are not written as those of all frameworks are. */
function withOwnFramework({ source, recommendations, leftOut }: Draft): Draft {
  const { id, source: document, locales, frameworks } = source;
  const controls = new Map(recommendations.map(({ control, title }) => [control, inAll(title, locales)]));
  const known = { ...frameworks[id]?.controls, ...Object.fromEntries(controls) };
  const own = { title: document.title, publisher: document.publisher, controls: known };
  return {
    leftOut,
    source: { ...source, frameworks: { ...frameworks, [id]: own } },
    recommendations: recommendations.map((one) => {
      const others = one.references.filter((other) => other.framework !== id || other.id !== one.control);
      return { ...one, references: [{ framework: id, id: one.control, strength: "equivalent" }, ...others] };
    }),
  };
}

function inAll(texts: Texts, languages: readonly string[]): Texts {
  const first = texts[languages[0] ?? ""] ?? "";
  return Object.fromEntries(languages.map((language) => [language, texts[language] ?? first]));
}

/** The language of the library, and of those that it is translated into the ones that hygie speaks. */
function languagesOf(library: Library, options: ImportOptions, add: Add): readonly [string, ...string[]] {
  const given = textOf(library, "locale") ?? options.locale ?? "en";
  const [, language = "", country] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(given) ?? [];
  if (language === "") add(() => problem("wrong-format", "/locale", { found: shown(given), expected: "language" }));
  const own = [language.toLowerCase(), ...(country === undefined ? [] : [country.toUpperCase()])].join("-");
  const titled = [library, ...library.frameworks, ...library.frameworks.flatMap(({ requirements }) => requirements)];
  const translated = spoken.filter(
    (one) => one !== language.toLowerCase() && titled.some((entry) => translationOf(entry, one) !== undefined),
  );
  return [own, ...translated];
}

function sourceOf(
  library: Library,
  languages: readonly [string, ...string[]],
  frameworks: Pack["frameworks"],
  options: ImportOptions,
) {
  const [alone] = library.frameworks.length === 1 ? library.frameworks : [library];
  const named = alone ?? library;
  const called = textOf(named, "ref_id") ?? lastOf(textOf(named, "urn") ?? "");
  const id = options.id ?? toId(called) ?? "library";
  const title = textsOf(named, "name", languages, called || id);
  const own = title[languages[0]] ?? id;
  const publisher = textOf(library, "provider") ?? textOf(library, "packager") ?? own;
  const source = { id: `${id}-source`, title: own, publisher, language: languages[0] };
  return { id, title: inAll(title, languages), locales: languages, source, frameworks } satisfies DraftSource;
}

/** The requirements that can be assessed, each under the heading that is nearest above. */
function recommendationsOf(
  { requirements }: Framework,
  languages: readonly string[],
  references: ReadonlyMap<string, readonly Reference[]>,
): Recommendation[] {
  const byUrn = new Map(requirements.map((one) => [urnIn(one, "urn"), one]));
  return requirements.filter(isAssessable).map((one) => {
    const urn = urnIn(one, "urn");
    const control = controlOf(one);
    const statement = textOf(one, "description");
    const heading = byUrn.get(urnIn(one, "parent_urn"));
    return {
      control,
      pointer: one.pointer,
      title: textsOf(one, "name", languages, titleFrom(statement) ?? control),
      statement,
      section: heading && (textOf(heading, "name") ?? textOf(heading, "ref_id")),
      references: references.get(urn) ?? [],
    };
  });
}

/** What people call a requirement. */
function controlOf(requirement: Entry): string {
  return textOf(requirement, "ref_id") ?? lastOf(urnIn(requirement, "urn"));
}

/** The first words of a statement, as a title where there is none. */
function titleFrom(statement: string | undefined): string | undefined {
  const [line] = statement?.split("\n") ?? [];
  if (line === undefined || line.length <= longestTitle) return line;
  return `${line.slice(0, longestTitle).replace(/\s+\S*$/, "")}…`;
}

const longestTitle = 100;

/** A text in those of the languages that it is in; `instead` in the first where it is in none. */
function textsOf(entry: Entry, name: string, languages: readonly string[], instead: string): Texts {
  const [first = "", ...others] = languages;
  const texts = others.map((language) => {
    const translation = translationOf(entry, language);
    return [language, translation && textOf(translation, name)] as const;
  });
  const own = [first, oneLine(textOf(entry, name) ?? instead)] as const;
  return Object.fromEntries([
    own,
    ...texts.flatMap(([language, text]) => (text === undefined ? [] : [[language, oneLine(text)] as const])),
  ]);
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, " ");
}

/** How near a mapping comes; of what is `not_related` there is no reference. */
const strengths: Readonly<Record<string, Strength>> = {
  equal: "equivalent",
  subset: "partial",
  superset: "partial",
  intersect: "partial",
};

/** The references that the mappings of a library make, by the names of its requirements, and the frameworks that they refer to. */
function mappingsOf({ frameworks: own, mappingSets }: Library, languages: readonly string[]) {
  const ours = new Set(own.map((framework) => urnIn(framework, "urn")));
  const references = new Map<string, Reference[]>();
  const controls = new Map<string, Map<string, Texts>>();
  const frameworks = new Map<string, Pack["frameworks"][string]>();
  for (const set of mappingSets.filter((one) => ours.has(urnIn(one, "source_framework_urn")))) {
    const target = urnIn(set, "target_framework_urn");
    const framework = toId(lastOf(target)) ?? "framework";
    const known = controls.get(framework) ?? new Map<string, Texts>();
    for (const { from, id, strength } of set.mappings.flatMap(mappingOf)) {
      known.set(id, Object.fromEntries(languages.map((language) => [language, id])));
      const others = references.get(from) ?? [];
      if (others.some((other) => other.framework === framework && other.id === id)) continue;
      references.set(from, [...others, { framework, id, strength }]);
    }
    if (known.size === 0) continue; // nothing comes near it
    controls.set(framework, known);
    const publisher = target.split(":")[1] || target;
    frameworks.set(framework, { title: lastOf(target), publisher, controls: Object.fromEntries(known) });
  }
  return { references, frameworks: Object.fromEntries(frameworks) };
}

function mappingOf(mapping: Entry): { from: string; id: string; strength: Strength }[] {
  const from = urnIn(mapping, "source_requirement_urn");
  const id = lastOf(urnIn(mapping, "target_requirement_urn"));
  const relationship = textOf(mapping, "relationship") ?? "";
  const strength = Object.hasOwn(strengths, relationship) ? strengths[relationship] : undefined;
  return strength === undefined || id === "" ? [] : [{ from, id, strength }];
}

/** What a name ends in: of a requirement its id. */
function lastOf(urn: string): string {
  return urn.split(":").at(-1) ?? "";
}
