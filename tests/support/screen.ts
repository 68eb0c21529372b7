/** What a terminal shows of what was written to it, however far up: the cursor moves over lines that are never lost. */
export class Screen {
  private readonly lines: string[][] = [[]];
  private row = 0;
  private column = 0;
  private rest = "";
  private readonly columns: number;

  constructor(columns: number) {
    this.columns = columns;
  }

  write(data: string): void {
    const text = this.rest + data;
    const last = text.lastIndexOf("\u001b");
    const isCut = last >= 0 && !sequence.test(text.slice(last));
    this.rest = isCut ? text.slice(last) : "";
    for (const [token] of (isCut ? text.slice(0, last) : text).matchAll(tokens)) this.obey(token);
  }

  /** The lines from the top, without the blanks at their ends. */
  text(): string {
    return this.lines
      .map((line) =>
        Array.from(line, (cell) => cell ?? " ")
          .join("")
          .trimEnd(),
      )
      .join("\n")
      .trimEnd();
  }

  private obey(token: string): void {
    const [, parameters = "", command = ""] = sequence.exec(token) ?? [];
    const count = Number(parameters || 1);
    if (command !== "") this.move(command, count, parameters);
    else if (token === "\r") this.column = 0;
    else if (token === "\n") this.row += 1;
    else if (token === "\b") this.column = Math.max(0, this.column - 1);
    else if (token >= " ") this.put(token);
    while (this.lines.length <= this.row) this.lines.push([]);
  }

  private move(command: string, count: number, parameters: string): void {
    const line = this.lines[this.row] ?? [];
    if (command === "A") this.row = Math.max(0, this.row - count);
    else if (command === "B") this.row += count;
    else if (command === "C") this.column = Math.min(this.columns - 1, this.column + count);
    else if (command === "D") this.column = Math.max(0, this.column - count);
    else if (command === "G") this.column = count - 1;
    else if (command === "K" && parameters === "2") line.length = 0;
    else if (command === "K") line.length = Math.min(line.length, this.column);
    else if (command === "J") {
      line.length = Math.min(line.length, this.column);
      this.lines.length = this.row + 1;
    } else if (command !== "m" && command !== "h" && command !== "l") throw new Error(`not understood: ${command}`);
  }

  private put(character: string): void {
    if (this.column >= this.columns) {
      this.row += 1;
      this.column = 0;
    }
    while (this.lines.length <= this.row) this.lines.push([]);
    const line = this.lines[this.row] ?? [];
    while (line.length < this.column) line.push(" ");
    line[this.column] = character;
    this.column += 1;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI escape sequences begin with one
const tokens = /\u001b\[[?\d;]*[A-Za-z]|[\s\S]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const sequence = /^\u001b\[([?\d;]*)([A-Za-z])/;
