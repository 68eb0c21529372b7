import type { Pack } from "hygie";
import type { JSONSchema } from "vscode-json-languageservice";
import ruleSchema from "../../../../../schemas/rule.schema.json" with { type: "json" };
import { type FactSchema, factPaths, factsOf } from "../../../../../src/facts/schema.js";
import { operators as en } from "../../../../../src/locales/en/operators.js";
import { operators as fr } from "../../../../../src/locales/fr/operators.js";
import ruleWords from "../../../rule-schema.fr.json" with { type: "json" };

/** What the schema says of the members of a rule, and the table of its operators, in French. */
const french: Readonly<Record<string, string>> = {
  ...ruleWords,
  ...Object.fromEntries(Object.entries(en).map(([name, said]) => [said, fr[name as keyof typeof en]])),
};

/** The schema of the facts, with their labels as what an editor tells of them. */
export function factsSchema(facts: FactSchema, lang: string): JSONSchema {
  const { properties, items } = facts;
  const members = Object.entries(properties ?? {}).map(([name, member]) => [name, factsSchema(member, lang)]);
  return {
    ...facts,
    ...(facts["x-text"] === undefined ? {} : { description: facts["x-text"][lang]?.label }),
    ...(properties === undefined ? {} : { properties: Object.fromEntries(members) }),
    ...(items === undefined ? {} : { items: factsSchema(items, lang) }),
  } as JSONSchema;
}

/** The schema of a rule, with the names that the pack has for what a rule refers to. */
export function ruleSchemaIn(pack: Pack, lang: string): JSONSchema {
  const schema = describedIn(lang === "fr" ? french : {}, ruleSchema);
  const { logic, acceptedEvidence, reference } = schema.$defs;
  const paths = factPaths(factsOf(pack));
  offer(schema.properties.impacts.items, Object.keys(pack.impacts), pack.impacts);
  offer(acceptedEvidence.properties.type, Object.keys(pack.evidenceTypes), pack.evidenceTypes);
  offer(acceptedEvidence.properties.supports.items, paths);
  offer(reference.properties.framework, Object.keys(pack.frameworks), pack.frameworks);
  offer(logic.anyOf.find((one) => one.properties !== undefined)?.properties?.var, [
    ...new Set(paths.flatMap((path) => path.split("[]."))),
  ]);
  return schema as JSONSchema;

  function offer(at: object | undefined, names: readonly string[], told: Readonly<Record<string, Titled>> = {}): void {
    const titles = names.map((name) => {
      const title = told[name]?.title;
      return typeof title === "object" ? title[lang] : title;
    });
    if (at !== undefined) Object.assign(at, { enum: names, enumDescriptions: titles, examples: undefined });
  }
}

/** A copy of a schema, its descriptions in the words that are given for them. */
function describedIn<T>(words: Readonly<Record<string, string>>, schema: T): T {
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    name === "description" ? (words[value] ?? value) : value,
  );
}

/** What has a title, in one language or in each. */
interface Titled {
  readonly title: string | Readonly<Record<string, string>>;
}
