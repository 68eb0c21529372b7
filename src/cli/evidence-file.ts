import { existsSync, readdirSync } from "node:fs";
import { dirname, join, parse, resolve, sep } from "node:path";
import { descriptorOf } from "../node/read-file.js";

/**
 * Where the file of a piece of evidence is, however its `uri` is written: as a path beside the evidence file, with its signs
 * percent-encoded, with backslashes, with accents composed or apart, as a `file:` address, with a fragment behind it.
 *
 * @returns the path, `absent` where there is none, or `elsewhere` of an address that would have to be fetched.
 */
export function evidencePath(uri: string, evidenceFile: string): { readonly path: string } | "absent" | "elsewhere" {
  if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(uri) || /^file:\/\/(?!localhost\/|\/)/i.test(uri)) return "elsewhere";
  const folder = descriptorOf(evidenceFile) === undefined ? dirname(evidenceFile) : ".";
  for (const spelling of spellingsOf(uri.replace(/^file:(\/\/(localhost)?)?/i, ""))) {
    const path = findPath(resolve(folder, spelling));
    if (path !== undefined) return { path };
  }
  return "absent";
}

/** What an address may mean as a path, what is written first. */
function spellingsOf(uri: string): Set<string> {
  const bare = [uri, uri.replace(/#.*$/, ""), uri.replace(/[?#].*$/, "")];
  const decoded = bare.flatMap((one) => [one, decode(one)]);
  const slashed = decoded.flatMap((one) => [one, one.replaceAll("\\", "/")]);
  return new Set(slashed.map((one) => one.replace(/^\/(?=[a-z]:)/i, "")).filter((one) => one !== ""));
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a % that is a sign like others
  }
}

/** A path as the file system writes it, which may set accents apart that are composed elsewhere. */
function findPath(path: string): string | undefined {
  if (existsSync(path)) return path;
  const { root } = parse(path);
  return path
    .slice(root.length)
    .split(sep)
    .reduce<string | undefined>((folder, name) => (folder === undefined ? folder : entryOf(folder, name)), root);
}

function entryOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  try {
    const same = readdirSync(folder).find((one) => one.normalize() === name.normalize());
    return same === undefined ? undefined : join(folder, same);
  } catch {
    return undefined; // no folder, or one that may not be read
  }
}
