const inPath = "[\\w.~!$&'()*+,;=@/-]|%[\\da-f]{2}";
const inQuery = `(?:[:?]|${inPath})*`;
const reference = /* @__PURE__ */ new RegExp(
  `^(?!//)(?:[a-z][a-z\\d+.-]*:(?://[\\w.-]*(?::\\d+)?(?=[/?#]|$))?)?(?:${inPath})*(?:\\?${inQuery})?(?:#${inQuery})?$`,
  "i",
);

/** Is it an address as CycloneDX has them? What is none is told in words: an attestation with it would be invalid as a whole. */
export function addressed(uri: string | undefined): uri is string {
  return uri !== undefined && reference.test(uri);
}
