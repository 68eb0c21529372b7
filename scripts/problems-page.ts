import { groups as en } from "../docs/.vitepress/reference/problems/en/index.js";
import type { ProblemEntry, ProblemGroup } from "../docs/.vitepress/reference/problems/entry.js";
import { groups as fr } from "../docs/.vitepress/reference/problems/fr/index.js";
import { words } from "../docs/.vitepress/reference/problems/words.js";
import { fence, plain } from "../src/catalogue/markdown.js";
import type { CompiledPack } from "../src/engine/compiled-pack.js";
import { parseFacts } from "../src/engine/parse-facts.js";
import { describeProblem } from "../src/locales/problems.js";
import type { Problem, ProblemCode } from "../src/problems/codes.js";
import { tellingProblems } from "./telling-samples.js";

type Language = keyof typeof words;
type Words = (typeof words)[Language];

const groupsIn: Readonly<Record<Language, Readonly<Record<string, ProblemGroup>>>> = { fr, en };

/** The page of all codes of problems: what people write of each, beside what hygie says of it now. */
export function problemsPage(language: Language, pack: CompiledPack): string {
  const say = words[language];
  const groups = Object.entries(groupsIn[language]);
  const codes = groups.flatMap(([, { entries }]) => Object.keys(entries)).sort();
  const telling = tellingProblems();
  return [
    `---\ntitle: ${JSON.stringify(say.title)}\ndescription: ${JSON.stringify(say.description)}\noutline: 2\npageClass: problems\n---`,
    `# ${say.title}`,
    say.lead,
    `## ${say.index} {#index}`,
    codes.map((code) => `- [\`${code}\`](#${code})`).join("\n"),
    ...introduction(say, pack),
    ...groups.flatMap(([name, { title, intro, entries }]) => [
      `## ${title} {#${name}}`,
      intro,
      ...Object.entries(entries).flatMap(([code, entry]) => [
        `### \`${code}\` {#${code}}`,
        entry.what,
        toldOf(telling.get(code as ProblemCode) ?? [], language),
        `**${say.why}.** ${entry.why}`,
        ...mendOf(name, code, entry, say),
      ]),
    ]),
    "",
  ].join("\n\n");
}

function introduction(say: Words, pack: CompiledPack): string[] {
  const read = parseFacts(pack, { practice: { staffCount: "3" } });
  const [example] = "problems" in read ? read.problems : [];
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  return [
    `## ${say.problem} {#problem}`,
    say.example,
    fence(JSON.stringify(example, null, 2), "json"),
    list(say.parts),
    `## ${say.ways} {#ways}`,
    list(say.wayLines),
  ];
}

/** What hygie says of samples of a code. */
function toldOf(problems: readonly Problem[], language: Language): string {
  const lines = problems.map((one) => `> ${plain(describeProblem(one, language))}`);
  return lines.join("\n>\n");
}

function mendOf(group: string, code: string, { mend }: ProblemEntry, say: Words): string[] {
  const told = group === "findings" ? say.finding(code) : mend;
  return told === undefined ? [] : [`**${say.mend}.** ${told}`];
}
