import { problems as en } from "../src/locales/en/problems.js";
import { describeProblem } from "../src/locales/problems.js";
import type { Problem, ProblemCode } from "../src/problems/codes.js";
import { problemsIn, type Sentences } from "../src/problems/sentences.js";
import { samples } from "../tests/support/problem-samples.js";

const most = 3;
/** Lines that share more of their words than this say the same. */
const alike = 0.6;

/** Of each code, the problems whose sentences differ most from each other: three at the most, made from the samples of the tests. */
export function tellingProblems(): ReadonlyMap<ProblemCode, readonly Problem[]> {
  const known = new Map<ProblemCode, readonly Problem[]>();
  for (const one of sampleProblems()) known.set(one.code, [...(known.get(one.code) ?? []), one]);
  return new Map([...known].map(([code, problems]) => [code, mostDifferent(problems)]));
}

/** Every sample as a problem, with its English. */
export function sampleProblems(): Problem[] {
  return Object.entries(samples).flatMap(([table, codes]) => {
    const sentences = en.sentences[table as keyof typeof samples] as Sentences<AnyParams>;
    const make = problemsIn(sentences);
    return Object.entries(codes as Readonly<Record<string, readonly unknown[]>>).flatMap(([code, given]) =>
      given.map((params) => make(code, "", params)),
    );
  });
}

/** Any table: which code has which parameters is checked where the samples stand. */
type AnyParams = Readonly<Record<string, unknown>>;

/** The first, then each time the one that is least like those that are taken. */
function mostDifferent(problems: readonly Problem[]): readonly Problem[] {
  const words = new Map(problems.map((one) => [one, wordsOf(describeProblem(one))]));
  const taken = problems.slice(0, 1);
  while (taken.length < most) {
    const left = problems.map((one) => ({
      one,
      likeness: Math.max(...taken.map((other) => likeness(words.get(one), words.get(other)))),
    }));
    const next = left.reduce((least, each) => (each.likeness < least.likeness ? each : least));
    if (next.likeness > alike) break;
    taken.push(next.one);
  }
  return taken;
}

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.toLowerCase().match(/[\p{L}\d]+/gu));
}

/** How much of the words of two lines they share: from 0 to 1. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
