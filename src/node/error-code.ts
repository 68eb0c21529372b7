/** Why the system refused something: `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
}

/** What stands in the way where something is read or written; by its code where that says more. */
export function obstacle(error: unknown): "folder" | "not-a-folder" | "forbidden" | { readonly code: string } {
  const code = errorCode(error);
  switch (code) {
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
