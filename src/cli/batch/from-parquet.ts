import type { Node } from "jsonc-parser";
import { childPointer } from "../../json/pointer.js";
import { treeOf } from "../../json/source-map.js";
import type { Problem } from "../../problems/problem.js";
import { textsIn } from "./duckdb.js";
import type { PracticeFile } from "./files.js";
import { batchProblem } from "./problem.js";
import { countOfRows, rowsAsJson } from "./sql.js";

/** A row of a Parquet file as JSON, and the whole numbers in it that would be rounded. */
export interface ParquetRow {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The rows of a Parquet file, chunk by chunk; `count` is told how many bytes of it these are, about. */
export async function* rowsOfParquet(
  file: PracticeFile,
  count: (bytes: number) => void,
): AsyncGenerator<readonly ParquetRow[]> {
  const total = Number((await textsIn(file, "parquet", countOfRows).next()).value?.[0] ?? 1);
  for await (const texts of textsIn(file, "parquet", rowsAsJson)) {
    yield texts.map((text) => ({ text: text ?? "null", problems: roundedIn(text ?? "") }));
    count((file.size * texts.length) / Math.max(1, total));
  }
}

const none: readonly Problem[] = [];

/** JSON.parse rounds whole numbers beyond 2^53 without a word: two practices would have one name. */
function roundedIn(text: string): readonly Problem[] {
  if (!/\d{16}/.test(text)) return none;
  const visit = (node: Node, at: string): readonly Problem[] => {
    if (node.type === "number") {
      const found = text.slice(node.offset, node.offset + node.length);
      const isRounded = /^-?\d+$/.test(found) && !Number.isSafeInteger(node.value);
      return isRounded ? [batchProblem("rounded-integer", at, { found })] : none;
    }
    return (node.children ?? []).flatMap((child, i) => {
      const [key, value] = node.type === "object" ? (child.children ?? []) : [undefined, child];
      return value === undefined ? [] : visit(value, childPointer(at, key === undefined ? i : String(key.value)));
    });
  };
  const tree = treeOf(text);
  return tree === undefined ? none : visit(tree, "");
}
