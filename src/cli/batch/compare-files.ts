import { diffPractices, type Practice, type PracticesDiff } from "../../audit/diff/diff-practices.js";
import { linesIn } from "../../batch/line-buffer.js";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { isObject, ownOf } from "../../json/data.js";
import { decode } from "../../json/decode.js";
import type { Context } from "../context.js";
import { InputError, namingFlags } from "../inputs.js";
import { practiceOfLine } from "../practices.js";
import { problem } from "../problem.js";
import type { ProgressLine } from "../progress.js";
import { type Fed, fedBy } from "./feed.js";
import type { PracticeFile } from "./files.js";
import { batchProblem } from "./problem.js";
import { rateOf } from "./rate.js";

/** What is compared. */
interface Comparing {
  readonly before: CompiledPack;
  readonly after: CompiledPack;
  readonly files: readonly PracticeFile[];
  readonly key: string | undefined;
  /** Other members that are no facts. */
  readonly others: readonly string[];
  readonly now: Date | string;
}

/** What another version of a pack does to all practices of files. @throws {@link InputError} when there is none. */
export async function compareFiles(
  { before, after, files, key, others, now }: Comparing,
  line: ProgressLine,
  context: Context,
): Promise<PracticesDiff> {
  const rate = rateOf(files, line, context);
  const noFacts = [...(key === undefined ? [] : [key]), ...others];
  const feed = fedBy(files, { pack: after, others: noFacts, count: rate.count });
  const named = factsAlone(practicesFed(feed), key, noFacts, rate.show);
  const diff = await namingFlags(() => diffPractices(before, after, named, now));
  if (diff.practices > 0) return diff;
  throw new InputError([batchProblem("no-files", "", { isPattern: false }, { file: files[0]?.path ?? "-" })]);
}

async function* factsAlone(
  practices: AsyncIterable<Practice>,
  key: string | undefined,
  noFacts: readonly string[],
  show: (practices: number) => void,
): AsyncGenerator<Practice> {
  let count = 0;
  for await (const practice of practices) {
    yield noFacts.length === 0 ? practice : withFacts(practice, key, noFacts);
    count += 1;
    show(count);
  }
}

/** What names a practice is told with its place, and is no fact. */
function withFacts(practice: Practice, key: string | undefined, noFacts: readonly string[]): Practice {
  const { facts, place } = practice;
  if (!isObject(facts)) return practice;
  const name = key === undefined ? undefined : ownOf(facts, key);
  const others = Object.fromEntries(Object.entries(facts).filter(([member]) => !noFacts.includes(member)));
  const isName = typeof name === "string" || typeof name === "number";
  return { ...practice, facts: others, place: () => (isName ? { ...place(), key: name } : place()) };
}

/** The practices of lines, and those that were read before; a line goes on from one piece to the next. */
async function* practicesFed(feed: AsyncIterable<Fed>): AsyncGenerator<Practice> {
  let begun: Uint8Array[] = [];
  for await (const fed of feed) {
    if (fed.kind === "practice") {
      yield fed.practice;
      continue;
    }
    const { file, bytes, ends } = fed;
    const end = bytes.lastIndexOf(0x0a) + 1;
    begun.push(bytes.subarray(0, end));
    if (ends > 0) {
      let { line } = fed;
      for (const one of linesIn(Buffer.concat(begun))) {
        yield* practiceIn(one, file, line);
        line += 1;
      }
      begun = [];
    }
    begun.push(bytes.subarray(end));
  }
}

function* practiceIn(bytes: Uint8Array, { path: file, format }: PracticeFile, line: number): Generator<Practice> {
  const text = decode(bytes);
  if (typeof text === "string") {
    if (text.trim() === "") return;
    const practice = practiceOfLine(text, file, line);
    const locate: Practice["locate"] = (found) => found.map((one) => ({ ...one, file, line }));
    yield format === "ndjson" ? practice : { ...practice, locate };
    return;
  }
  const place = { file, line, ...(format === "ndjson" && text.column !== undefined && { column: text.column }) };
  const found = problem("other-format", "", { format: text.format, wanted: "practices" }, place);
  yield { place: () => ({ file, line }), problems: [found], locate: () => [] };
}
