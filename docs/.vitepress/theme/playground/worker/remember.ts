/** A function that remembers its last two answers: of what is written, and of what was right last. */
export function remembering<Asked extends readonly unknown[], Answer>(
  answerTo: (...asked: Asked) => Answer,
  isSame: (one: Asked, other: Asked) => boolean = (one, other) => one.every((value, i) => Object.is(value, other[i])),
): (...asked: Asked) => Answer {
  let known: { readonly asked: Asked; readonly answer: Answer }[] = [];
  return (...asked) => {
    const found = known.find((one) => isSame(one.asked, asked)) ?? { asked, answer: answerTo(...asked) };
    known = [found, ...known.filter((one) => one !== found)].slice(0, 2);
    return found.answer;
  };
}
