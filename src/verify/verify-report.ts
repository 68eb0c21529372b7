import type { EvaluateOptions } from "../evaluate/evaluate.js";
import type { Report, SealDigests, SealedReport } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import { unpolluted } from "../problems/host.js";
import { compare, type Difference, type Differences, mostDifferences, toDifferences } from "./differences.js";
import { type Expected, expectedOf, type Inputs, verdictsOf } from "./expected.js";
import { type OtherWays, otherWays } from "./other-ways.js";
import { isInstant, type ReadInputs, readInputs, readObject, type VerifyInputs } from "./read-inputs.js";
import { digestsOf, type InputDigests, isSealed, sealed } from "./seal.js";
import type { RecomputedVerdict } from "./verdicts.js";

/**
 * What else may be the cause of differences, beside a change of the report: it names another pack, or facts of another digest; it
 * tells of evidence or waivers, and none were given; or it is what other options give, told by `reproducedWith`.
 */
export type Doubt = "pack" | "facts" | "evidence" | "waivers" | "options";

/**
 * What came of verifying a report.
 *
 * @typeParam R the ids of the rules.
 */
export interface Verification<R extends string = string> {
  /** It is what it should be, in every place. */
  readonly holds: boolean;
  /** The first hundred places where it is not. */
  readonly differences: readonly Difference[];
  /** How many more there are. */
  readonly omittedDifferences: number;
  /** What else may be the cause of them. */
  readonly doubts: readonly Doubt[];
  /** The options with which the report is what it should be, where other ones than were given make it so. */
  readonly reproducedWith?: Pick<EvaluateOptions<R>, "evidencePolicy" | "evidenceNotAtHand" | "rules">;
  /** How each verdict was recomputed; none, where the report tells no instant to recompute them at. */
  readonly verdicts: readonly RecomputedVerdict<R>[];
  /** The digests of what was given. */
  readonly digests: Omit<SealDigests, "report">;
}

/**
 * Verifies a report, or a sealed one, by what it was made of. Verdicts are recomputed by json-logic-js over the reference forms of
 * the logic, counts, scores and digests by their definitions, and everything else is made anew and compared.
 *
 * @typeParam F the facts of the pack.
 * @typeParam R the ids of its rules.
 * @param report what `evaluate` or `sealReport` gave, be it parsed from JSON, or what somebody says is that.
 * @param inputs what it was made of. The instant and the language are taken from the report.
 * @returns whether it holds, and each place where it does not. The signature of a sealed report is not looked at: `hygie verify` does.
 * @throws `HygieError` when the report is no JSON object, or when the inputs are such as `evaluate` refuses.
 *
 * @example
 * ```ts
 * import { evaluate } from "hygie";
 * import macsf from "hygie/rules/macsf";
 * import { verifyReport } from "hygie/verify";
 *
 * const facts = { authentication: [{ enforced: false }] };
 * const report = JSON.parse(JSON.stringify(evaluate(macsf, facts, { now: "2026-01-31" })));
 * verifyReport(report, { pack: macsf, facts }).holds; //=> true
 *
 * report.summary.counts.fail = 0;
 * const { differences } = verifyReport(report, { pack: macsf, facts });
 * differences; //=> [{ pointer: "/summary/counts/fail", found: 0, expected: 1 }]
 * ```
 */
export function verifyReport<F, R extends string>(
  report: Report<R> | SealedReport<R>,
  inputs: VerifyInputs<F, R>,
): Verification<R> {
  return unpolluted(() => verificationOf(readObject(report), readInputs(inputs)) as Verification<R>);
}

type Given = Readonly<Record<string, unknown>>;

function verificationOf(given: Given, inputs: ReadInputs): Verification {
  const digests = digestsOf(inputs);
  if (!isSealed(given)) return verificationAt("", given, inputs, digests);
  const { report, seal, ...others } = given;
  const found = toDifferences();
  compare(others, {}, "", found.add);
  const expected = {
    version: "1",
    digests: sealed(report ?? null, digests),
    ...(isObject(seal) && "signature" in seal && { signature: seal.signature }),
  };
  compare(seal, expected, "/seal", found.add);
  if (!isObject(report)) {
    found.add("/report", report, undefined);
    return { ...empty(digests), ...told(found.told()) };
  }
  const inside = verificationAt("/report", report, inputs, digests);
  const outside = found.told();
  const differences = [...outside.differences, ...inside.differences];
  const omitted =
    outside.omittedDifferences + inside.omittedDifferences + Math.max(0, differences.length - mostDifferences);
  return { ...inside, ...told({ differences: differences.slice(0, mostDifferences), omittedDifferences: omitted }) };
}

function told(found: Differences): Pick<Verification, "holds" | "differences" | "omittedDifferences"> {
  return { holds: found.differences.length === 0, ...found };
}

function empty(digests: InputDigests): Verification {
  return { ...told({ differences: [], omittedDifferences: 0 }), doubts: [], verdicts: [], digests };
}

interface Tried extends Expected {
  readonly found: ReturnType<typeof toDifferences>;
}

function verificationAt(at: string, report: Given, inputs: ReadInputs, digests: InputDigests): Verification {
  const { now: wanted, ...ways } = inputs;
  const now = wanted ?? report.evaluatedAt;
  if (!isInstant(now)) return { ...empty(digests), ...told(withoutInstant(at, report, inputs, digests)) };
  const verdicts = verdictsOf(inputs, now);
  const tryWith = (more: OtherWays, locale: string): Tried => {
    const expected = expectedOf({ ...ways, ...more }, now, locale, verdicts, digests);
    const found = toDifferences();
    compare(report, expected.report, at, found.add);
    return { ...expected, found };
  };
  const { locales } = inputs.pack.definition;
  const locale = locales.find((one) => one === report.locale) ?? (locales[0] as string);
  const first = tryWith({}, locale);
  const best =
    first.found.count() === 0
      ? first
      : bestOf(
          first,
          locales.filter((one) => one !== locale).map((one) => tryWith({}, one)),
        );
  const other =
    best.found.count() === 0
      ? undefined
      : otherWays(report, inputs).find((way) => tryWith(way, best.report.locale).found.count() === 0);
  return {
    ...empty(digests),
    ...told(best.found.told()),
    doubts: doubtsOf(report, best.found.count(), inputs, digests, other !== undefined),
    ...(other === undefined ? {} : { reproducedWith: other }),
    verdicts: best.verdicts,
  };
}

/** The language whose texts the report has, if it does not tell the right one. */
function bestOf(first: Tried, others: readonly Tried[]): Tried {
  return others.reduce((best, one) => (one.found.count() < best.found.count() ? one : best), first);
}

/** What can be told of a report without the instant at which it was made. */
function withoutInstant(at: string, report: Given, inputs: Inputs, { pack, facts }: InputDigests): Differences {
  const found = toDifferences();
  found.add(`${at}/evaluatedAt`, report.evaluatedAt, undefined);
  const { id, version } = inputs.pack.definition;
  compare(report.pack, { id, version, digest: pack }, `${at}/pack`, found.add);
  compare(report.factsDigest, facts, `${at}/factsDigest`, found.add);
  return found.told();
}

function doubtsOf(report: Given, count: number, inputs: Inputs, digests: InputDigests, isOther: boolean): Doubt[] {
  if (count === 0) return [];
  const pack = isObject(report.pack) ? report.pack : {};
  const text = JSON.stringify(report.results ?? null);
  const has = (list: readonly unknown[] | undefined) => list !== undefined && list.length > 0;
  const told: Readonly<Record<Doubt, boolean>> = {
    pack: pack.digest !== digests.pack && count > 1,
    facts: report.factsDigest !== digests.facts && count > 1,
    evidence: !has(inputs.evidence) && /"freshUntil":/.test(text),
    waivers: !has(inputs.waivers) && /"approvedBy":/.test(JSON.stringify(report)),
    options: isOther,
  };
  return (Object.keys(told) as Doubt[]).filter((doubt) => told[doubt]);
}
