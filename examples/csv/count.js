import { pathToFileURL } from "node:url";
import { parse } from "csv-parse";
import { formatProblem, parseFacts } from "hygie";
import macsf from "hygie/rules/macsf";

/** An empty cell is not known, which is no "no". */
const number = (cell = "") => (cell === "" ? null : Number(cell));
const yesOrNo = (cell = "") => (cell === "" ? null : cell === "yes");

/** What a line of the file says, as facts. @param {Record<string, string>} row */
const factsOf = (row) => ({
  practice: { staffCount: number(row.staff) },
  insurance: { cyberRisksCovered: yesOrNo(row.cyber_cover) },
  awareness: { staffTrained: number(row.trained), lastTrainingOn: row.last_training || null },
  authentication: [{ method: "password", enforced: true, minLength: number(row.password_length) }],
  devices: [
    {
      id: "laptop",
      kind: "laptop",
      mayStoreHealthData: true,
      storageEncrypted: yesOrNo(row.laptop_encrypted),
      autoLockEnabled: row.lock_minutes === "" ? null : true,
      autoLockMinutes: number(row.lock_minutes),
    },
  ],
});

/**
 * How often each rule comes to each outcome over a CSV that is read as it comes, and what is wrong with which line.
 * @param {NodeJS.ReadableStream} csv
 * @param {string} now the day on which the practices are judged, YYYY-MM-DD
 */
export async function count(csv, now) {
  const counts = new Map(macsf.ruleIds.map((id) => [id, { fail: 0, pass: 0, unknown: 0, "not-applicable": 0 }]));
  const refused = [];
  const rows = csv.pipe(parse({ columns: true, info: true }));
  for await (const { record, info } of rows) {
    const parsed = parseFacts(macsf, factsOf(record));
    if ("problems" in parsed) {
      refused.push(...parsed.problems.map((problem) => `line ${info.lines}: ${formatProblem(problem, "en")}`));
      continue;
    }
    const outcomes = macsf.outcomesByRule(parsed.facts, now);
    for (const [id, counted] of counts) counted[outcomes[id]] += 1;
  }
  return { counts, refused };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { counts, refused } = await count(process.stdin, new Date().toISOString().slice(0, 10));
  process.stdout.write("rule,fail,pass,unknown,not-applicable\n");
  for (const [id, counted] of counts) process.stdout.write(`${[id, ...Object.values(counted)].join()}\n`);
  for (const line of refused) process.stderr.write(`${line}\n`);
}
