import { files } from "../locales/en/files.js";
import { names } from "../locales/en/names.js";
import { values } from "../locales/en/values.js";
import type { FileProblems } from "../problems/codes/files.js";
import { problemsIn } from "../problems/sentences.js";
import { errorCode } from "./error-code.js";

/** A problem of a file or a folder. */
export const problem = /* @__PURE__ */ problemsIn(files, names, values);

/** Why the system would not read a file or a folder. */
export function unreadableReason(error: unknown): FileProblems["unreadable"]["reason"] {
  const code = errorCode(error);
  switch (code) {
    case "ENOENT":
      return "absent";
    case "EISDIR":
      return "folder";
    case "ENOTDIR":
      return "not-a-folder";
    case "EACCES":
    case "EPERM":
      return "forbidden";
    default:
      return { code };
  }
}
