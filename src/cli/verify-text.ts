import type { JsonValue } from "../generated/schemas.js";
import { isObject } from "../json/data.js";
import type { VerifyPhrases } from "../locales/phrases/verify.js";
import { printable } from "../problems/visible.js";
import { abridgedJson, wrap } from "../reporters/lines.js";
import type { Difference } from "../verify/differences.js";
import { isSealed } from "../verify/seal.js";
import type { Doubt, Verification } from "../verify/verify-report.js";
import type { Context } from "./context.js";
import { colors } from "./output.js";

/** A signature that was looked at. */
export interface SignatureCheck {
  /** SHA-256 of the public key in DER. */
  readonly publicKey: string;
  readonly isRight: boolean;
}

type Given = Readonly<Record<string, unknown>>;

const width = 96;
const mostShown = 20;
const mostOfValue = 120;

/** What came of verifying a report, for people to read. */
export function verificationText(
  given: Given,
  verification: Verification,
  signature: SignatureCheck | undefined,
  { output }: Context,
): string {
  const say = output.verify;
  const sections = [
    headLines(given, verification, signature, say),
    doubtLines(verification, say),
    differenceLines(verification, say),
    verdictLines(verification, say),
    digestLines(verification, say),
    sealLines(given, signature, say),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** That a report is not what it should be, and at which places, as `hygie seal` refuses one. */
export function refusalText(verification: Verification, { output }: Context): string {
  const say = output.verify;
  const lines = [differs(verification, say), ...doubtLines(verification, say), ...differenceLines(verification, say)];
  return `${lines.join("\n")}\n`;
}

function differs({ differences, omittedDifferences }: Verification, say: VerifyPhrases): string {
  return say.differs(differences.length + omittedDifferences);
}

function headLines(
  given: Given,
  verification: Verification,
  signature: SignatureCheck | undefined,
  say: VerifyPhrases,
): string[] {
  const report = isSealed(given) && isObject(given.report) ? given.report : given;
  const { pack, evaluatedAt } = report;
  const isNamed = isObject(pack) && typeof pack.id === "string" && typeof pack.version === "string";
  const isDay = typeof evaluatedAt === "string" && /^\d{4}-\d{2}-\d{2}/.test(evaluatedAt);
  const named = isNamed && isDay ? [printable(say.report(`${pack.id} ${pack.version}`, evaluatedAt.slice(0, 10)))] : [];
  if (!verification.holds) return [...named, ...wrap(differs(verification, say), "", width).map(colors.red)];
  if (signature?.isRight === false) return named;
  return [...named, ...wrap(say.holds, "", width).map(colors.green)];
}

function differenceLines({ differences, omittedDifferences }: Verification, say: VerifyPhrases): string[] {
  const others = differences.length + omittedDifferences - mostShown;
  return [
    ...differences.slice(0, mostShown).flatMap((one) => wrap(say.at(one.pointer, sentence(one, say)), "  - ", width)),
    ...(others > 0 ? [`    ${say.more(others)}`] : []),
  ];
}

function sentence({ pointer, found, expected }: Difference, say: VerifyPhrases): string {
  const json = (value: JsonValue | undefined) => (value === undefined ? undefined : abridgedJson(value, mostOfValue));
  const isInstant = /^(\/report)?\/evaluatedAt$/.test(pointer);
  return isInstant && expected === undefined ? say.unusable(json(found)) : say.difference(json(found), json(expected));
}

function doubtLines({ doubts, reproducedWith }: Verification, say: VerifyPhrases): string[] {
  const told = doubts.flatMap((doubt: Doubt) => (doubt === "options" ? [] : [say.doubt[doubt]]));
  const { evidencePolicy, rules } = reproducedWith ?? {};
  const options = [
    ...(evidencePolicy === undefined ? [] : [say.otherOptions([`--evidence-policy ${evidencePolicy}`])]),
    ...(rules === undefined ? [] : [say.otherRules(rules.length)]),
  ];
  const all = [...told, ...options];
  return all.length === 0 ? [] : [colors.bold(say.doubts), ...all.flatMap((one) => wrap(one, "  - ", width))];
}

function verdictLines({ verdicts }: Verification, say: VerifyPhrases): string[] {
  if (verdicts.length === 0) return [];
  const ways = ["json-logic-js", "completions", "engine", "disabled"] as const;
  const lines = ways.flatMap((way) => {
    const count = verdicts.filter(({ by }) => by === way).length;
    return count === 0 ? [] : wrap(say.recomputed[way](count), "  - ", width);
  });
  return [colors.bold(say.verdicts), ...lines];
}

function digestLines({ digests }: Verification, say: VerifyPhrases): string[] {
  const parts = ["pack", "facts", "evidence", "waivers"] as const;
  const widest = Math.max(...parts.map((part) => say.digest[part].length));
  const lines = parts.flatMap((part) => {
    const digest = digests[part];
    return digest === undefined ? [] : [`  ${say.digest[part].padEnd(widest)}  ${digest}`];
  });
  return [colors.bold(say.digests), ...lines];
}

function sealLines(given: Given, signature: SignatureCheck | undefined, say: VerifyPhrases): string[] {
  if (!isSealed(given)) return wrap(say.notSealed, "", width);
  if (signature === undefined) return wrap(say.unsigned, "", width);
  const told = wrap(say.signature(signature.publicKey, signature.isRight), "", width);
  return signature.isRight ? told : told.map(colors.red);
}
