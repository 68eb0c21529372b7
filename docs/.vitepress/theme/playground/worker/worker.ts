import { completed, evaluated } from "./answers.js";
import type { Answered, Asked, Completing, Evaluating } from "./protocol.js";

/** Does what takes long, beside the page: parsing, evaluation, the trace of a rule, and completion. */
addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  answerTo(data).then((answer) => postMessage({ id: data.id, answer } satisfies Answered), reportError);
});

function answerTo({ call, question }: Asked): Promise<Answered["answer"]> {
  return call === "evaluate" ? evaluated(question as Evaluating) : completed(question as Completing);
}
