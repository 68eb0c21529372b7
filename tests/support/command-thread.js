/** The built command in a thread of its own, which `command.ts` calls: started once for many calls, each of which it loads anew. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { runAsWorker } from "synckit";

const { readSync, writeSync } = fs;
/** What stands at the other ends of the three descriptors of the call. */
let input = Buffer.of();
let written = { 1: [], 2: [] };

const take = (descriptor, chunk) => {
  const bytes = Buffer.from(chunk);
  written[descriptor].push(bytes);
  return bytes.length;
};

fs.writeSync = (descriptor, chunk, ...rest) =>
  descriptor in written ? take(descriptor, chunk) : writeSync(descriptor, chunk, ...rest);
fs.readSync = (descriptor, into, ...rest) => {
  if (descriptor !== 0) return readSync(descriptor, into, ...rest);
  const length = input.copy(into);
  input = input.subarray(length);
  return length;
};
syncBuiltinESMExports();
for (const [descriptor, stream] of [
  [1, process.stdout],
  [2, process.stderr],
])
  stream.write = (chunk) => take(descriptor, chunk) >= 0;

let calls = 0;

runAsWorker(async (file, args, cwd, given, env) => {
  [input, written] = [Buffer.from(given), { 1: [], 2: [] }];
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.argv[0], file, ...args];
  process.cwd = () => cwd;
  process.exitCode = undefined;
  Object.defineProperty(process, "stdin", { value: Readable.from(given === "" ? [] : [input]), configurable: true });
  calls += 1;
  await import(`${pathToFileURL(file)}?call=${calls}`);
  process.stdout.removeAllListeners("error");
  const [stdout, stderr] = [1, 2].map((descriptor) => Buffer.concat(written[descriptor]).toString());
  return { status: process.exitCode ?? 0, stdout, stderr };
});
