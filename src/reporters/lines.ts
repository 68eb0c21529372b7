import { printable } from "../problems/visible.js";

/** A text as lines of at most `width` characters, the first behind `first`, the others behind as many spaces. */
export function wrap(text: string, first: string, width: number): string[] {
  const rest = " ".repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of printable(text).split(" ")) {
    const isStart = line === first || line === rest;
    if (!isStart && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += isStart ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}

/** A value as JSON of so many characters at the most. */
export function abridgedJson(value: unknown, most: number): string {
  const text = JSON.stringify(value);
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}
