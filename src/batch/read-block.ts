import type { CompiledPack } from "../engine/compiled-pack.js";
import { decode } from "../json/decode.js";
import type { Problem } from "../problems/problem.js";
import { type Block, blockSizes } from "./blocks.js";
import { linesIn } from "./line-buffer.js";
import { problem } from "./problem.js";
import { type ReadRecord, toReadLine, toReadRecord } from "./read-record.js";
import type { Settings } from "./settings.js";

type Take = (record: ReadRecord, line: number) => void;

/** Reads the records of a block, one after the other; `take` is told each, and its line. */
export function toReadBlock(pack: CompiledPack, settings: Settings): (block: Block, take: Take) => void {
  const read = toReadRecord(pack, settings);
  const readLine = toReadLine(read);
  return (block, take) => {
    if (block.kind === "long") {
      const place = { line: block.line, column: 1 };
      take(wrong(problem("line-too-long", "", { most: blockSizes.line }, place)), block.line);
    } else if (block.kind === "values") {
      for (const [i, value] of block.values.entries()) take(read(value), block.line + i);
    } else {
      let { line } = block;
      for (const bytes of linesIn(block.bytes)) {
        takeLine(bytes, line, take);
        line += 1;
      }
    }
  };

  function takeLine(bytes: Uint8Array, line: number, take: Take): void {
    const text = decode(bytes);
    if (typeof text === "string") {
      if (text.trim() !== "") take(readLine(text, line), line);
      return;
    }
    const { format, column = 1 } = text;
    take(wrong(problem("other-format", "", { format, wanted: "facts" }, { line, column })), line);
  }
}

/** A record that is wrong as a whole. */
function wrong(found: Problem): ReadRecord {
  return { cells: [], problems: [found] };
}
