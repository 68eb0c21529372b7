import { createInterface } from "node:readline";
import type { AskPhrases } from "../../locales/phrases/cli-ask.js";
import { printable, visible } from "../../problems/visible.js";
import { wrap } from "../../reporters/lines.js";
import type { Asker } from "./asker.js";
import { type Choosing, signs } from "./prompt.js";
import type { Step } from "./questionnaire.js";

const width = 80;

/** Asks on lines of text, and reads a line for each answer: for pipes, and for terminals that cannot move their cursor. */
export function askerOnLines(input: NodeJS.ReadStream, write: (text: string) => void, say: AskPhrases): Asker {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  input.on("error", () => reader.close()); // a terminal that hung up
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<undefined>((resolve) => {
    interrupt = () => resolve(undefined);
  });
  const paragraphs = (texts: readonly string[]) =>
    write(`${texts.flatMap((text) => wrap(text, "", width)).join("\n")}\n\n`);

  /** A line that somebody types; nothing at the end of the input. Where nobody sees what is typed, it is written. */
  async function nextLine(): Promise<string | undefined> {
    write("> ");
    const line = await Promise.race([lines.next().then(({ value }) => value as string | undefined), interrupted]);
    if (!input.isTTY || line === undefined) write(`${visible(line ?? "")}\n`);
    return line;
  }

  return {
    manner: "lines",
    title: (text) => paragraphs([text]),
    say: paragraphs,
    async ask({ heading, progress, lines: said, answer, atEnd }, isNewHeading) {
      paragraphs([...(isNewHeading ? [heading] : []), progress]);
      paragraphs(said);
      if ("choices" in answer) write(`${choiceLines(answer, say).join("\n")}\n`);
      for (;;) {
        const line = await nextLine();
        if (line === undefined) return atEnd;
        const step = "choices" in answer ? chosen(answer, line.trim(), say) : answer.read(line);
        write("\n");
        if (typeof step !== "string") return step;
        paragraphs([step]);
      }
    },
    end: (text) => paragraphs([text]),
    stop: () => interrupt(),
    close: () => reader.close(),
  };
}

function choiceLines({ choices, current }: Choosing, say: AskPhrases): string[] {
  return choices.flatMap(({ label }, index) =>
    wrap(index === current ? say.isCurrent(label) : label, `${String(index + 1).padStart(3)}. `, width),
  );
}

/** The choice of a number or of a label; the answer as it is known where the line is empty. */
function chosen({ choices, current }: Choosing, text: string, say: AskPhrases): Step | string {
  const ofSign: Readonly<Record<string, Step["type"]>> = { [signs.skip]: "skip", [signs.back]: "back" };
  const plain = (words: string) => printable(words).replaceAll(/\s+/g, " ").toLowerCase();
  const found =
    text === ""
      ? choices[current ?? -1]
      : (choices.find(({ step }) => step.type === ofSign[text]) ??
        (/^\d+$/.test(text) ? choices[Number(text) - 1] : labelled()));
  return found?.step ?? say.notAChoice(choices.length);

  /** The choice of that label, or the only one that begins so: `o` for « Oui ». */
  function labelled(): Choosing["choices"][0] | undefined {
    const [only, ...others] = choices.filter(({ label }) => plain(label).startsWith(plain(text)));
    return choices.find(({ label }) => plain(label) === plain(text)) ?? (others.length === 0 ? only : undefined);
  }
}
