import { unwritable, unwritableReason } from "../../node/write-files.js";
import { InputError } from "../inputs.js";

/** Does what writes a file. @throws {@link InputError} with what is in the way. */
export function writing<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw unwritten(file, error);
  }
}

export function unwritten(file: string, error: unknown): InputError {
  return error instanceof InputError ? error : new InputError([unwritable(file, unwritableReason(error))]);
}
