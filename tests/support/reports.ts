import { readFileSync } from "node:fs";
import { evaluate } from "../../src/evaluate/evaluate.js";
import { factsOf } from "../../src/facts/schema.js";
import type { Evidence, Report, Waiver } from "../../src/generated/schemas.js";
import { macsf, now, root } from "./macsf.js";
import { randomPractices, toRandom } from "./random-practices.js";

const days = ["2025-01-01", "2026-01-01", "2026-01-30", "2026-02-15", "2027-01-31"];

/** Reports of practices made up by a seed, with evidence and waivers, in both languages. */
export function randomReports(count: number, seed = 20): Report[] {
  const next = toRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  return randomPractices(factsOf(macsf.definition), count, 0.2, seed).map((facts, i) => {
    const waivers: Waiver[] = macsf.ruleIds
      .filter(() => next() < 0.3)
      .map((ruleId) => ({
        ruleId,
        reason: "the server is replaced in spring",
        approvedBy: "the partners",
        expiresOn: pick(days),
        ...(next() < 0.3 && { risk: "a theft", compensatingControls: "a locked room" }),
      }));
    const evidence = macsf.definition.rules
      .flatMap((rule) => rule.evidence)
      .filter(() => next() < 0.2)
      .map(
        ({ type, supports }): Evidence => ({
          type,
          supports,
          collectedOn: pick(days.slice(0, 4)),
          title: `${type} ${i}`,
        }),
      );
    return evaluate(macsf, facts as never, { now, locale: i % 2 === 0 ? "fr" : "en", evidence, waivers });
  });
}

const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, "utf8"));

/** The report of the dental group, with its evidence and waivers. */
export function dentalReport(locale: "fr" | "en"): Report {
  const [evidence, waivers] = [example("dental-group.evidence"), example("dental-group.waivers")];
  return evaluate(macsf, example("dental-group"), { now: "2026-11-24", locale, evidence, waivers });
}

/** A report of each example, in both languages; the dental group's has evidence and waivers. */
export function exampleReports(): Report[] {
  const names = ["cloud-only-nurses", "dental-group", "multi-site-centre", "psychologist-telework", "solo-gp"];
  return names.flatMap((name) =>
    (["fr", "en"] as const).map((locale) =>
      name === "dental-group" ? dentalReport(locale) : evaluate(macsf, example(name), { now: "2026-11-24", locale }),
    ),
  );
}
