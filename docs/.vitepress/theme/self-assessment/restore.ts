import { type CompiledPack, factsFields, type Problem, parseFacts, setFact } from "hygie";
import { factAt, type Questionnaire, type questionnaireOf } from "../../../../examples/form/src/questionnaire.js";
import { pointerSegments } from "../../../../src/json/pointer.js";
import type { Kept } from "./kept.js";
import { answeredIn, placesIn } from "./places.js";

/** What was kept, as a questionnaire over a pack. */
export interface Restored<F> {
  readonly state: Questionnaire<F>;
  /** What is wrong with the answers that the pack does not take, or takes no more: they are not among the facts. */
  readonly lost: readonly Problem[];
}

type Flow<F, R extends string> = ReturnType<typeof questionnaireOf<F, R>>;

/** Goes on where it was left; what does not fit is left out, and told. */
export function restore<F, R extends string>(pack: CompiledPack<F, R>, flow: Flow<F, R>, kept: Kept): Restored<F> {
  const { facts, lost } = fitting(pack, kept.facts);
  const asked = new Set(placesIn(factsFields(pack), facts).map(({ pointer }) => pointer));
  const trail = [...new Set(kept.trail)].filter((pointer) => asked.has(pointer));
  const skip = [...new Set(kept.skip)].filter((pointer) => asked.has(pointer) && factAt(facts, pointer) == null);
  const shown = kept.trail[kept.place];
  const place = shown === undefined ? -1 : trail.indexOf(shown);
  if (shown === undefined || place < 0) return { state: flow.start(facts, { trail, skip }), lost };
  const written = kept.draft === undefined ? facts : setFact(facts, shown, kept.draft);
  return { state: { facts, written, skip, trail, place, refused: undefined }, lost };
}

/** Goes on with facts of which nobody knows in which order they were asked for; `null` says that somebody did not know. */
export function startFrom<F, R extends string>(pack: CompiledPack<F, R>, flow: Flow<F, R>, facts: F): Questionnaire<F> {
  const trail = answeredIn(factsFields(pack), facts).map(({ pointer }) => pointer);
  return flow.start(facts, { trail, skip: trail.filter((pointer) => factAt(facts, pointer) === null) });
}

/** What was answered with "I do not know" is asked again. */
export function askAgain<F, R extends string>(flow: Flow<F, R>, state: Questionnaire<F>): Questionnaire<F> {
  const trail = state.trail.filter((pointer) => !state.skip.includes(pointer));
  return flow.start(state.facts, { trail, skip: [] });
}

/** Those of the facts that fit a pack, and what is wrong with the others. */
function fitting<F, R extends string>(
  pack: CompiledPack<F, R>,
  given: unknown,
): { readonly facts: F; readonly lost: readonly Problem[] } {
  const parsed = parseFacts(pack, given);
  if ("facts" in parsed) return { facts: parsed.facts, lost: [] };
  // The first hundred, each of a place of its own; how many more there are shows once those are out.
  const problems = parsed.problems.filter(({ code }) => code !== "more-problems");
  const left = problems.reduce<unknown>((facts, { pointer }) => without(facts, pointerSegments(pointer)), given);
  const { facts, lost } = fitting(pack, left);
  return { facts, lost: [...problems, ...lost] };
}

/** Facts without what stands at a place; an item of a list leaves one behind of which nothing is known, so that others stay in place. */
function without(facts: unknown, [name, ...inner]: readonly string[]): unknown {
  if (name === undefined || typeof facts !== "object" || facts === null) return {};
  const isHere = inner.length === 0;
  if (Array.isArray(facts)) {
    return facts.map((item, i) => (i !== Number(name) ? item : isHere ? null : without(item, inner)));
  }
  const { [name]: member, ...others } = facts as Readonly<Record<string, unknown>>;
  return isHere ? others : { ...others, [name]: without(member, inner) };
}
