/** Whole lines, in memory of their own; or that a line is too long. */
export type CutLines = Uint8Array<ArrayBuffer> | "long";

/** Gathers bytes, and gives whole lines of them. */
export interface LineBuffer {
  add(bytes: Uint8Array): Iterable<CutLines>;
  /** The same, and the rest: what was added is the end. */
  end(bytes: Uint8Array): Iterable<CutLines>;
}

const lineFeed = 0x0a;
const mark = [0xef, 0xbb, 0xbf];

/** `bytes` is about how many stand in what it gives, `line` how many a line has at the most. */
export function toLineBuffer(sizes: { readonly bytes: number; readonly line: number }): LineBuffer {
  let room = new Uint8Array(sizes.bytes);
  let used = 0;
  let isLong = false;
  let isBegun = false;
  return { add, end };

  function* add(bytes: Uint8Array): Generator<CutLines> {
    let rest = bytes;
    while (rest.length > 0) {
      if (isLong) rest = behindLine(rest);
      const taken = rest.subarray(0, room.length - used);
      room.set(taken, used);
      used += taken.length;
      rest = rest.subarray(taken.length);
      if (used === room.length) yield* cut();
    }
  }

  function* end(bytes: Uint8Array): Generator<CutLines> {
    yield* add(bytes);
    const whole = begun(room.subarray(0, used));
    if (whole.length > 0) yield whole;
    [room, used, isLong] = [new Uint8Array(sizes.bytes), 0, false];
  }

  /** Gives the whole lines, and keeps what is begun; where no line ends, there has to be more room, or it is too long. */
  function* cut(): Generator<CutLines> {
    const length = room.lastIndexOf(lineFeed) + 1;
    const [full, rest] = [room, room.subarray(length)];
    if (length > 0) {
      room = new Uint8Array(Math.max(sizes.bytes, rest.length + 1));
      room.set(rest);
      used = rest.length;
      yield begun(full.subarray(0, length));
    } else if (full.length <= sizes.line) {
      room = new Uint8Array(Math.min(2 * full.length, sizes.line + 1));
      room.set(full);
    } else {
      [room, used, isLong] = [new Uint8Array(sizes.bytes), 0, true];
      yield "long";
    }
  }

  /** What follows the line that is too long. */
  function behindLine(bytes: Uint8Array): Uint8Array {
    const end = bytes.indexOf(lineFeed);
    isLong = end < 0;
    return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1);
  }

  /** Before the first line there may be a byte order mark. */
  function begun(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    const isMarked = !isBegun && mark.every((byte, i) => bytes[i] === byte);
    isBegun = true;
    return isMarked ? bytes.subarray(mark.length) : bytes;
  }
}

/** How many lines end in some bytes. */
export function lineBreaksIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** The lines of some bytes, without their line feeds. */
export function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(lineFeed, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    start = end < 0 ? bytes.length : end + 1;
  }
}
