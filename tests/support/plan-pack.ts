import type { Cost } from "../../src/generated/schemas.js";
import { type CompiledPack, loadPack, type Severity } from "../../src/index.js";
import { smallPack, smallRule } from "./pack.js";

/** A rule that asks for one yes, and what putting it right takes. */
export interface Task {
  readonly severity?: Severity;
  readonly hours?: number;
  readonly cost?: Cost;
  readonly impacts?: readonly string[];
  readonly owner?: string;
}

/** A pack of rules `rule-0`, `rule-1`, …, each of which asks for the fact `fact0`, `fact1`, … */
export function taskPack(tasks: readonly Task[]): CompiledPack {
  const text = (label: string) => ({ fr: { label, question: `${label} ?`, help: "Regardez." } });
  const properties = Object.fromEntries(
    tasks.map((_, i) => [`fact${i}`, { type: ["boolean", "null"], "x-text": text(`Fait ${i}`) }]),
  );
  return loadPack({
    ...smallPack(),
    facts: { type: "object", additionalProperties: false, properties },
    impacts: { theft: { title: { fr: "Vol" } }, fire: { title: { fr: "Feu" } } },
    rules: tasks.map(({ severity = "high", hours = 1, cost = "none", impacts = ["theft"], owner = "practice" }, i) =>
      smallRule({
        ...{ id: `rule-${i}`, severity, impacts, parameters: {}, appliesWhen: undefined, references: [] },
        logic: { var: `fact${i}` },
        evidence: [{ type: "photo", supports: [`fact${i}`] }],
        remediation: { owner, effortHours: hours, cost },
        cases: [{ name: "none", facts: {}, expect: "unknown" }],
      }),
    ),
  });
}
