import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SourceDocument } from "../../../../src/generated/schemas.js";
import { loadPackDirectory } from "../../../../src/node/index.js";

/** What a reader holds on to: which hygie, which rules, after which document. Read when the site is built. */
export interface Trust {
  readonly version: string;
  readonly license: string;
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string };
  readonly source: Pick<SourceDocument, "title" | "publisher" | "language" | "published" | "uri" | "furtherReading">;
}

declare const data: Trust;

export { data };

export default {
  watch: ["../../../../rules/macsf/*.json", "../../../../package.json"],
  load(): Trust {
    const root = fileURLToPath(new URL("../../../../", import.meta.url));
    const { version, license } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const { definition, digest } = loadPackDirectory(`${root}rules/macsf`);
    const { title, publisher, language, published, uri, furtherReading } = definition.source;
    return {
      version,
      license,
      pack: { id: definition.id, version: definition.version, digest },
      source: {
        title,
        publisher,
        language,
        ...(published === undefined ? {} : { published }),
        ...(uri === undefined ? {} : { uri }),
        ...(furtherReading === undefined ? {} : { furtherReading }),
      },
    };
  },
};
