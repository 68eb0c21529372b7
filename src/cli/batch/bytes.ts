import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { formatOf } from "../../json/decode.js";
import { errorCode } from "../../node/error-code.js";
import { descriptorOf, openFile } from "../../node/read-file.js";
import { InputError } from "../inputs.js";
import { problem } from "../problem.js";
import { damaged, textsIn } from "./duckdb.js";
import { type PracticeFile, reading, unreadable } from "./files.js";
import { linesOfZst } from "./sql.js";

const pieceSize = 1 << 19;

/**
 * What a file holds, unpacked, piece by piece; `count` is told how many bytes of it were read as they lie there.
 *
 * @throws {@link InputError} when it cannot be read, or cannot be unpacked.
 */
export async function* bytesOf(file: PracticeFile, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const unpacked = { gz: fromGz, zst: fromZst, none: rawBytes }[file.packed ?? "none"](file, count);
  let isBegun = false;
  for await (const piece of unpacked) {
    const format = isBegun ? undefined : formatOf(piece);
    isBegun = true;
    if (format === undefined) yield piece;
    else throw new InputError([problem("other-format", "", { format, wanted: "practices" }, { file: file.path })]);
  }
}

async function* rawBytes({ path }: PracticeFile, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const given = descriptorOf(path);
  const fd = given ?? reading(path, () => openFile(path));
  const stream =
    fd === 0 ? process.stdin : createReadStream("", { fd, highWaterMark: pieceSize, autoClose: given === undefined });
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      count(piece.length);
      yield piece;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function* fromGz(file: PracticeFile, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip({ chunkSize: pieceSize });
  const fed = pipeline(rawBytes(file, count), unpack);
  fed.catch(() => undefined); // it is thrown where the pieces are taken
  try {
    yield* unpack as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw errorCode(error).startsWith("Z_") ? damaged(file.path, "gz", error) : error;
  } finally {
    unpack.destroy();
  }
}

async function* fromZst(file: PracticeFile, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const lines of textsIn(file, "zst", linesOfZst)) {
    yield Buffer.from(lines.map((line) => `${line ?? ""}\n`).join(""), "latin1");
  }
  count(file.size);
}
