#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { contextOf } from "./context.js";
import { languageOf } from "./language.js";
import { unprinted } from "./output.js";
import { exitCodeOf, run } from "./run.js";

// Beside the built command, dist/cli.js.
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const args = process.argv.slice(2);
const context = contextOf(languageOf(args, process.env), version);

process.stdout.on("error", (error) => process.exit(exitCodeOf(unprinted(error), context))); // while somebody types answers

await run(args, context);
