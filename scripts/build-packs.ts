/** Compiles the packs that ship: whole, lean in each of their languages, and the outcomes alone; as ES modules and CommonJS. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

for (const name of ["macsf"]) {
  const { locales }: { locales: string[] } = JSON.parse(readFileSync(`${root}rules/${name}/pack.json`, "utf8"));
  const modules: [path: string, flags: string[]][] = [
    [name, []],
    ...locales.map((locale): [string, string[]] => [`${name}/${locale}`, ["--lean", "--locale", locale]]),
    [`${name}/outcomes`, ["--outcomes"]],
  ];
  for (const [path, flags] of modules) {
    for (const ending of [".js", ".cjs"]) {
      const args = ["dist/cli.js", "build", `rules/${name}`, "-o", `dist/rules/${path}${ending}`, ...flags];
      execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
    }
  }
}
