function fold(text) {
  return text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
}
function wordsIn(text) {
  const words = fold(text).match(new RegExp("[\\p{L}\\p{N}]+(?:\\.\\p{N}+)*", "gu")) ?? [];
  return words.filter((word) => !fillers.has(word));
}
function termOf(term) {
  const word = fold(term);
  return fillers.has(word) ? null : word;
}
const fillers = new Set(
  [
    "a au aux avec d de des du en est et l la le les n ne on ou par pas pour qu que qui s se sa ses son sur un une",
    "an and are at by for from in is it of on or that the to with"
  ].flatMap((words) => words.split(" "))
);
const leastForgiven = 5;
function isNear(typed, word) {
  if (typed.length < leastForgiven || typed[0] !== word[0]) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const goesOn = (ofTyped, ofWord) => word.startsWith(typed.slice(at + ofTyped), at + ofWord);
  const isSwapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return goesOn(1, 1) || goesOn(0, 1) || goesOn(1, 0) || isSwapped && goesOn(2, 2);
}
export {
  isNear as i,
  leastForgiven as l,
  termOf as t,
  wordsIn as w
};
