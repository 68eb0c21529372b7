/** Runs a server until standard input ends: so it ends with whoever started it, however that ended. */
import { spawn } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
server.on("exit", (code) => process.exit(code ?? 1));
process.stdin.resume().on("end", () => server.kill("SIGINT"));
process.on("SIGINT", () => undefined); // a terminal sends it to the server too
