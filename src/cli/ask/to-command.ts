/** Words as a shell takes them for words: those that it would read otherwise stand in quotes. */
export function toCommand(words: readonly string[], platform: string = process.platform): string {
  return words.map((word) => (isPlain.test(word) ? word : quoted(word, platform))).join(" ");
}

const isPlain = /^[\p{L}\p{N}_./:@+,=%\\-]+$/u;

function quoted(word: string, platform: string): string {
  return platform === "win32" ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
