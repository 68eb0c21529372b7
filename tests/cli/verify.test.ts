import { createHash, generateKeyPairSync, type KeyObject } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../scripts/generated.js";
import { hygie } from "../support/command.js";
import { macsf, root } from "../support/macsf.js";

const folder = mkdtempSync(join(tmpdir(), "hygie-"));
const example = (name: string) => `${root}examples/${name}.json`;
const practice = ["--evidence", example("dental-group.evidence"), "--waivers", example("dental-group.waivers")];
const made = ["--facts", example("dental-group"), ...practice];
const write = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, name);
};
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** A key as a PEM file. */
function pem(name: string, key: KeyObject, more: object = {}): string {
  const type = key.type === "private" ? "pkcs8" : "spki";
  return write(name, key.export({ type, format: "pem", ...more } as never) as string);
}

const pair = generateKeyPairSync("ed25519");
const [privateKey, publicKey] = [pem("private.pem", pair.privateKey), pem("public.pem", pair.publicKey)];
const other = generateKeyPairSync("ed25519");
const otherKey = pem("other.pem", other.publicKey);
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const [rsaPrivate, rsaPublic] = [pem("rsa.pem", rsa.privateKey), pem("rsa-public.pem", rsa.publicKey)];
const locked = pem("locked.pem", pair.privateKey, { cipher: "aes-256-cbc", passphrase: "secret" });
const noKey = write("none.pem", "no key");

function reportFile(lang: string): string {
  const args = ["evaluate", example("dental-group"), ...practice, "--now", "2026-11-24", "--lang", lang];
  return write(`${lang}.json`, hygie([...args, "--format", "json"]).stdout);
}

const report = reportFile("en");
const sealed = join(folder, "sealed.json");
hygie(["seal", report, ...made, "--key", privateKey, "-o", sealed]);
const unsigned = write("unsigned.json", hygie(["seal", report, ...made]).stdout);
const fingerprint = read(sealed).seal.signature.publicKey;

/** The lines before the first empty one. */
function head(stdout: string): string {
  return (stdout.split("\n\n")[0] ?? "").replaceAll(/[0-9a-f]{64}/g, "(key)");
}

describe("hygie verify", () => {
  it.each(["en", "fr"])("tells that it is the report of these facts, and how it knows, in %s", (lang) => {
    const { stdout, stderr, status } = hygie(["verify", reportFile(lang), ...made, "--lang", lang]);
    expect(stdout).toMatchSnapshot();
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it.each(["en", "fr"])("tells what was changed, in %s", (lang) => {
    const changed = read(reportFile(lang));
    const failed = changed.results.findIndex(({ outcome }: { outcome: string }) => outcome === "fail");
    Object.assign(changed.results[failed], { outcome: "pass" });
    changed.summary.counts.fail -= 1;
    changed.plan.shift();
    changed.results[0].added = true;
    const { stdout, status } = hygie(["verify", write("changed.json", changed), ...made, "--lang", lang]);
    expect(stdout.replaceAll(/\{.*$/gm, "{…")).toMatchSnapshot();
    expect(status).toBe(1);
  });

  it.each(["en", "fr"])("tells what else may be the cause, in %s", (lang) => {
    const doubted = ["verify", reportFile(lang), "--facts", example("solo-gp"), "--lang", lang];
    const { stdout, status } = hygie(doubted);
    expect(stdout.split("\n").slice(0, 9).join("\n")).toMatchSnapshot();
    expect(status).toBe(1);
    const args = [
      "evaluate",
      example("dental-group"),
      "--evidence-policy",
      "require",
      "--now",
      "2026-11-24",
      "--format",
      "json",
    ];
    const strict = write("strict.json", hygie([...args, "--lang", lang]).stdout);
    const lenient = hygie(["verify", strict, "--facts", example("dental-group"), "--lang", lang]).stdout;
    expect(lenient).toContain("--evidence-policy require");
    expect(hygie(["verify", strict, "--facts", example("dental-group"), "--evidence-policy", "require"]).status).toBe(
      0,
    );
  });

  it.each(["en", "fr"])("tells whose signature a seal has, and one that is another's, in %s", (lang) => {
    const right = hygie(["verify", sealed, ...made, "--public-key", publicKey, "--lang", lang]);
    expect(right.stdout).toContain(fingerprint);
    expect(right.status).toBe(0);
    const wrong = hygie(["verify", sealed, ...made, "--public-key", otherKey, "--lang", lang]);
    expect(head(wrong.stdout)).toMatchSnapshot();
    expect(wrong.status).toBe(1);
    const { seal } = read(sealed);
    const later = { report: { ...read(sealed).report, evaluatedAt: "2026-11-25T00:00:00.000Z" }, seal };
    const another = hygie(["verify", write("another.json", later), ...made, "--public-key", publicKey, "--lang", lang]);
    expect(head(another.stdout)).toMatchSnapshot();
    const otherFacts = ["--facts", example("solo-gp"), ...practice, "--public-key", publicKey, "--lang", lang];
    expect(head(hygie(["verify", sealed, ...otherFacts]).stdout)).toMatchSnapshot();
    expect(hygie(["verify", unsigned, ...made, "--lang", lang])).toMatchObject({ status: 0 });
  });

  it.each(["en", "fr"])("tells on what the instant of a report rests, and that it is to come, in %s", (lang) => {
    const facts = ["--facts", write("small.json", { authentication: [{ enforced: false }] })];
    const dated = (now: string) => {
      const args = ["evaluate", ...facts.slice(1), "--now", now, "--lang", lang, "--format", "json"];
      return write("dated.json", hygie(args).stdout);
    };
    const said = (...more: string[]) =>
      hygie(["verify", join(folder, "dated.json"), ...facts, "--lang", lang, ...more]);
    dated("2126-01-31");
    expect(
      head(said().stdout)
        .replaceAll(String(new Date().getFullYear()), "(year)")
        .replace(/\d\d.\d\d.\(year\)|\(year\)-\d\d-\d\d/, "(today)"),
    ).toMatchSnapshot();
    expect(JSON.parse(said("--format", "json").stdout)).toMatchObject({ holds: true, instant: { isToCome: true } });
    dated("2026-01-31");
    const { holds, instant } = JSON.parse(said("--now", "2026-01-31", "--format", "json").stdout);
    expect({ holds, instant }).toMatchObject({ holds: true, instant: { settledBy: "now", isToCome: false } });
    expect(head(said("--now", "2026-01-31").stdout).split("\n")).toHaveLength(2);
    expect(head(said().stdout).split("\n").length).toBeGreaterThan(2);
  });

  it.each(["en", "fr"])("tells of which verdicts the evidence could not be compared here, in %s", (lang) => {
    const [here, away] = [mkdtempSync(join(tmpdir(), "hygie-")), mkdtempSync(join(tmpdir(), "hygie-"))];
    const sha256 = createHash("sha256").update("proof").digest("hex");
    const supports = ["strong-passwords"];
    const { type } = macsf.definition.rules.find(({ id }) => id === supports[0])?.evidence[0] ?? {};
    const items = JSON.stringify([{ type, supports, collectedOn: "2026-01-15", uri: "proof.txt", sha256 }]);
    for (const place of [here, away]) writeFileSync(join(place, "evidence.json"), items);
    writeFileSync(join(here, "proof.txt"), "proof");
    const facts = write("small.json", { authentication: [{ enforced: false }] });
    const args = ["--evidence", join(here, "evidence.json"), "--now", "2026-01-31", "--lang", lang];
    const file = write("proven.json", hygie(["evaluate", facts, ...args, "--format", "json"]).stdout);
    const verify = (place: string, ...more: string[]) =>
      hygie(["verify", file, "--facts", facts, "--evidence", join(place, "evidence.json"), "--lang", lang, ...more]);
    const { stdout, stderr, status } = verify(away);
    expect(stdout.split("\n\n")[1]).toMatchSnapshot();
    expect(stderr.replaceAll(`${away}/`, "")).toMatchSnapshot();
    expect(status).toBe(0);
    expect(JSON.parse(verify(away, "--format", "json").stdout).uncomparedEvidence).toEqual([
      { pointer: "/0", uri: "proof.txt", ruleIds: supports },
    ]);
    expect(verify(here).stderr).toBe("");
    expect(JSON.parse(verify(here, "--format", "json").stdout).uncomparedEvidence).toEqual([]);
  });

  it("says first that the report is of another pack, and nothing of what that one does not know", () => {
    const facts = write("small.json", { doors: 1, authentication: [{ enforced: false }] });
    const named = { ...read(report), pack: { ...read(report).pack, id: "another" } };
    const { status, stderr } = hygie(["verify", write("named.json", named), "--facts", facts, "--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^\S*named\.json \/pack: the report is of the pack another 2\.0\.0, .* give the pack another 2\.0\.0 with --pack\n$/,
    );
    expect(hygie(["verify", report, "--facts", facts, "--lang", "en"]).stderr).toContain("/doors");
  });

  it("is not taken in by a seal that was made anew over another report, but for its signature", () => {
    const { seal, report: inside } = read(sealed);
    const forged = read(unsigned);
    const swapped = write("swapped.json", {
      report: inside,
      seal: { ...forged.seal, digests: { ...seal.digests, waivers: "0".repeat(64) }, signature: seal.signature },
    });
    const { stdout, status } = hygie(["verify", swapped, ...made, "--public-key", publicKey, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ holds: false, signature: { publicKey: fingerprint, isRight: false } });
    expect(status).toBe(1);
  });

  it("reads the report from standard input", () => {
    expect(
      hygie(["verify", "-", ...made], { input: readFileSync(sealed, "utf8").replace(/,\s*"signature": \{[^}]*\}/, "") })
        .status,
    ).toBe(0);
  });

  it.each([
    [
      "a signature without a key",
      [sealed],
      /sealed\.json \/seal\/signature: the report is signed, and nothing says with which key; add --public-key FILE/,
    ],
    [
      "a key without a signature",
      [unsigned, "--public-key", publicKey],
      /unsigned\.json: the seal of the report is not signed; ask for the report that was signed/,
    ],
    [
      "a key without a seal",
      [report, "--public-key", publicKey],
      /en\.json: the report has no seal, and so no signature/,
    ],
    [
      "a key that is none",
      [sealed, "--public-key", noKey],
      /none\.pem: there is no key in it; ask who signed the report for the public key/,
    ],
    [
      "a key of another kind",
      [sealed, "--public-key", rsaPublic],
      /rsa-public\.pem: this is a key for RSA, and reports are signed with Ed25519; ask who signed the report for the public key/,
    ],
    [
      "a private key in its place",
      [sealed, "--public-key", privateKey],
      /private\.pem: this is a private key, which nobody but its owner may have; give the public key/,
    ],
    [
      "a file that is not there",
      [sealed, "--public-key", join(folder, "gone.pem")],
      /gone\.pem: there is no such file/,
    ],
    ["what is no report", [write("list.json", "[1]")], /list\.json:1:1: a list is not a report/],
    [
      "facts in its place",
      [write("facts-for-a-report.json", "{}")],
      /facts-for-a-report\.json:1:1: an object is not a report/,
    ],
    ["an instant that is none", [report, "--now", "soon"], /--now: "soon" is not an instant/],
  ])("refuses %s in a sentence that mends it", (_, args, said) => {
    const { status, stdout, stderr } = hygie(["verify", ...args, ...made, "--lang", "en"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
    expect(hygie(["verify", ...args, ...made, "--lang", "fr"]).stderr).not.toMatch(said);
  });
});

describe("hygie seal", () => {
  it("writes what its schema describes, with no fact beside the report", () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const schema of readSchemas(`${root}schemas`).values()) ajv.addSchema(schema);
    const validate = ajv.getSchema("sealed-report.schema.json");
    for (const file of [sealed, unsigned]) expect(validate?.(read(file)), JSON.stringify(validate?.errors)).toBe(true);
    expect(JSON.stringify(read(sealed).seal)).toMatch(/^[^é]{0,900}$/);
  });

  it("seals nothing that is not what was given makes", () => {
    const changed = { ...read(report), plan: [] };
    const output = join(folder, "never.json");
    const ran = hygie(["seal", write("planless.json", changed), ...made, "-o", output, "--lang", "en"]);
    expect(ran).toMatchObject({ status: 1, stdout: "" });
    expect(ran.stderr).toMatch(
      /^The report is not what the pack makes of what was given: \d+ differences?\.\n {2}- \/plan\/0 \([a-z-]+\): left out; it should be/,
    );
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    [
      "a public key",
      ["--key", publicKey],
      /public\.pem: this is a public key, which cannot sign; give the private key that belongs to it/,
    ],
    ["a key of another kind", ["--key", rsaPrivate], /rsa\.pem: this is a key for RSA/],
    [
      "a locked key",
      ["--key", locked],
      /locked\.pem: this key is locked with a passphrase; unlock it with openssl pkey/,
    ],
    ["no key", ["--key", noKey], /none\.pem: there is no key in it; make one with openssl genpkey/],
  ])("refuses %s", (_, args, said) => {
    const { status, stderr } = hygie(["seal", report, ...made, ...args, "--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });

  it.each([
    ["the private key", privateKey],
    ["the report", report],
    ["an earlier sealed report", sealed],
    ["a folder", folder],
  ])("writes over nothing that is there: %s", (_, output) => {
    const contents = () => (output === folder ? readdirSync(output).join() : readFileSync(output, "utf8"));
    const before = contents();
    const { status, stderr } = hygie(["seal", report, ...made, "--key", privateKey, "-o", output, "--lang", "en"]);
    expect({ status, contents: contents() }).toEqual({ status: 2, contents: before });
    const says =
      output === folder ? "is a folder, not a file; name a file" : "file is there already; nothing was changed";
    expect(stderr).toContain(`${output}: this ${says}`);
  });

  it("refuses what has a seal already", () => {
    const { status, stderr } = hygie(["seal", unsigned, ...made, "--lang", "en"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/unsigned\.json \/seal: this report has a seal already; seal the report itself/);
  });
});
