import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { type GetModuleInfo, rollup } from "rollup";

/** What one of these needs, and none before it, goes in one file. */
const order = ["runtime", "evaluate", "logic", "problems", "index"];

/**
 * Puts chunks of the ES modules in a folder together, and drops what none of them needs: Node.js takes longer to find and open a small
 * file than to read it. Whatever is imported by its name keeps it.
 */
export async function mergeChunks(dist: string): Promise<void> {
  const paths = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const input = Object.fromEntries(
    paths.filter((path) => !path.startsWith("chunk-")).map((path) => [path.slice(0, -".js".length), dist + path]),
  );
  const bundle = await rollup({
    input,
    external: (id) => !/^[./]/.test(id) || id.endsWith("/validate-pack.js"),
    treeshake: { moduleSideEffects: false },
    logLevel: "silent",
  });
  let needed: ReadonlyMap<string, string> | undefined;
  const { output } = await bundle.generate({
    chunkFileNames: "[name].js",
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    manualChunks: (id, { getModuleInfo }) => {
      needed ??= firstToNeed(dist, getModuleInfo);
      return Object.values(input).includes(id) ? undefined : needed.get(id);
    },
  });
  const kept = new Set(output.map(({ fileName }) => fileName));
  for (const path of paths) if (!kept.has(path)) rmSync(dist + path);
  for (const file of output) if (file.type === "chunk") writeFileSync(dist + file.fileName, file.code);
}

/** The name of the file that a module goes in, by its path. */
function firstToNeed(dist: string, infoOf: GetModuleInfo): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string, name: string) => {
    const info = infoOf(path);
    if (found.has(path) || info === null || info.isExternal) return;
    found.set(path, name);
    for (const imported of info.importedIds) walk(imported, name);
  };
  for (const entry of order) walk(`${dist}${entry}.js`, `chunk-${entry}`);
  return found;
}
