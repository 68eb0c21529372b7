import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { CompiledPack } from "../../engine/compiled-pack.js";
import { descriptorOf } from "../../node/read-file.js";
import { writeFiles } from "../../node/write-files.js";
import { tellingVersion } from "../earlier-facts.js";
import { readInput, refuse } from "../inputs.js";
import { toJson } from "../output.js";
import { refuseExisting, refuseStream } from "../streams.js";

/** Where the answers are kept when nobody says where. */
const byDefault = "hygie-facts.json";

/** A file of facts that is gone on with, and where it is kept. */
export interface FactsFile {
  readonly facts: unknown;
  readonly path: string;
  /** Writes the facts, all of them or nothing. @throws `InputError` when they cannot be written. */
  readonly keep: (facts: unknown) => void;
}

/**
 * The facts to go on with: those of the file that is named, or none where it is not there yet. They are written at once, so that nobody
 * answers questions in vain; a file that holds them already is written as it is.
 *
 * @throws `InputError` with all that is wrong with the facts, or where they cannot be written.
 */
export function openFacts(pack: CompiledPack, given: string | undefined, output: string | undefined): FactsFile {
  const path = output ?? given ?? byDefault;
  const from = given ?? path;
  refuseStream(path, "--output", "file");
  const isThere = existsSync(from) || (from === given && output !== undefined) || descriptorOf(from) !== undefined;
  const facts = isThere ? read(pack, from) : {};
  const isOther = resolve(from) !== resolve(path);
  if (isOther) refuseExisting(path);
  const write = (text: string) => refuse(writeFiles(dirname(path), { [basename(path)]: text }));
  write(isThere && !isOther ? readFileSync(path, "utf8") : toJson(facts));
  return { facts, path, keep: (known) => write(toJson(known)) };
}

function read(pack: CompiledPack, path: string): unknown {
  const { value, problems } = readInput(path, "facts", (json) => pack.engine.read(json).problems);
  refuse(tellingVersion(problems, pack.definition, path));
  return value;
}
