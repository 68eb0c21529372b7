import macsf from "hygie/rules/macsf";
import { useEffect, useState } from "react";
import { ProgressSoFar } from "./ProgressSoFar.js";
import { QuestionForm } from "./QuestionForm.js";
import { ReportView } from "./ReportView.js";
import { useFocusOn } from "./use-focus-on.js";
import { useQuestionnaire } from "./use-questionnaire.js";
import { type Locale, WordsContext, words } from "./words.js";

const languages: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: "fr", name: "Français" },
  { locale: "en", name: "English" },
];

export function App({ now }: { readonly now: string }) {
  const [locale, setLocale] = useState<Locale>("fr");
  const [wantsReport, setWantsReport] = useState(false);
  const questionnaire = useQuestionnaire(macsf, {}, { locale, now });
  const { question } = questionnaire;
  const say = words[locale];
  const isReport = wantsReport || question === undefined;
  const main = useFocusOn(isReport ? "report" : question.pointer);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = say.title;
  }, [locale, say]);

  return (
    <WordsContext.Provider value={say}>
      <header>
        <h1>{say.title}</h1>
        <nav aria-label={say.language}>
          {languages.map((one) => (
            <button
              key={one.locale}
              type="button"
              lang={one.locale}
              aria-pressed={one.locale === locale}
              onClick={() => setLocale(one.locale)}
            >
              {one.name}
            </button>
          ))}
        </nav>
        <p>{say.private}</p>
      </header>
      <ProgressSoFar questionnaire={questionnaire} />
      <main ref={main}>
        {isReport ? (
          <ReportView questionnaire={questionnaire} onLeave={() => setWantsReport(false)} />
        ) : (
          <QuestionForm questionnaire={questionnaire} question={question} onReport={() => setWantsReport(true)} />
        )}
      </main>
    </WordsContext.Provider>
  );
}
