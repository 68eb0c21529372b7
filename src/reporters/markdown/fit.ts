/** What is told of one thing: in full, or in brief where that is too long. */
export interface Entry {
  /** What it tells of, by its path in the report. */
  readonly path: string;
  readonly whole: string;
  readonly brief?: string;
}

/** Entries under a heading, or inside of something that opens. */
export interface Part {
  readonly before: string;
  readonly entries: readonly Entry[];
  readonly after?: string;
  /** Stands between entries. */
  readonly between: string;
}

export interface Fitted {
  readonly texts: readonly string[];
  /** The paths of the entries that are left out, or in brief. */
  readonly cut: readonly string[];
}

const gap = 2; // the empty line behind each part

/** As much of some parts as there is room for, in characters: what comes first goes first, and what is too long is told in brief. */
export function fitInto(parts: readonly Part[], room: number): Fitted {
  const texts: string[] = [];
  const cut: string[] = [];
  let left = room;
  for (const { before, entries, after = "", between } of parts) {
    const frame = before.length + after.length + 2 * gap;
    const shown: string[] = [];
    for (const { path, whole, brief } of entries) {
      const needs = (text: string) => text.length + between.length + (shown.length === 0 ? frame : 0);
      const text = [whole, brief].find((one) => one !== undefined && needs(one) <= left);
      if (text !== whole) cut.push(path);
      if (text === undefined) continue;
      left -= needs(text);
      shown.push(text);
    }
    if (shown.length > 0) texts.push([before, shown.join(between), ...(after === "" ? [] : [after])].join("\n\n"));
  }
  return { texts, cut };
}
