import { type CompiledPack, type Field, factsFields, formatProblem, type Problem, parseFacts } from "hygie";
import type { MacsfFacts, MacsfRuleId } from "hygie/rules/macsf";
import { factAt } from "../../../../examples/form/src/questionnaire.js";
import { decode } from "../../../../src/json/decode.js";
import { locateProblems, parseJsonText } from "../../../../src/json/text.js";
import { files } from "../../../../src/locales/en/files.js";
import { problemsIn } from "../../../../src/problems/sentences.js";
import { answeredIn, pointerTo } from "./places.js";

const problem = problemsIn(files);

/** Why a file is not opened, for whoever chose it. */
export type NotOpened =
  | { readonly is: "other" }
  | { readonly is: "report" }
  | { readonly is: "empty" }
  | { readonly is: "wrong"; readonly count: number }
  | { readonly is: "long"; readonly list: string; readonly count: number; readonly most: number };

/** The facts of a file; else why it is not opened, and all that is wrong with it, in sentences with their places. */
export type Opened = { readonly facts: MacsfFacts } | { readonly why: NotOpened; readonly problems: readonly string[] };

export function factsIn(
  bytes: Uint8Array,
  file: string,
  pack: CompiledPack<MacsfFacts, MacsfRuleId>,
  locale: string,
): Opened {
  const not = (why: NotOpened, problems: readonly Problem[] = []) => ({
    why,
    problems: problems.map((one) => formatProblem(one, locale)),
  });
  const text = decode(bytes);
  if (typeof text !== "string") {
    const { format, ...place } = text;
    return not({ is: "other" }, [problem("other-format", "", { format, wanted: "facts" }, { file, ...place })]);
  }
  const { value, problems } = parseJsonText(text, file);
  if (problems.length > 0) return not({ is: "other" }, problems);
  if (isReport(value)) return not({ is: "report" });
  const sections = factsFields(pack, locale);
  const fields = sections.flatMap((section) => section.fields);
  const parsed = parseFacts(pack, value);
  if ("facts" in parsed) {
    const isEmpty = answeredIn(sections, value).every(({ pointer }) => factAt(value, pointer) === null);
    return isEmpty ? not({ is: "empty" }) : parsed;
  }
  return not(whyNot(value, parsed.problems, fields), locateProblems(parsed.problems, text, file));
}

function isReport(value: unknown): boolean {
  return typeof value === "object" && value !== null && "results" in value && "summary" in value;
}

/** A file in which no name is one of facts holds something else. */
function whyNot(value: unknown, problems: readonly Problem[], fields: readonly Field[]): NotOpened {
  const names = new Set(fields.map(({ fact }) => fact.split(".")[0]));
  const isFacts = typeof value === "object" && value !== null && Object.keys(value).some((name) => names.has(name));
  if (!isFacts) return { is: "other" };
  const count = problems.reduce((sum, one) => sum + (one.code === "more-problems" ? one.params.count : 1), 0);
  const long = problems.find((one) => one.code === "too-many-items");
  if (long?.code !== "too-many-items") return { is: "wrong", count };
  const list = fields.find(({ fact }) => pointerTo(fact) === long.pointer)?.title ?? long.pointer;
  return { is: "long", list, count: long.params.count, most: long.params.most };
}
