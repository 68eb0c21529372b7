import { formatProblem, type Problem, parseFacts } from "hygie";
import { decode } from "../../../../src/json/decode.js";
import { locateProblems, parseJsonText } from "../../../../src/json/text.js";
import { files } from "../../../../src/locales/en/files.js";
import { problemsIn } from "../../../../src/problems/sentences.js";
import type { MacsfPack } from "./use-assessment.js";

const problem = problemsIn(files);

/** The facts of a file, or all that is wrong with it, in sentences with their places. */
export function factsIn(bytes: Uint8Array, file: string, pack: MacsfPack, locale: string) {
  const say = (problems: readonly Problem[]) => ({ problems: problems.map((one) => formatProblem(one, locale)) });
  const text = decode(bytes);
  if (typeof text !== "string") {
    const { format, ...place } = text;
    return say([problem("other-format", "", { format, wanted: "facts" }, { file, ...place })]);
  }
  const read = parseJsonText(text, file);
  if (read.problems.length > 0) return say(read.problems);
  const parsed = parseFacts(pack, read.value);
  return "facts" in parsed ? parsed : say(locateProblems(parsed.problems, text, file));
}
