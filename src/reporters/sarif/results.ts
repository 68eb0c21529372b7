import { digestOfJson } from "../../engine/digest.js";
import type { Outcome, Reason, RuleResult } from "../../generated/schemas.js";
import { pointerSegments } from "../../json/pointer.js";
import { waiverText } from "../details.js";
import type { SarifContext } from "./context.js";
import { message } from "./message.js";
import { levels } from "./rules.js";

const kinds: Readonly<Record<Exclude<Outcome, "waived">, string>> = {
  pass: "pass",
  fail: "fail",
  unknown: "review",
  "not-applicable": "notApplicable",
};

/** A result, with all that the report says of it. */
export function resultOf(result: RuleResult, ruleIndex: number, context: SarifContext): object {
  const { ruleId, outcome, reasons, severity } = result;
  const settled = outcome === "waived" ? result.underlying : outcome;
  const asked = reasons.filter(({ role }) => role !== "context");
  const [primary, related] =
    asked.length === 0 ? [reasons, []] : [asked, reasons.filter(({ role }) => role === "context")];
  const identity = identityOf(result, settled, primary, context);
  return {
    ruleId,
    ruleIndex,
    kind: kinds[settled],
    level: settled === "fail" ? levels[severity] : "none", // SARIF, section 3.27.10
    message: message(messageOf(result, context)),
    locations: locationsOf(primary, context),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one) => locationOf(one, context)) }),
    partialFingerprints: {
      "hygieFinding/v1": identity,
      // The one that code scanning compares; its own hangs on the lines around.
      ...(context.given.isForGithub ? { primaryLocationLineHash: identity } : {}),
    },
    ...(outcome === "waived" ? { suppressions: suppressionsOf(result, context) } : {}),
    properties: { ...result },
  };
}

/** The first line says what is the matter: where there is little room, it is all that is shown. */
function messageOf({ message: said, reasons, omittedReasons = 0 }: RuleResult, { say }: SarifContext): string {
  const more = omittedReasons === 0 ? [] : [say.more(omittedReasons)];
  return [said, ...[...reasons.map(({ text }) => text), ...more].map((text) => `- ${text}`)].join("\n");
}

/** Where the facts stand that decided it; the file, where none did; nowhere, where it was not given. */
function locationsOf(reasons: readonly Reason[], context: SarifContext): object[] {
  if (reasons.length > 0) return reasons.map((reason) => locationOf(reason, context));
  const physicalLocation = context.placeOf();
  return physicalLocation === undefined ? [] : [{ physicalLocation }];
}

function locationOf({ pointer, text }: Reason, { placeOf }: SarifContext): object {
  const physicalLocation = placeOf(pointer);
  return {
    ...(physicalLocation === undefined ? {} : { physicalLocation }),
    logicalLocations: [{ fullyQualifiedName: pointer, kind: "value" }],
    message: message(text),
  };
}

/** What makes it that finding, wherever it stands in the file: the rule, what it came to, and the facts by the ids of their items. */
function identityOf(
  { ruleId }: RuleResult,
  outcome: Outcome,
  reasons: readonly Reason[],
  { report }: SarifContext,
): string {
  const facts = reasons.map(({ pointer, item }) =>
    item === undefined ? pointer : `${item} ${withoutPlaces(pointer)}`,
  );
  return digestOfJson([report.pack.id, ruleId, outcome, [...new Set(facts)].sort()]);
}

function withoutPlaces(pointer: string): string {
  return pointerSegments(pointer)
    .map((segment) => (/^\d+$/.test(segment) ? "[]" : segment))
    .join("/");
}

function suppressionsOf(result: RuleResult & { readonly outcome: "waived" }, { say }: SarifContext): object[] {
  return [result.waiver, ...(result.otherWaivers ?? [])].map((waiver) => ({
    kind: "external",
    status: "accepted",
    justification: waiverText(waiver, say).join("\n"),
    properties: { waiver },
  }));
}
