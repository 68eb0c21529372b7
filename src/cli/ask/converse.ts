import type { Asker } from "./asker.js";
import type { Asking } from "./asking.js";
import { answersIn, promptAt } from "./prompts.js";
import type { Questionnaire } from "./questionnaire.js";

/** How a conversation ended, and with what. */
export interface Conversation {
  readonly facts: unknown;
  readonly isInterrupted: boolean;
}

/** Asks all that there is to ask, one question after the other; the facts are kept after each answer. */
export async function converse(
  start: Questionnaire,
  asking: Asking,
  asker: Asker,
  keep: (facts: unknown) => void,
): Promise<Conversation> {
  let state = start;
  let heading = "";
  for (;;) {
    const prompt = promptAt(state, asking);
    if (prompt === undefined) return { facts: state.facts, isInterrupted: false };
    const step = await asker.ask(prompt, prompt.heading !== heading);
    heading = prompt.heading;
    if (step === undefined) return { facts: state.facts, isInterrupted: true };
    const next = asking.flow.take(state, step);
    if (next.facts !== state.facts) keep(next.facts);
    state = next;
  }
}

/** What is said before the first question: where answers are kept, and how to answer. */
export function greetings(start: Questionnaire, path: string, { manner }: Asker, { say }: Asking): string[] {
  const answers = answersIn(start);
  return [
    answers === 0 ? say.begin(path) : say.goOn(path, answers),
    ...(start.skip.length === 0 ? [] : [say.unknown(start.skip.length)]),
    say[manner],
  ];
}
