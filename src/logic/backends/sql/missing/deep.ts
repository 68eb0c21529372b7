import { type Condition, partsOf } from "../../../condition.js";
import type { Sql } from "../dialect.js";
import { joined, type Placed, type Pointers } from "./place.js";

export type Connective = Extract<Condition, { kind: "and" | "or" | "if" }>;

function isConnective({ kind }: Condition): boolean {
  return kind === "and" || kind === "or" || kind === "if";
}

/** Do so many connectives stand in each other that the truth of each may not be written again for those around it? */
export function isDeep(condition: Condition, levels = 4): boolean {
  if (!isConnective(condition)) return false;
  return levels === 0 || partsOf(condition).some((part) => isDeep(part, levels - 1));
}

/** What a condition is that is not known, without being asked whether it is. */
type LackedBy = (condition: Condition, scope: Placed) => Pointers;

/** What many conditions in each other lack: of each is computed once what it comes to, and what it lacks. */
export function missingInDeep(condition: Connective, scope: Placed, lackedBy: LackedBy): Pointers {
  const { dialect, fresh } = scope;
  const name = fresh();
  const answer = dialect.item(name, 1);
  return [dialect.let(name, dialect.list([answerOf(condition, scope, lackedBy)]), lackedIn(answer))];
}

/** What a condition comes to, as a text: `T`, `F`, or the pointers that it lacks. */
function answerOf(condition: Condition, scope: Placed, lackedBy: LackedBy): Sql {
  if (isDeep(condition)) return answerOfParts(condition as Connective, scope, lackedBy);
  const truth = scope.truth(condition, scope);
  return `CASE WHEN ${truth} THEN 'T' WHEN NOT ${truth} THEN 'F' ELSE ${joined(lackedBy(condition, scope))} END`;
}

function answerOfParts(condition: Connective, scope: Placed, lackedBy: LackedBy): Sql {
  const { dialect, fresh } = scope;
  const name = fresh();
  const parts = partsOf(condition);
  const answers = parts.map((_, i) => dialect.item(name, i + 1));
  const list = dialect.list(parts.map((part) => answerOf(part, scope, lackedBy)));
  return dialect.let(name, list, condition.kind === "if" ? ofIf(answers) : ofTogether(condition.kind, answers));
}

function ofIf(answers: readonly Sql[]): Sql {
  const [test, met, otherwise] = answers;
  const taken = `WHEN ${test} = 'T' THEN ${met} WHEN ${test} = 'F' THEN ${otherwise}`;
  const agreed = `WHEN ${met} = ${otherwise} AND ${met} IN ('T', 'F') THEN ${met}`;
  return `CASE ${taken} ${agreed} ELSE ${joined(answers.map(lackedIn))} END`;
}

function ofTogether(kind: "and" | "or", answers: readonly Sql[]): Sql {
  const [decisive, other] = kind === "and" ? ["'F'", "'T'"] : ["'T'", "'F'"];
  const all = (operator: string, answer: Sql) => answers.map((one) => `${one} = ${answer}`).join(` ${operator} `);
  const known = `WHEN ${all("OR", decisive)} THEN ${decisive} WHEN ${all("AND", other)} THEN ${other}`;
  return `CASE ${known} ELSE ${joined(answers.map(lackedIn))} END`;
}

function lackedIn(answer: Sql): Sql {
  return `CASE WHEN ${answer} IN ('T', 'F') THEN '' ELSE ${answer} END`;
}
