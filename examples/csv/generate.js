import { Readable } from "node:stream";
import { practices } from "./practices.js";

Readable.from(practices(Number(process.argv[2] ?? 100_000))).pipe(process.stdout);
