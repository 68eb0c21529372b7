import { parentPort } from "node:worker_threads";
import { evaluate } from "hygie";
import macsf from "hygie/rules/macsf";

// In a browser: `self` in place of `parentPort`, and `event.data` in place of the message.
parentPort?.on("message", ({ id, facts, options }) => {
  try {
    parentPort?.postMessage({ id, report: evaluate(macsf, facts, options) });
  } catch (error) {
    parentPort?.postMessage({ id, error }); // it keeps its problems on the way
  }
});
