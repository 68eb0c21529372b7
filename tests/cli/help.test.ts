import { expect, it } from "vitest";
import { hygie } from "../support/command.js";

const help = (...names: readonly string[]) => hygie(["help", ...names, "--lang", "en"]);

it.each([
  [["evaluat"], "evaluat: unknown command; did you mean evaluate?"],
  [["cheque"], "cheque: unknown command; hygie --help lists the commands"],
  [["new", "rules"], "rules: unknown command; did you mean rule?"],
  [["facts", "from-xls"], "from-xls: unknown command; did you mean from-xlsx?"],
  [
    ["sql", "duckdb"],
    "duckdb: one argument too many; write hygie help sql, with quotation marks around what has spaces in it",
  ],
])("does not take %j for a call for help without a name", (names, said) => {
  expect(help(...names)).toEqual({ status: 2, stdout: "", stderr: `${said}\n` });
});

it.each([
  [[], "Usage: hygie [options] [command]"],
  [["help"], "Usage: hygie [options] [command]"],
  [["verify"], "Usage: hygie verify [options]"],
  [["new"], "Usage: hygie new"],
  [["new", "rule"], "Usage: hygie new rule [options] <folder> <id>"],
  [["facts", "from-csv"], "Usage: hygie facts from-csv [options] <file>"],
])("helps with %j", (names, begins) => {
  const { status, stdout } = help(...names);
  expect(status).toBe(0);
  expect(stdout.startsWith(begins)).toBe(true);
});

it("says it in French", () => {
  expect(hygie(["help", "evalute", "--lang", "fr"]).stderr).toBe(
    "evalute\u00a0: commande inconnue\u00a0; vouliez-vous dire evaluate\u00a0?\n",
  );
});
