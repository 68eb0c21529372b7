import type { MarkdownRenderer } from "vitepress";
import { pictures } from "./theme/pictures/index.js";

/** Puts pictures where Markdown asks for them by name: `<Picture name="layers" />`. They are part of the page, without a script. */
export function drawPictures(root: string): (markdown: MarkdownRenderer) => void {
  return (markdown) => {
    markdown.core.ruler.push("pictures", ({ tokens, env }) => {
      const lang = env.relativePath?.startsWith("fr/") ? "fr" : "en";
      for (const token of tokens) {
        if (token.type !== "html_inline") continue; // what components are to VitePress, alone on a line too
        const name = /^<Picture name="([\w-]+)" \/>\s*$/.exec(token.content)?.[1];
        if (name === undefined) continue;
        const picture = pictures[name];
        if (picture === undefined) throw new Error(`${env.relativePath} asks for a picture that is not there: ${name}`);
        token.content = `${picture(lang, root)}\n`;
      }
    });
  };
}
