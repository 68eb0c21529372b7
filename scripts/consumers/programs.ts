/** What the rows of the matrix run: it prints what was found, so that a tool that drops a part of it is noticed. */

const body = `
const report = evaluate(macsf, { authentication: [{ enforced: false }] }, { now: "2026-01-31", locale: "en" });
const { fail, unknown } = report.summary.counts;
const posted = [];
try {
  evaluate(macsf, JSON.parse('{"devises":[]}'));
} catch (error) {
  if (error instanceof Error) posted.push(structuredClone({ message: error.message, cause: error.cause }));
}
const isRight =
  isHygieError(posted[0]) &&
  nextQuestions(macsf, {}).length > 0 &&
  toText(report).includes("Score") &&
  toSql(macsf, { dialect: "duckdb", table: "practices" }).startsWith("SELECT") &&
  compileLogic({ "<": [{ var: "a" }, 1] })({ a: 0 }).known;
console.log(isRight ? \`\${fail} failed, \${unknown} unknown\` : "wrong");
`;

/** What each program prints when all is well. */
export const expected = "1 failed, 17 unknown";

export const modules = `import { evaluate, isHygieError, nextQuestions } from "hygie";
import { compileLogic } from "hygie/logic";
import { toText } from "hygie/reporters";
import macsf from "hygie/rules/macsf";
import { toSql } from "hygie/sql";
${body}`;

export const commonJs = `const { evaluate, isHygieError, nextQuestions } = require("hygie");
const { compileLogic } = require("hygie/logic");
const { toText } = require("hygie/reporters");
const { default: macsf } = require("hygie/rules/macsf");
const { toSql } = require("hygie/sql");
${body}`;

const portfolio = `
(async () => {
  const said = [];
  const lines = '{"authentication":[{"enforced":false}]}\\n{"devises":[]}\\n';
  for await (const { outcomes, problems } of evaluateStream(macsf, lines, { workers: 2, now: "2026-01-31" })) {
    if (problems !== undefined) said.push(problems[0].code);
    else said.push(Object.values(outcomes).filter((outcome) => outcome === "fail").length);
  }
  console.log(said.join());
})();
`;

/** A portfolio in threads, and what it prints. */
export const portfolios = {
  "batch.mjs": `import { evaluateStream } from "hygie/batch";\nimport macsf from "hygie/rules/macsf";\n${portfolio}`,
  "batch.cjs": `const { evaluateStream } = require("hygie/batch");
const { default: macsf } = require("hygie/rules/macsf");\n${portfolio}`,
};
export const portfolioFound = /^1,unknown-fact\n1,unknown-fact\n$/;

/** The same with types, and with what must not compile. */
export const typed = `${modules}
import type { MacsfFacts } from "hygie/rules/macsf";
export const facts: MacsfFacts = { practice: { staffCount: 1 } };
evaluate(macsf, facts);
// @ts-expect-error: a misspelt fact
evaluate(macsf, { practise: {} });
`;

export function tsconfig(resolution: "nodenext" | "bundler" | "node10", more: object = {}): string {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    module: resolution === "nodenext" ? "NodeNext" : "ESNext",
    moduleResolution: resolution,
    ...more,
  };
  return JSON.stringify({ compilerOptions, files: ["check.ts"] });
}
