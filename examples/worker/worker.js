import { parentPort } from "node:worker_threads";
import { evaluate } from "hygie";
import macsf from "hygie/rules/macsf";

// In a browser: `self` in place of `parentPort`, and `event.data` in place of the message.
parentPort?.on("message", ({ id, facts, options }) => {
  try {
    parentPort?.postMessage({ id, report: evaluate(macsf, facts, options) });
  } catch (error) {
    // Safari and Bun post an error without its cause, in which its problems are: a plain copy keeps both everywhere.
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    parentPort?.postMessage({ id, error: { message, cause } });
  }
});
