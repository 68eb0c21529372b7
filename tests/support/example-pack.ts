import { loadPack } from "../../src/index.js";
import { isObject } from "../../src/json/data.js";
import { macsf } from "./macsf.js";
import { withoutParameters } from "./pack.js";

/** What the guide shows of a pack with one rule: facts, other members of the pack, and the rule's own. */
export interface Example {
  readonly facts: Readonly<Record<string, object>>;
  readonly evidenceTypes?: object;
  readonly cases: readonly { readonly facts: object; readonly now?: string; readonly expect: string }[];
  readonly evidence?: readonly { readonly type: string }[];
  readonly source?: object;
}

/** The pack of an example: what that leaves out is as in macsf, texts and vocabulary, and nothing that finds anything. */
export function examplePack({ facts, evidenceTypes, source, cases, ...changes }: Example) {
  const { definition } = macsf;
  const { appliesWhen: _, ...rule } = withoutParameters(definition.rules[0] as never) as Record<string, object>;
  const { evidence = [] } = changes;
  const named = evidence.filter(({ type }) => Object.hasOwn(definition.evidenceTypes, type)).map(({ type }) => type);
  const base = { ...rule, evidence, references: [], ...changes, source: { ...rule.source, ...source } };
  const impacts = Object.entries(definition.impacts).filter(([id]) => (rule.impacts as string[]).includes(id));
  const written = JSON.stringify([facts, changes]);
  const units = Object.entries(definition.units ?? {}).filter(([id]) => written.includes(JSON.stringify(id)));
  return loadPack({
    ...definition,
    units: Object.fromEntries(units),
    impacts: Object.fromEntries(impacts),
    frameworks: {},
    evidenceTypes: evidenceTypes ?? Object.fromEntries(named.map((type) => [type, definition.evidenceTypes[type]])),
    facts: withTexts({ type: "object", properties: facts }),
    rules: [{ ...base, cases: cases.map((one, i) => ({ name: `case ${i + 1}`, ...one })) }],
  });
}

/** Facts with texts for people, which the guide leaves out. */
function withTexts(fact: Readonly<Record<string, unknown>>): object {
  const { properties, items } = fact;
  const members = Object.entries(isObject(properties) ? properties : {}).map(([name, member]) => [
    name,
    { "x-text": { fr: text, en: text }, ...choices(member), ...withTexts(member as Readonly<Record<string, unknown>>) },
  ]);
  return {
    ...fact,
    ...(properties === undefined ? {} : { additionalProperties: false, properties: Object.fromEntries(members) }),
    ...(isObject(items) ? { items: withTexts(items) } : {}),
  };
}

const text = { label: "Fait", question: "Lequel ?", help: "Regardez." };

function choices(member: unknown): object {
  const { enum: allowed } = member as { readonly enum?: readonly (string | null)[] };
  const named = allowed?.filter((choice) => choice !== null);
  if (named === undefined) return {};
  return { "x-choices": Object.fromEntries(named.map((choice) => [choice, { fr: choice, en: choice }])) };
}
