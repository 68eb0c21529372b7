import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "../support/macsf.js";

it("says of each change, in the form that changesets reads, which version it needs", () => {
  for (const name of readdirSync(`${root}.changeset`).filter((file) => file.endsWith(".md")))
    expect(readFileSync(`${root}.changeset/${name}`, "utf8"), name).toMatch(
      /^---\n"hygie": (major|minor|patch)\n---\n\n\S/,
    );
});
