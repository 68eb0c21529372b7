import type { HeadConfig } from "vitepress";

/** A file of scripts that the build writes; of those that are none, nothing is read. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

/**
 * What parts of a page load when they are shown is fetched beside the page's own scripts, and not after these have run: on a slow line
 * that is a round less. Give the plugin to Vite, then ask for the links of modules by the ends of their names.
 */
export function preloading() {
  let chunks: readonly Chunk[] = [];
  const withImports = (chunk: Chunk, seen = new Set<string>()): Set<string> => {
    if (seen.has(chunk.fileName)) return seen;
    seen.add(chunk.fileName);
    for (const one of chunks) if (chunk.imports?.includes(one.fileName)) withImports(one, seen);
    return seen;
  };
  return {
    plugin: {
      name: "hygie:preloading",
      generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>) {
        const all = Object.values(bundle);
        if (all.some(({ fileName }) => fileName.startsWith("assets/"))) chunks = all; // and not those that the server runs
      },
    },
    linksTo(modules: readonly string[]): HeadConfig[] {
      const isWanted = ({ moduleIds }: Chunk) => modules.some((name) => moduleIds?.some((id) => id.endsWith(name)));
      const files = new Set(chunks.filter(isWanted).flatMap((chunk) => [...withImports(chunk)]));
      return [...files].map((file) => ["link", { rel: "modulepreload", href: `/${file}` }]);
    },
  };
}
