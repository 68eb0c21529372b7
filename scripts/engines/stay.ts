import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stay } from "./engine.js";

/** Runs something in a folder of its own, and ends all that it started, also where it fails or is interrupted. */
export async function during<T>(run: (stay: Stay) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "hygie-engine-"));
  const ends: (() => unknown)[] = [];
  const end = async () => {
    for (let last = ends.pop(); last !== undefined; last = ends.pop()) await last();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const interrupted = () => void end().finally(() => process.exit(130));
  for (const name of signals) process.once(name, interrupted);
  try {
    return await run({ folder, after: (done) => ends.push(done) });
  } finally {
    await end();
    for (const name of signals) process.off(name, interrupted);
  }
}

const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
