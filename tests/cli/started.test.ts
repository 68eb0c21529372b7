import { describe, expect, it } from "vitest";
import { hygie, run } from "../support/command.js";
import { root } from "../support/macsf.js";

/** Other tests call the command in a thread of their own process, which is quicker. */
describe("the command in a process of its own says and exits as in a thread", () => {
  it.each([
    [["--version"]],
    [["evaluate", "examples/dental-group.json", "--now", "2026-01-31"]],
    [["evaluate", "-", "--now", "2026-01-31", "--lang", "en"], "{}"],
    [["evaluate", "-"], '{"devices": nul}'],
    [["batch", "-", "--now", "2026-01-31"], '{}\n{"device":[]}\n'],
    [["rules", "device-autolock"]],
    [["evaluat"]],
  ])("%j", (args, input = "") => {
    const alone = run(process.execPath, [`${root}dist/cli.js`, ...args], { input });
    expect(hygie(args, { input })).toEqual(alone);
    expect(alone.stdout + alone.stderr).not.toBe("");
  });
});
