import { useId } from "react";
import type { Shown } from "./use-questionnaire.js";
import { useWords } from "./words.js";

/** How far one is, and the score: a range that narrows with every answer. */
export function ProgressSoFar({ questionnaire }: { readonly questionnaire: Shown }) {
  const say = useWords();
  const id = useId();
  const { trail, place, questionsLeft, report } = questionnaire;
  const { counts, score } = report.summary;
  const rules = report.results.length;
  const [low, high] = [Math.round(score.low), Math.round(score.high)];
  return (
    <section className="progress" aria-label={say.progress}>
      <label htmlFor={id}>{say.settled(rules - counts.unknown, rules)}</label>
      <progress id={id} value={rules - counts.unknown} max={rules} />
      <p role="status">{say.score(String(low), String(high))}</p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="4" />
        <rect className="score" x={low} width={Math.max(high - low, 1)} height="4" />
      </svg>
      <p>{say.asked(Math.min(place + 1, trail.length), questionsLeft)}</p>
    </section>
  );
}
