import type { CompiledPack } from "../../engine/compiled-pack.js";
import type { OnProgress } from "../progress.js";
import { absentQuote } from "./absent-quote.js";
import { contextOf, error, type FindInPack, type FindInRule, type Finding } from "./context.js";
import { contradiction } from "./contradiction.js";
import { dateToCome } from "./date-to-come.js";
import { duplicateCase } from "./duplicate-case.js";
import { emptyList } from "./empty-list.js";
import { groupWithoutFacts } from "./group-without-facts.js";
import { idlePart } from "./idle-part.js";
import { impossibleOutcome } from "./impossible-outcome.js";
import { needlessUnknown } from "./needless-unknown.js";
import { outOfRange } from "./out-of-range.js";
import { parameterRange } from "./parameter-range.js";
import { tautology } from "./tautology.js";
import { undeclaredUnits } from "./undeclared-units.js";
import { unitMismatch } from "./unit-mismatch.js";
import { unreadFact } from "./unread-fact.js";
import { unusedName } from "./unused-name.js";
import { uselessEvidence } from "./useless-evidence.js";
import { wrongCase } from "./wrong-case.js";
import { zeroDivisor } from "./zero-divisor.js";

export type { Finding } from "./context.js";

/** What is looked for in the logic of each rule that can pass and fail. */
const inLogic: readonly FindInRule[] = [contradiction, tautology, idlePart, needlessUnknown, dateToCome, emptyList];
/** What is looked for in each rule, whatever its logic. */
const inRules: readonly FindInRule[] = [
  zeroDivisor,
  wrongCase,
  duplicateCase,
  unitMismatch,
  parameterRange,
  uselessEvidence,
  absentQuote,
];
/** What is looked for in a pack of which nothing is left out. */
const inPacks: readonly FindInPack[] = [groupWithoutFacts, unreadFact, unusedName];

/**
 * Everything in a loaded pack that is likely a mistake: numbers out of range, logic of which some outcome or some part is proved to be idle, ages that a
 * date to come has, units that do not agree or have no words, evidence that proves nothing, facts and names that nothing uses,
 * quotes that the source does not have.
 *
 * @param pack a compiled pack; JSON Pointers go into its definition.
 * @param source the text of the source document, when it is at hand.
 * @param onProgress is told, often, how far the search has come.
 * @param options whether something is left out of the pack, so that what nothing uses may be used there.
 */
export function lintPack(
  pack: CompiledPack,
  source?: string,
  onProgress: OnProgress = () => undefined,
  { isPartial = false }: { readonly isPartial?: boolean } = {},
): Finding[] {
  const context = contextOf(pack, source, onProgress);
  const ofRules = context.rules.flatMap((rule) => {
    rule.onCases(0);
    const outside = outOfRange(rule, context);
    // What is asked beyond the range of a number is never so, or always, and what follows from that is none of it.
    const isFollowed = outside.some(({ level }) => level === "error");
    const impossible = isFollowed ? [] : impossibleOutcome(rule, context);
    // Where the reason stands, if that is not the whole.
    const isInside = ({ pointer }: Finding) => !impossible.some((one) => one.pointer === pointer);
    const causes = impossible.length > 0 ? [contradiction, tautology].flatMap((find) => find(rule, context)) : [];
    // Of a rule that never passes, every part is idle.
    const ofLogic = isFollowed || impossible.length > 0 ? [emptyList] : inLogic;
    const others = [...ofLogic, ...inRules].flatMap((find) => find(rule, context));
    return [...outside, ...impossible, ...causes.filter(isInside), ...others];
  });
  const units = undeclaredUnits(pack.definition).filter(({ pointer }) => !isMismatch(ofRules, pointer));
  return [...ofRules, ...units.map(error), ...(isPartial ? [] : inPacks.flatMap((find) => find(context)))];
}

/** Is the unit there told already, as another than that of what it is compared with? */
function isMismatch(findings: readonly Finding[], pointer: string): boolean {
  return findings.some((one) => one.code === "unit-mismatch" && one.pointer === pointer);
}
