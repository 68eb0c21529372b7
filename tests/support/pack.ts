/** A small pack, right in every way, for tests to spoil. */
export function smallPack() {
  return {
    id: "small",
    version: "1.0.0",
    title: { fr: "Petit jeu de règles" },
    locales: ["fr"],
    helpUri: "https://example.org/{locale}/{pack}/{rule}",
    source: { id: "guide", title: "Guide", publisher: "Éditeur", language: "fr" },
    facts: {
      type: "object",
      additionalProperties: false,
      properties: {
        doors: {
          type: ["array", "null"],
          "x-text": text("Portes"),
          items: {
            type: ["object", "null"],
            additionalProperties: false,
            properties: {
              id: { type: ["string", "null"], "x-text": text("Nom") },
              locked: { type: ["boolean", "null"], "x-text": text("Verrouillée") },
              kind: {
                type: ["string", "null"],
                enum: ["front", "back", null],
                "x-choices": { front: { fr: "entrée" }, back: { fr: "arrière" } },
                "x-text": text("Sorte"),
              },
            },
          },
        },
        guards: { type: ["integer", "null"], minimum: 0, "x-unit": "people", "x-text": text("Gardiens") },
        checkedOn: { type: ["string", "null"], format: "date", "x-text": text("Vérifié le") },
        repairedOn: { type: ["string", "null"], format: "date", "x-text": text("Réparé le") },
        tags: { type: ["array", "null"], "x-text": text("Étiquettes"), items: { type: ["string", "null"] } },
      },
    } as Record<string, unknown>,
    impacts: { theft: { title: { fr: "Vol" } } },
    evidenceTypes: { photo: { title: { fr: "Photo" }, freshForDays: 30 } },
    frameworks: { code: { title: "Code", publisher: "Ville", controls: { "1": { fr: "Portes fermées" } } } },
    rules: [smallRule()] as unknown[],
  };
}

export function smallRule(changes: object = {}) {
  return {
    id: "doors-locked",
    version: "1.0.0",
    status: "active",
    source: { document: "guide", quote: "fermez vos portes" },
    severity: "high",
    impacts: ["theft"],
    parameters: { least: { type: "integer", default: 2, minimum: 1, maximum: 5, source: "the guide" } },
    appliesWhen: { "!!": [{ var: "doors" }] },
    logic: { and: [{ all: [{ var: "doors" }, { var: "locked" }] }, { ">=": [{ var: "guards" }, { param: "least" }] }] },
    evidence: [{ type: "photo", supports: ["doors[].locked"] }],
    references: [{ framework: "code", id: "1", strength: "equivalent" }],
    remediation: { owner: "practice", effortHours: 1, cost: "none" },
    text: {
      fr: {
        title: "Portes",
        why: "Parce que.",
        pass: "Fermées.",
        fail: "Ouvertes.",
        unknown: "À voir.",
        steps: ["Fermez."],
      },
    },
    cases: [{ name: "a locked door", facts: { doors: [{ locked: true }], guards: 2 }, expect: "pass" }],
    ...changes,
  };
}

/** The small pack with one rule changed. */
export function packWithRule(changes: object) {
  return { ...smallPack(), rules: [smallRule(changes)] };
}

/** The small pack, with one rule: so many facts are true. */
export function checklistPack(count: number) {
  const names = Array.from({ length: count }, (_, i) => `fact${i}`);
  const fact = (name: string) => ({ type: ["boolean", "null"], "x-text": text(name) });
  const properties = Object.fromEntries(names.map((name) => [name, fact(name)]));
  const rule = smallRule({
    ...{ parameters: {}, evidence: [], appliesWhen: undefined },
    logic: { and: names.map((name) => ({ var: name })) },
    cases: [{ name: "none", facts: {}, expect: "unknown" }],
  });
  return { ...smallPack(), facts: { type: "object", additionalProperties: false, properties }, rules: [rule] };
}

function text(label: string) {
  return { fr: { label, question: `${label} ?`, help: "Regardez." } };
}

/** A rule without parameters, and without what its texts say of them. */
export function withoutParameters<R extends Readonly<Record<string, unknown>>>({ parameters: _, ...rule }: R) {
  const texts = Object.entries(rule.text as Readonly<Record<string, { parameters?: unknown }>>).map(
    ([locale, { parameters: _, ...text }]) => [locale, text] as const,
  );
  return { ...rule, text: Object.fromEntries(texts) };
}
