import { describeProblem, isHygieError } from "hygie";
import { startWorker } from "./ask.js";

const worker = startWorker();
try {
  const { summary } = await worker.evaluate({ authentication: [{ enforced: false }] });
  process.stdout.write(`${JSON.stringify(summary.counts)}\n`);
  await worker.evaluate({ devises: [] });
} catch (error) {
  if (!isHygieError(error)) throw error;
  for (const problem of error.problems) process.stdout.write(`${problem.pointer}: ${describeProblem(problem, "fr")}\n`);
} finally {
  await worker.stop();
}
