import type { Question } from "../../generated/schemas.js";
import { prop } from "./document.js";
import type { ResultsDocument } from "./results-document.js";
import { toMarkup, toMarkupLine } from "./text.js";

/** A question as a task; what a form needs of it stands as JSON in a property. */
export function taskOf(question: Question, i: number, { say, id }: ResultsDocument): object {
  const { label, help, section, subject, pointer, ruleIds, ...rest } = question;
  return {
    uuid: id("question", String(i)),
    type: "action",
    title: toMarkupLine(say.question(label)),
    description: toMarkup(help),
    props: [
      ...prop("pointer", pointer),
      ...prop("section", section),
      ...prop("subject", subject),
      ...ruleIds.flatMap((ruleId) => prop("rule", ruleId)),
      ...prop("question", JSON.stringify(rest)),
    ],
  };
}
