import type { Question, Read } from "./question.js";

/** A question asked of a member of the facts as a whole, and of nothing else. */
interface Within {
  readonly member: string;
  readonly question: Question;
}

/**
 * The same question, asked of the one group of facts that it reads from, where there is one: the group is then read once
 * and not with each of its facts.
 */
export function within(question: Question): Within | undefined {
  const reads = readsOf(question);
  const [member, ...others] = new Set(reads?.map(({ path }) => path[0]));
  const isGroup = reads?.every(({ path }) => path.length > 1) ?? false;
  if (member === undefined || others.length > 0 || !isGroup) return undefined;
  return { member, question: inside(question) };
}

/** What a question reads from the facts as a whole; `undefined` where that is not plain. */
function readsOf(question: Question): Read[] | undefined {
  switch (question.kind) {
    case "constant":
      return [];
    case "and":
    case "or":
      return all(question.parts);
    case "if":
      return all([question.test, question.met, question.otherwise]);
    case "every":
    case "some":
      return [question.list];
    case "facts":
      return [question.left, question.right];
    case "general":
      return undefined;
    default:
      return [question.read];
  }
}

function all(questions: readonly Question[]): Read[] | undefined {
  const reads = questions.map(readsOf);
  return reads.includes(undefined) ? undefined : reads.flatMap((some) => some ?? []);
}

function inside(question: Question): Question {
  const shorter = (read: Read): Read => ({ ...read, path: read.path.slice(1) });
  switch (question.kind) {
    case "and":
    case "or":
      return { ...question, parts: question.parts.map(inside) };
    case "if":
      return {
        ...question,
        test: inside(question.test),
        met: inside(question.met),
        otherwise: inside(question.otherwise),
      };
    case "every":
    case "some":
      return { ...question, list: shorter(question.list) };
    case "facts":
      return { ...question, left: shorter(question.left), right: shorter(question.right) };
    case "constant":
    case "general":
      return question;
    default:
      return { ...question, read: shorter(question.read) };
  }
}
