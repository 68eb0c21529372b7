/** Libraries that go along in the files of hygie: small, and nobody has to install them, or to find and load them at a start. */
export const inlined = [
  "@noble/hashes",
  "canonicalize",
  "d3-path",
  "d3-shape",
  "fflate",
  "json-logic-js",
  "jsonc-parser",
  "saxes",
  "semver",
  "uuid",
  "xmlchars",
  "yaml",
];

/** What `hygie ask` puts its questions with on a terminal: in a chunk of its own, which no other command loads, and no library. */
export const prompts = [
  "@clack/core",
  "@clack/prompts",
  "fast-string-truncated-width",
  "fast-string-width",
  "fast-wrap-ansi",
  "sisteransi",
];
