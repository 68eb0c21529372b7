import type { Action, Outcome, RuleResult } from "hygie";
import type { Shown } from "./use-questionnaire.js";
import { useWords } from "./words.js";

const order: readonly Outcome[] = ["fail", "unknown", "pass", "not-applicable", "waived"];

interface Props {
  readonly questionnaire: Shown;
  readonly onLeave: () => void;
}

/** The report on what is known so far: the outcome of each rule with its reasons, and what to do. */
export function ReportView({ questionnaire, onLeave }: Props) {
  const say = useWords();
  const { question, report, facts, dispatch } = questionnaire;
  const groups = order
    .map((outcome) => ({ outcome, results: report.results.filter((result) => result.outcome === outcome) }))
    .filter(({ results }) => results.length > 0);
  return (
    <>
      <h2 tabIndex={-1}>{say.report}</h2>
      {question === undefined && <p>{say.done}</p>}
      {groups.map(({ outcome, results }) => (
        <section key={outcome} className={outcome}>
          <h3>{`${say.outcomes[outcome]} (${results.length})`}</h3>
          {results.map((result) => (
            <RuleOutcome key={result.ruleId} result={result} />
          ))}
        </section>
      ))}
      {report.plan.length > 0 && (
        <section>
          <h3>{say.plan}</h3>
          <ol>
            {report.plan.map((action) => (
              <PlanStep key={action.ruleId} action={action} locale={report.locale} />
            ))}
          </ol>
        </section>
      )}
      <details>
        <summary>{say.facts}</summary>
        <pre>{JSON.stringify(facts, null, 2)}</pre>
      </details>
      <div className="ways">
        <button type="button" onClick={question === undefined ? () => dispatch({ type: "back" }) : onLeave}>
          {question === undefined ? say.back : say.showQuestions}
        </button>
      </div>
    </>
  );
}

function RuleOutcome({ result }: { readonly result: RuleResult }) {
  return (
    <article data-rule={result.ruleId}>
      <h4>{result.title}</h4>
      <p>{result.message}</p>
      <ul>
        {result.reasons.map(({ pointer, text }) => (
          <li key={pointer + text}>{text}</li>
        ))}
      </ul>
    </article>
  );
}

function PlanStep({ action, locale }: { readonly action: Action; readonly locale: string }) {
  const say = useWords();
  return (
    <li data-rule={action.ruleId}>
      <h4>{`${action.title} (${say.hours(action.effortHours.toLocaleString(locale))})`}</h4>
      <ul>
        {action.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </li>
  );
}
