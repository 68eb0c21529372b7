/** A file by the way to it from the root of the repository, or by its address. */
export function artifactAt(uri: string): { readonly uri: string; readonly uriBaseId?: string } {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}
