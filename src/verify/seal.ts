import { digestOf, digestOfJson, toCanonicalJson } from "../engine/digest.js";
import { readEvidence, readWaivers } from "../evaluate/check-inputs.js";
import { readReport } from "../explain/read-report.js";
import type { Report, Seal, SealDigests, SealedReport } from "../generated/schemas.js";
import { toCollector } from "../json/collect.js";
import { freezeJson } from "../json/freeze.js";
import { EvidenceError, FactsError, OptionsError, WaiversError } from "../problems/errors.js";
import { unpolluted } from "../problems/host.js";
import type { Inputs } from "./expected.js";
import { sealProblem } from "./problem.js";
import { readInputs, readObject, type VerifyInputs } from "./read-inputs.js";

/**
 * Seals a report: puts the digests of it and of what it was made of beside it. Whoever has these can tell that they are the same; who
 * made the seal is told by a signature alone, which `hygie seal --key` adds.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param report what `evaluate` gave. It is not verified: `verifyReport` does that.
 * @param inputs what it was made of.
 * @returns the report with its seal, as `schemas/sealed-report.schema.json` describes it: digests of the facts, and no facts.
 * @throws `HygieError` with what is wrong with a report that is none, or lacks what `evaluate` writes, when it is sealed already, or when the inputs are such as `evaluate` refuses.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import macsf from "hygie/rules/macsf";
 * import { sealReport, verifyReport } from "hygie/verify";
 *
 * const facts = { authentication: [{ enforced: false }] };
 * const sealed = sealReport(evaluate(macsf, facts, { now: "2026-01-31" }), { pack: macsf, facts });
 * sealed.seal.digests.facts === sealed.report.factsDigest; //=> true
 * verifyReport(sealed, { pack: macsf, facts }).holds; //=> true
 * ```
 */
export function sealReport<F, R extends string>(report: Report<R>, inputs: VerifyInputs<F, R>): SealedReport<R> {
  return unpolluted(() => {
    const given = readObject(report);
    if (isSealed(given)) throw new OptionsError([sealProblem("already-sealed", "/seal", {})]);
    const { problems } = readReport(given);
    if (problems.length > 0) throw new OptionsError(problems);
    const copy = JSON.parse(JSON.stringify(given)) as Report<R>;
    return { report: copy, seal: { version: "1", digests: sealed(copy, digestsOf(readInputs(inputs))) } };
  });
}

/** The digests of what a report was made of. */
export type InputDigests = Omit<SealDigests, "report">;

/** The same, with that of the report. */
export function sealed(report: unknown, digests: InputDigests): SealDigests {
  return { ...digests, report: digestOfJson(report) };
}

/** @throws `HygieError` with all that is wrong with what it was made of. */
export function digestsOf({ pack, facts, evidence, waivers }: Inputs): InputDigests {
  const { facts: known, problems } = pack.engine.read(facts);
  if (problems.length > 0) throw new FactsError(problems);
  const wrong = evidence === undefined ? [] : readEvidence(evidence, pack.definition).problems;
  if (wrong.length > 0) throw new EvidenceError(wrong);
  const amiss = waivers === undefined ? [] : readWaivers(waivers, pack).problems;
  if (amiss.length > 0) throw new WaiversError(amiss);
  return {
    pack: digestOf(pack.definition),
    facts: digestOfJson(known),
    ...(evidence === undefined ? {} : { evidence: digestOfJson(plain(evidence)) }),
    ...(waivers === undefined ? {} : { waivers: digestOfJson(plain(waivers)) }),
  };
}

/** What is no JSON is refused when it is evaluated. */
function plain(value: unknown): unknown {
  return freezeJson(value, toCollector().add);
}

/** Is it a report with a seal, and not a report to which somebody has added one? */
export function isSealed(given: Readonly<Record<string, unknown>>): given is { report: unknown; seal: unknown } {
  return Object.hasOwn(given, "seal") && !Object.hasOwn(given, "results");
}

/** What a signature of a seal is of: its canonical JSON, without the signature. */
export function signedText({ signature: _, ...seal }: Seal): string {
  return toCanonicalJson(seal);
}
