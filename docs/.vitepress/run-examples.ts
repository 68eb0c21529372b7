import { execFileSync } from "node:child_process";
import type { MarkdownRenderer } from "vitepress";

/** Below code that is marked so, what it prints: ` ```ts with-output `. It is run when the site is built, against the built library. */
export function runExamples(root: string): (markdown: MarkdownRenderer) => void {
  const printed = new Map<string, string>();
  const run = (code: string) => {
    const known = printed.get(code);
    if (known !== undefined) return known;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
    printed.set(code, output);
    return output;
  };
  return (markdown) => {
    const fence = markdown.renderer.rules.fence;
    if (fence === undefined) throw new Error("Markdown draws no code");
    markdown.renderer.rules.fence = (tokens, i, options, env, self) => {
      const shown = fence(tokens, i, options, env, self);
      const token = tokens[i];
      if (token?.info !== "ts with-output") return shown;
      return `${shown}<pre class="output" v-pre><samp>${markdown.utils.escapeHtml(run(token.content))}</samp></pre>`;
    };
  };
}
