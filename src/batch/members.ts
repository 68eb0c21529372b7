/** Counts the members of records, and of texts: a text that has more gives one twice, of which `JSON.parse` keeps the last. */

/** How many members the objects in a value have together. */
export function membersOf(value: unknown): number {
  let count = 0;
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    const values = Object.values(next);
    if (!Array.isArray(next)) count += values.length;
    for (const one of values) if (typeof one === "object") left.push(one);
  }
  return count;
}

/** How many members are written in a text that is JSON: the texts in it that a colon follows. */
export function membersIn(json: string): number {
  let count = 0;
  for (let start = json.indexOf('"'); start >= 0; ) {
    let end = json.indexOf('"', start + 1);
    while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
    let behind = end + 1;
    while (isBlank(json.charCodeAt(behind))) behind += 1;
    if (json.charCodeAt(behind) === colon) count += 1;
    start = json.indexOf('"', behind);
  }
  return count;
}

function isEscaped(json: string, at: number): boolean {
  let before = at - 1;
  while (json.charCodeAt(before) === backslash) before -= 1;
  return (at - before) % 2 === 0;
}

const colon = 0x3a;
const backslash = 0x5c;

function isBlank(letter: number): boolean {
  return letter === 0x20 || letter === 0x09 || letter === 0x0a || letter === 0x0d;
}
