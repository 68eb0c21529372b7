import { generateKeyPairSync } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { evaluate } from "../src/index.js";
import { toCisoAssistant, toOscalCatalog } from "../src/reporters/index.js";
import { asTerminal } from "./support/command.js";
import { blocksOf, projectWithHygie, runLine, shown } from "./support/guide.js";
import { macsf, root } from "./support/macsf.js";
import { editFile } from "./support/pack-folder.js";

/** What a command finds in the reader's project, what the reader types, and what it exits with. */
interface Given {
  readonly files?: () => void;
  readonly typed?: readonly string[];
  readonly status?: number;
  /** The file that it writes, where the page shows the beginning. */
  readonly writes?: string;
}

let folder: string;

const macsfAs = (name: string, change = (text: string) => text) => {
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(`${root}rules/macsf`, join(folder, name), { recursive: true });
  editFile(join(folder, name), "device-auto-lock.json", change);
};
const twoVersions = () => {
  macsfAs("my-pack-1.0.0");
  macsfAs("my-pack", (rule) =>
    rule.replace('"version": "1.1.0"', '"version": "1.1.1"').replace('"default": 15', '"default": 10'),
  );
};
/** Practices of which one cannot be read, and another is met by the earlier version of a pack alone. */
const portfolio = () => {
  const device = { kind: "desktop", mayStoreHealthData: true, autoLockEnabled: true };
  const practices = [
    { id: "A1", devices: [{ ...device, autoLockMinutes: 5 }] },
    { id: "A2", devices: [{ ...device, autoLockMinute: 5 }] },
    { id: "A3", devices: [{ ...device, autoLockMinutes: 12 }] },
  ];
  writeFileSync(join(folder, "practices.ndjson"), practices.map((one) => `${JSON.stringify(one)}\n`).join(""));
};
const writeReport = (name: string, facts: object, now: string) =>
  writeFileSync(join(folder, name), JSON.stringify(evaluate(macsf, facts, { now, locale: "en" })));
/** The report on an example, with its facts and a pair of keys beside it. */
const aReport = () => {
  cpSync(`${root}examples/solo-gp.json`, join(folder, "facts.json"));
  writeReport("report.json", JSON.parse(readFileSync(join(folder, "facts.json"), "utf8")), "2026-11-24");
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(join(folder, "private.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(join(folder, "public.pem"), publicKey.export({ type: "spki", format: "pem" }));
};
const dentalGroup = {
  files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
  status: 1,
};
const myPack = { files: () => macsfAs("my-pack") };
const newPack = [
  "Socle régional",
  "Guide régional",
  "Un éditeur",
  "staff-trained",
  "Équipe formée",
  "Formez l’équipe.",
];

/** Each command in the guides. */
const commands: Readonly<Record<string, Given>> = {
  "npx hygie ask facts.json --lang fr": {
    files: () => rmSync(join(folder, "facts.json"), { force: true }),
    typed: ["3", "oui"], // and then the terminal is closed
    status: 130,
  },
  "npx hygie evaluate facts.json --lang fr --fail-on high": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format text -o report.txt": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format xlsx -o report.xlsx": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format csv -o report.csv": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie ask --xlsx questionnaire.xlsx facts.json": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
  },
  "npx hygie facts from-xlsx questionnaire.xlsx -o answers.json": {}, // which the command before it wrote
  "npx hygie facts from-csv practices.csv -o practices.ndjson": {
    files: () =>
      writeFileSync(
        join(folder, "practices.csv"),
        "practice.staffCount;devices;devices[0].kind;devices[0].autoLockMinutes\n2;1;laptop;0,5\n3;0;;\n",
      ),
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format ciso-assistant --format ciso-assistant-csv -o audit": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie import ciso-assistant guide.yaml -o guide": {
    files: () => writeFileSync(join(folder, "guide.yaml"), toCisoAssistant(macsf).text),
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format cyclonedx -o audit.cdx.json": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --format oscal --format oscal-catalog --format oscal-mapping -o audit":
    {
      files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
      status: 1,
    },
  "npx hygie export macsf --format oscal-catalog --format oscal-profile --format oscal-mapping -o oscal": {},
  "npx hygie import oscal catalog.json -o my-draft": {
    files: () => writeFileSync(join(folder, "catalog.json"), toOscalCatalog(macsf).text),
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --lang en --format html": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
    status: 1,
  },
  "npx hygie evaluate facts.json --now 2026-11-24 --lang en --format sarif -o report.sarif": dentalGroup,
  "npx hygie evaluate facts.json --now 2026-11-24 --lang en --format junit -o report.junit.xml": dentalGroup,
  "npx hygie evaluate facts.json --now 2026-11-24 --lang en --format markdown -o report.md": {
    ...dentalGroup,
    writes: "report.md",
  },
  "npx hygie plan facts.json --score 80 --now 2026-11-24 --lang en": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
  },
  "npx hygie rules device-auto-lock": {},
  "npx hygie rules cyber-insurance-cover --cases --lang en": {},
  "npx hygie coverage --framework cnil-security-guide": {},
  "npx hygie coverage facts.json --format csv": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
  },
  "npx hygie compare january.json june.json --lang en": {
    files: () => {
      const known = { authentication: [{ method: "password", enforced: true, minLength: 12, characterClasses: 4 }] };
      writeReport("january.json", known, "2026-01-31");
      writeReport("june.json", { authentication: [{ enforced: false }] }, "2026-06-30");
    },
    status: 1,
  },
  "npx hygie verify report.json --facts facts.json --lang en": { files: () => aReport() },
  "npx hygie seal report.json --facts facts.json --key private.pem -o sealed.json": { files: () => aReport() },
  "npx hygie verify sealed.json --facts facts.json --public-key public.pem --lang en": {
    files: () => {
      aReport();
      runLine("npx hygie seal report.json --facts facts.json --key private.pem -o sealed.json", { cwd: folder });
    },
  },
  "npx hygie explain device-auto-lock facts.json --now 2026-11-24 --lang en": {
    files: () => cpSync(`${root}examples/dental-group.json`, join(folder, "facts.json")),
  },
  "npx hygie new pack my-pack": { typed: newPack },
  "npx hygie new pack my-pack --extends macsf": { typed: newPack },
  "npx hygie new rule my-pack backups-tested": { typed: ["Sauvegardes essayées", "Essayez vos sauvegardes."] },
  "npx hygie check my-pack": {},
  "npx hygie check my-pack --source document.txt": {
    files: () => {
      macsfAs("my-pack", (rule) => rule.replace('"unit": "minutes"', '"unit": "hours"'));
      writeFileSync(join(folder, "document.txt"), "Un verrouillage automatique");
    },
    status: 1,
  },
  "npx hygie test my-pack": {
    files: () => {
      const isOfTablet = ({ name }: { name: string }) => name.endsWith("but that there is a tablet");
      macsfAs("my-pack", (rule) => {
        const { cases, ...others } = JSON.parse(rule);
        return JSON.stringify({ ...others, cases: cases.filter((one: { name: string }) => !isOfTablet(one)) });
      });
    },
    status: 1,
  },
  "npx hygie test my-pack --coverage": myPack,
  "npx hygie diff my-pack-1.0.0 my-pack": { files: twoVersions, status: 1 },
  "npx hygie diff my-pack-1.0.0 my-pack --facts practices.ndjson --now 2026-01-31": {
    files: () => {
      twoVersions();
      const device = { kind: "desktop", mayStoreHealthData: true, autoLockEnabled: true };
      const of = (...minutes: number[]) => minutes.map((autoLockMinutes) => ({ ...device, autoLockMinutes }));
      const unseen = { autoLockEnabled: true, autoLockMinutes: 15 };
      const practices = [
        of(5),
        of(12),
        of(5, 15),
        of(20),
        [unseen, ...of(5)],
        [{ kind: "desktop", autoLockMinute: 5 }],
      ];
      const lines = practices.map((devices) => JSON.stringify({ devices }));
      writeFileSync(join(folder, "practices.ndjson"), `${lines.join("\n")}\n`);
    },
    status: 1,
  },
  "npx hygie batch practices.ndjson --key id --now 2026-01-31 --lang en": { files: () => portfolio(), status: 2 },
  "npx hygie batch practices.ndjson --key id --now 2026-01-31 --lang en -o portfolio.html": {
    files: () => portfolio(),
    status: 2,
  },
  "npx hygie batch practices.ndjson --key id --now 2026-01-31 --lang en -o outcomes.csv --resume": {
    files: () => portfolio(),
    status: 2,
  },
  "npx hygie batch practices.ndjson --key id --now 2026-01-31 --lang en --pack my-pack-1.0.0 --diff my-pack": {
    files: () => {
      twoVersions();
      portfolio();
    },
    status: 2,
  },
  "npx hygie migrate facts.json --from macsf@1 --lang en": {
    files: () =>
      writeFileSync(
        join(folder, "facts.json"),
        JSON.stringify({ practice: { kind: "solo", staffCount: 1 }, passwords: { enforced: true, minLength: 12 } }),
      ),
  },
  "npx hygie build my-pack -o my-pack.js": myPack,
  "npx hygie build my-pack -o my-pack.fr.js --lean --locale fr": myPack,
  "npx hygie docs my-pack -o pages": myPack,
  "npx hygie sql macsf --dialect duckdb --key id --now 2026-01-31": {},
  "npx hygie sql macsf --dialect duckdb --key id --now 2026-01-31 -o macsf.sql": {},
  "npx hygie sql macsf --dialect postgresql --key id --ddl": {},
  "npx hygie sql macsf --dialect duckdb --key id --waivers waivers --missing --score": {},
  "npx hygie sql macsf --dialect duckdb --key id --load practices.ndjson": {},
};

/** Those that are run, and not here. */
const elsewhere: Readonly<Record<string, string>> = {
  "npm install @duckdb/node-api": "by hand: the tests have it already",
  "npm install exceljs": "by hand: the tests have it already",
  "npm install hygie": "by tests/packages/tarball.test.ts, with the package as it is packed",
  "openssl genpkey -algorithm ed25519 -out private.pem": "by hand: not every machine has openssl",
  "openssl pkey -in private.pem -pubout -out public.pem": "by hand: not every machine has openssl",
  "npm run bench": "by hand: it measures, and no test is timed",
  "npm run bench:portfolio": "by hand: it measures, and no test is timed",
  "npm run bench:explain": "by hand: it measures, and no test is timed",
  "npm ci && npm run demo": "by hand, from a fresh clone",
  "npm ci && npm test": "by .ci/run",
};

const pages = ["README.md", ...readdirSync(`${root}docs/en/guides`).map((name) => `docs/en/guides/${name}`)].filter(
  (page) => !page.endsWith("extend-a-pack.md"), // a test of its own runs it step by step
);
const sections = pages.flatMap((page) => {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ language, text }, i) =>
    language === "sh" ? [{ page, lines: text.trimEnd().split("\n"), ...shownOf(blocks.slice(i + 1)) }] : [],
  );
});

beforeEach(() => {
  folder = projectWithHygie();
});

describe("the commands of the guides", () => {
  it("are known, and all of those that are known are there", () => {
    const known = [...Object.keys(commands), ...Object.keys(elsewhere)];
    expect([...new Set(sections.flatMap(({ lines }) => lines))].sort()).toEqual(known.sort());
  });

  it.each(sections)("$page: $lines", { timeout: 60_000 }, ({ lines, printed, written }) => {
    for (const line of lines) {
      const { files, typed, status = 0, writes } = commands[line] ?? {};
      if (commands[line] === undefined) continue;
      files?.();
      const { stdout, ...ran } = runLine(line, {
        cwd: folder,
        input: (typed ?? []).map((answer) => `${answer}\n`).join(""),
        ...(typed === undefined ? {} : { env: asTerminal }),
      });
      expect(ran.status, line + stdout + ran.stderr).toBe(status);
      if (printed !== undefined) expect(stdout).toMatch(shown(printed));
      if (writes !== undefined)
        expect(readFileSync(join(folder, writes), "utf8")).toMatch(written === undefined ? /^$/ : shown(written));
    }
  });
});

/** What a page shows of what a block printed, or wrote to a file, before the next block of commands. */
function shownOf(after: ReturnType<typeof blocksOf>): { readonly printed?: string; readonly written?: string } {
  const next = after.find(({ language }) => ["sh", "text", "ts", "txt"].includes(language));
  if (next?.language === "txt") return { written: next.text };
  return next?.language === "text" ? { printed: next.text } : {};
}
