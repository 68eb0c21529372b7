import type { Shown } from "../shown.js";

/** What stands in place of what the tests of a pack, and searches over it, are handed. */
export interface TestProblems {
  /** What `testPack` did not give. */
  "not-a-test": { readonly found: Shown };
  /** What is to be told of something, and cannot be called. */
  "not-a-function": { readonly found: Shown };
}
