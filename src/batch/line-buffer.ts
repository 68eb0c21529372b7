/** Whole lines, in memory of their own; or that a line is too long. */
export type CutLines = Uint8Array<ArrayBuffer> | "long";

/** Gathers bytes, and gives whole lines of them. */
export interface LineBuffer {
  add(bytes: Uint8Array): Iterable<CutLines>;
  /** The same, and the rest: what was added is the end. */
  end(bytes: Uint8Array): Iterable<CutLines>;
  /** The whole lines that are there; what is begun goes on. */
  whole(): Iterable<CutLines>;
}

const lineFeed = 0x0a;

/** `bytes` is about how many stand in what it gives, `line` how many a line has at the most. */
export function toLineBuffer(sizes: { readonly bytes: number; readonly line: number }): LineBuffer {
  let room = new Uint8Array(sizes.bytes);
  let used = 0;
  let isLong = false;
  return { add, end, whole };

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

  function* whole(): Generator<CutLines> {
    const length = room.lastIndexOf(lineFeed, used - 1) + 1;
    if (used === 0 || length === 0) return;
    const lines = room.slice(0, length);
    room.copyWithin(0, length, used);
    used -= length;
    yield lines;
  }

  function* end(bytes: Uint8Array): Generator<CutLines> {
    yield* add(bytes);
    const whole = room.subarray(0, used);
    if (used > 0) [room, used] = [new Uint8Array(sizes.bytes), 0];
    isLong = false;
    if (whole.length > 0) yield whole;
  }

  /** Gives the whole lines, and keeps what is begun; where no line ends, there has to be more room, or it is too long. */
  function* cut(): Generator<CutLines> {
    const length = room.lastIndexOf(lineFeed) + 1;
    const [full, rest] = [room, room.subarray(length)];
    if (length > 0) {
      room = new Uint8Array(Math.max(sizes.bytes, rest.length + 1));
      room.set(rest);
      used = rest.length;
      yield full.subarray(0, length);
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
    const end = searched(bytes).indexOf(lineFeed);
    isLong = end < 0;
    return end < 0 ? bytes.subarray(bytes.length) : bytes.subarray(end + 1);
  }
}

/** The same bytes, so that Node.js looks for one among them ten times faster. */
function searched(bytes: Uint8Array): Uint8Array {
  return typeof Buffer === "function" ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes;
}

/** How many lines end in some bytes. */
export function lineBreaksIn(bytes: Uint8Array): number {
  const where = searched(bytes);
  let count = 0;
  for (let at = where.indexOf(lineFeed); at >= 0; at = where.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** Where the line ends that begins at a place. */
export function endOfLine(bytes: Uint8Array, from: number): number {
  const end = searched(bytes).indexOf(lineFeed, from);
  return end < 0 ? bytes.length : end;
}

/** The lines of some bytes, without their line feeds. */
export function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start);
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** As many bytes are decoded at once: of more, the text would leave the memory that is near to the processor. */
const pieceBytes = 1 << 16;

/** Where pieces of whole lines begin and end in some bytes. */
export function* piecesIn(bytes: Uint8Array): Generator<readonly [from: number, to: number]> {
  const where = searched(bytes);
  for (let from = 0; from < bytes.length; ) {
    const last =
      from + pieceBytes >= bytes.length ? bytes.length : where.lastIndexOf(lineFeed, from + pieceBytes - 1) + 1;
    const to = last > from ? last : Math.min(endOfLine(bytes, from) + 1, bytes.length);
    yield [from, to];
    from = to;
  }
}
