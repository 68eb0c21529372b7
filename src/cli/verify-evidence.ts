import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isObject } from "../json/freeze.js";
import type { Problem } from "../problems/problem.js";
import { problem } from "./problem.js";

/**
 * Compares the SHA-256 of each piece of evidence with its file, where that is at hand: `uri` is a path beside the evidence
 * file, or a file: address. What is elsewhere is not fetched.
 */
export function verifyEvidence(evidence: unknown, evidenceFile: string): Problem[] {
  const items: readonly unknown[] = Array.isArray(evidence) ? evidence : [];
  return items.flatMap((item, i) => {
    if (!isObject(item) || typeof item.uri !== "string" || typeof item.sha256 !== "string") return [];
    const found = digestOf(item.uri, evidenceFile);
    if (found === undefined || found === item.sha256) return [];
    return [problem("wrong-digest", `/${i}/sha256`, { uri: item.uri, found, expected: item.sha256 })];
  });
}

function digestOf(uri: string, evidenceFile: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(uri) && !uri.startsWith("file:")) return undefined;
  try {
    const path = uri.startsWith("file:") ? fileURLToPath(uri) : resolve(dirname(evidenceFile), uri);
    if (!statSync(path).isFile()) return undefined; // a device would never end
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    return undefined; // not at hand
  }
}
