/** `npm run diff:released`: refuses rules whose version is too low for what changed since they went out last. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { packIds, releasedFiles } from "./released.js";

const root = fileURLToPath(new URL("../", import.meta.url));
for (const id of packIds) {
  const last = releasedFiles(id).at(-1) ?? "";
  const { status } = spawnSync(process.execPath, ["dist/cli.js", "diff", last, `rules/${id}`], {
    cwd: root,
    stdio: "inherit",
  });
  process.exitCode ||= status ?? 1;
}
