import { loadPack } from "../../src/index.js";
import { smallPack, smallRule } from "./pack.js";

const text = (question: string, label = question) => ({ fr: { label, question, help: "Regardez." } });

/** A pack that asks for an answer of every type, and for lists of every kind. */
export function askedPack() {
  const pack = smallPack();
  const windows = {
    type: ["array", "null"],
    "x-text": text("Quelles fenêtres ?", "Fenêtres"),
    items: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: { barred: { type: ["boolean", "null"], "x-text": text("Avec des barreaux ?") } },
    },
  };
  const yard = {
    type: ["object", "null"],
    additionalProperties: false,
    "x-text": { fr: { label: "Cour" } },
    properties: { fenced: { type: ["boolean", "null"], "x-text": text("Cour fermée ?") } },
  };
  const rule = (id: string, logic: unknown) =>
    smallRule({
      id,
      logic,
      parameters: {},
      evidence: [],
      appliesWhen: undefined,
      cases: [{ name: "nothing known", now: "2026-01-31", facts: {}, expect: "unknown" }],
    });
  return {
    ...pack,
    facts: { ...pack.facts, properties: { ...(pack.facts.properties as object), windows, yard } },
    rules: [
      rule("doors-locked", {
        all: [{ var: "doors" }, { and: [{ var: "locked" }, { "!==": [{ var: "kind" }, "back"] }] }],
      }),
      rule("guarded", { ">=": [{ var: "guards" }, 2] }),
      rule("checked", { "<=": [{ days_since: [{ var: "checkedOn" }] }, 30] }),
      rule("tagged", { in: ["a", { var: "tags" }] }),
      rule("fenced", { var: "yard.fenced" }),
      rule("barred", { all: [{ var: "windows" }, { var: "barred" }] }),
    ],
  };
}

export const asked = loadPack(askedPack());
