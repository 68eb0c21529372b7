/**
 * Asks one question at a time. Of those that come meanwhile the last alone is asked, and an answer is dropped when there is a
 * newer question: what is slow to answer never holds up what was asked after it.
 */
export function lastWins<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  answered: (answer: Answer, question: Question) => void,
): (question: Question) => void {
  let next: { readonly question: Question } | undefined;
  let isAsking = false;

  async function askOn(): Promise<void> {
    isAsking = true;
    while (next !== undefined) {
      const { question } = next;
      next = undefined;
      const answer = await ask(question);
      if (next === undefined) answered(answer, question);
    }
    isAsking = false;
  }

  return (question) => {
    next = { question };
    if (!isAsking) void askOn();
  };
}
