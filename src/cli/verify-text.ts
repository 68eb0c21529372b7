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
import { type Given, reportIn, type Told } from "./verify-told.js";

const width = 96;
const mostShown = 20;
const mostOfValue = 120;

/** What came of verifying a report, for people to read. */
export function verificationText(given: Given, verification: Verification, told: Told, { output }: Context): string {
  const say = output.verify;
  const sections = [
    headLines(given, verification, told, say),
    uncomparedLines(told, say),
    doubtLines(verification, say),
    differenceLines(given, verification, say),
    verdictLines(verification, say),
    digestLines(verification, say),
    sealLines(given, told, say),
  ].filter((lines) => lines.length > 0);
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** That a report is not what it should be, and at which places, as `hygie seal` refuses one. */
export function refusalText(given: Given, verification: Verification, { output }: Context): string {
  const say = output.verify;
  const lines = [
    differs(verification, say),
    ...doubtLines(verification, say),
    ...differenceLines(given, verification, say),
  ];
  return `${lines.join("\n")}\n`;
}

function differs({ differences, omittedDifferences }: Verification, say: VerifyPhrases): string {
  return say.differs(differences.length + omittedDifferences);
}

/** What is known, the worst of it first, and what the instant of the report rests on. */
function headLines(given: Given, verification: Verification, told: Told, say: VerifyPhrases): string[] {
  const { pack, evaluatedAt } = reportIn(given);
  const isNamed = isObject(pack) && typeof pack.id === "string" && typeof pack.version === "string";
  const isDay = typeof evaluatedAt === "string" && /^\d{4}-\d{2}-\d{2}/.test(evaluatedAt);
  const named = isNamed && isDay ? [printable(say.report(`${pack.id} ${pack.version}`, evaluatedAt.slice(0, 10)))] : [];
  const { signature, instant } = told;
  const said = verification.holds ? wrap(say.holds, "", width) : wrap(differs(verification, say), "", width);
  const amiss = signature === undefined || isSound(signature) ? [] : signatureLines(signature, say);
  const paint = verification.holds ? (amiss.length > 0 ? String : colors.green) : colors.red;
  return [
    ...named,
    ...amiss.map(colors.red),
    ...said.map((line) => paint(line)),
    ...(verification.holds && instant.settledBy === undefined ? wrap(say.ownInstant, "", width) : []),
    ...(instant.isToCome ? wrap(say.toCome(instant.today), "", width).map(colors.red) : []),
  ];
}

function uncomparedLines({ uncomparedEvidence }: Told, say: VerifyPhrases): string[] {
  if (uncomparedEvidence.length === 0) return [];
  return [
    ...wrap(say.uncompared, "", width).map(colors.bold),
    ...uncomparedEvidence.flatMap(({ uri, ruleIds }) =>
      wrap(printable(say.uncomparedFile(uri, ruleIds)), "  - ", width),
    ),
  ];
}

function differenceLines(
  given: Given,
  { differences, omittedDifferences }: Verification,
  say: VerifyPhrases,
): string[] {
  const others = differences.length + omittedDifferences - mostShown;
  return [
    ...differences.slice(0, mostShown).flatMap((one) => {
      const rule = ruleOf(given, one);
      const place = rule === undefined ? one.pointer : `${one.pointer} (${printable(rule)})`;
      return wrap(say.at(place, sentence(one, say)), "  - ", width);
    }),
    ...(others > 0 ? [`    ${say.more(others)}`] : []),
  ];
}

/** The id of the rule that a difference is about, as far as what is there, or should be, tells it. */
function ruleOf(given: Given, { pointer, found, expected }: Difference): string | undefined {
  const [, list = "", index = ""] = /^(?:\/report)?\/(results|plan)\/(\d+)(?=\/|$)/.exec(pointer) ?? [];
  const items = reportIn(given)[list];
  const item: unknown = Array.isArray(items) ? items[Number(index)] : undefined;
  const isWhole = pointer.endsWith(`/${list}/${index}`);
  const told = [isWhole ? (found ?? expected) : undefined, item].find((one) => isObject(one));
  return list !== "" && isObject(told) && typeof told.ruleId === "string" ? told.ruleId : undefined;
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

function sealLines(given: Given, { signature }: Told, say: VerifyPhrases): string[] {
  if (!isSealed(given)) return wrap(say.notSealed, "", width);
  if (signature === undefined) return wrap(say.unsigned, "", width);
  return isSound(signature) ? signatureLines(signature, say) : [];
}

type Signature = NonNullable<Told["signature"]>;

/** Is it right, and of what was given? */
function isSound({ isRight, ofOther }: Signature): boolean {
  return isRight && ofOther.length === 0;
}

function signatureLines({ publicKey, isRight, ofOther }: Signature, say: VerifyPhrases): string[] {
  const [first] = ofOther;
  return wrap(
    isRight && first !== undefined ? say.signedOther(publicKey, first) : say.signature(publicKey, isRight),
    "",
    width,
  );
}
