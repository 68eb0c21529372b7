import type { Loss } from "../reporters/losses.js";

/** A pack or a report as a workbook. */
export interface ExportedWorkbook {
  /** The bytes of the file, `.xlsx`. */
  readonly bytes: Uint8Array;
  /** What of it is lost. */
  readonly lost: readonly Loss[];
}
