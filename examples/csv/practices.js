/** Practices that nobody has: the same for the same number, so that a count can be repeated. @param {number} count */
export function* practices(count) {
  yield "practice,staff,trained,last_training,laptop_encrypted,lock_minutes,password_length,cyber_cover\n";
  let seed = 20260131;
  const below = (/** @type {number} */ bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * bound);
  };
  /** One of some answers; every fifth is not known. */
  const oneOf = (/** @type {readonly (string | number)[]} */ ...answers) =>
    below(5) === 0 ? "" : answers[below(answers.length)];
  for (let number = 1; number <= count; number += 1) {
    const staff = 1 + below(12);
    const cells = [
      oneOf(below(staff + 1)),
      oneOf("2025-06-30", "2023-01-15"),
      oneOf("yes", "no"),
      oneOf(5, 10, 15, 60),
      oneOf(6, 8, 12, 16),
      oneOf("yes", "no"),
    ];
    yield `"Practice ${number}",${staff},${cells.join()}\n`;
  }
}
