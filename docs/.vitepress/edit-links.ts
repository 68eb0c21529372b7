import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Where a page is edited on the web, `:path` being its source; nowhere, when nothing tells where the project is kept. */
export function editPatternOf(root: string): string | undefined {
  const { repository }: { repository?: { url: string } } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const address = webAddressOf(repository?.url ?? originOf(root));
  return address && `${address}/edit/main/:path`;
}

/** The file that a page is made from, from the root of the project; a page of a reference has none of its own. */
export function sourceOf(page: string): string | undefined {
  const [, section, pack, name = ""] = page.split("/");
  if (section === "api" || section === "reference") return undefined;
  if (section !== "rules") return `docs/${page}`;
  return `rules/${pack}/${ofAllRules.get(name) ?? name.replace(/\.md$/, "")}.json`;
}

/** The pages that are not about one rule, and the file that each is made from. */
const ofAllRules = new Map([
  ["index.md", "pack"],
  ["controls.md", "pack"],
  ["facts.md", "facts.schema"],
]);

/** Where a repository of git is read on the web, without who fetches it; nowhere, when it is a folder. */
export function webAddressOf(url: string): string | undefined {
  const address = url.replace(/^git\+/, "").replace(/^[\w.-]+@([\w.-]+):/, "ssh://$1/");
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, hostname, pathname } = new URL(address);
  const path = pathname.replace(/\/?(\.git)?\/?$/, "");
  if (protocol === "https:") return `https://${host}${path}`;
  return protocol === "ssh:" ? `https://${hostname}${path}` : undefined;
}

function originOf(root: string): string {
  try {
    const asked = [`--git-dir=${root}.git`, "remote", "get-url", "origin"]; // not one that the project lies in
    return execFileSync("git", asked, { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return ""; // no git, no repository or no origin
  }
}
