/** Does this run in Node.js itself? */
export function isNode(): boolean {
  const { process } = globalThis as { readonly process?: { readonly release?: { readonly name?: string } } };
  return process?.release?.name === "node" && !("Deno" in globalThis || "Bun" in globalThis);
}
