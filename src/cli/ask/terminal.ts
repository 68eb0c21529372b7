import { Writable } from "node:stream";
import { intro, isCancel, log, outro, S_BAR, select, settings, text } from "@clack/prompts";
import { printable } from "../../problems/visible.js";
import { toColors } from "../../reporters/colors.js";
import { wrap } from "../../reporters/lines.js";
import type { Asker } from "./asker.js";
import type { Choosing, Typing } from "./prompt.js";
import type { Step } from "./questionnaire.js";

/** The bar in the margin, and the blanks behind it. */
const margin = 4;

const { bold, dim } = toColors(true);

/** Asks on a terminal, with the keys of its keyboard. */
export function askerOnTerminal(input: NodeJS.ReadStream, stdout: NodeJS.WriteStream, isColored: boolean): Asker {
  const isKnown = isColored && stdout.columns > 0;
  const output = isKnown ? stdout : withoutColors(stdout);
  let current: AbortController | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    current?.abort();
  };
  settings.aliases.delete("escape"); // it would interrupt all, by a slip of the hand
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    if (key?.ctrl && key.name === "d") stop();
  };
  input.on("keypress", onKey);
  for (const event of ["end", "error", "close"]) input.on(event, stop); // a terminal that hung up
  const linesOf = (texts: readonly string[]) =>
    texts.flatMap((one) => wrap(one, "", Math.max(widthOf(stdout) - margin, margin)));

  async function choose(message: string, { choices, current: known }: Choosing, common: Common) {
    const options = choices.map(({ label }, value) => ({ value, label: linesOf([label]).join("\n") }));
    const initial = known === undefined ? {} : { initialValue: known };
    const chosen = await select({ ...common, message, options, ...initial, showInstructions: false });
    return isCancel(chosen) ? undefined : choices[chosen]?.step;
  }

  async function type(message: string, { read, current: known }: Typing, common: Common) {
    const validate = (typed: string | undefined) => {
      const step = read(typed ?? "");
      return typeof step === "string" ? linesOf([step]).join(`\n${S_BAR}  `) : undefined;
    };
    const kept = known === undefined ? undefined : printable(known); // seen in place of an empty line, once that is taken
    const typed = await text({ ...common, message, validate, ...(kept === undefined ? {} : { defaultValue: kept }) });
    const step = isCancel(typed) ? undefined : read(typed === kept ? "" : typed);
    return typeof step === "string" ? undefined : step;
  }

  return {
    manner: "keys",
    title: (said) => intro(linesOf([said]).join(`\n${S_BAR}  `), { output }),
    say: (paragraphs) => log.message(linesOf(paragraphs), { output }),
    async ask({ heading, progress, lines, answer }, isNewHeading): Promise<Step | undefined> {
      if (isStopped) return undefined;
      const headings = isNewHeading ? linesOf([heading]).map(bold) : [];
      log.message([...headings, ...linesOf([progress]).map(dim)], { output });
      current = new AbortController();
      const common = { input, output, signal: current.signal };
      const [question = "", ...hints] = lines;
      const said = [...linesOf([question]).map(bold), ...linesOf(hints).map(dim)];
      return "choices" in answer
        ? choose(said.join("\n"), answer, common)
        : type(said.join(`\n${S_BAR}  `), answer, common);
    },
    end: (said) => outro(linesOf([said]).join(`\n${S_BAR}  `), { output }),
    stop,
    close: () => {
      input.off("keypress", onKey);
      input.pause();
    },
  };
}

interface Common {
  readonly input: NodeJS.ReadStream;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

/** Select Graphic Rendition, ECMA-48, section 8.3.117. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI escape sequences begin with one
const style = /\u001b\[[\d;]*m/g;

/** A terminal on which nothing is coloured, nor bold or dim. */
function withoutColors(terminal: NodeJS.WriteStream): Writable {
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      terminal.write(String(chunk).replace(style, ""));
      done(); // at once, so that nothing that is written beside it comes before it
    },
  });
  terminal.on("resize", () => output.emit("resize"));
  return Object.defineProperties(output, {
    isTTY: { value: true },
    columns: { get: () => widthOf(terminal) },
    rows: { get: () => terminal.rows },
  });
}

/** A terminal that does not say how wide it is has 0 columns. */
function widthOf({ columns }: { readonly columns?: number }): number {
  return columns || 80;
}
