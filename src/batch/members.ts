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

/** Bytes, of which colons are counted four at a time. */
export interface Words {
  readonly bytes: Uint8Array;
  /** Where the first of the words begins among the bytes. */
  readonly first: number;
  readonly words: Int32Array;
}

export function wordsOf(bytes: Uint8Array): Words {
  const first = Math.min(-bytes.byteOffset & 3, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + first, (bytes.length - first) >> 2);
  return { bytes, first, words };
}

/** How many colons stand from one place to another. */
export function colonsIn({ bytes, first, words }: Words, from: number, to: number): number {
  const begin = Math.max((from - first + 3) >> 2, 0);
  const end = (to - first) >> 2;
  if (end <= begin) return singly(bytes, from, to);
  let count = 4 * (end - begin);
  for (let word = begin; word < end; ) {
    const next = Math.min(word + most, end);
    let sums = 0;
    for (; word < next; word += 1) {
      // The highest bit of each byte is set where it is no colon, and these bits are added up.
      const found = (words[word] as number) ^ fourColons;
      sums = (sums + (((((found & 0x7f7f7f7f) + 0x7f7f7f7f) | found) >>> 7) & 0x01010101)) | 0;
    }
    count -= (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24);
  }
  return singly(bytes, from, first + 4 * begin) + count + singly(bytes, first + 4 * end, to);
}

/** As many words as can be added before a sum of theirs takes more than a byte. */
const most = 255;
const fourColons = 0x3a3a3a3a;

function singly(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (bytes[i] === colon) count += 1;
  return count;
}
