import { closest, distance } from "fastest-levenshtein";

/**
 * One thing that is wrong with an input, as data first; `message` is made from the rest.
 *
 * `pointer` is a JSON Pointer (RFC 6901) into the input; `""` is the input as a whole.
 */
export interface Problem {
  /** What kind of problem this is, stable across releases: `unknown-fact`, `wrong-type`, … */
  readonly code: string;
  /** Where it is: a JSON Pointer into the input (or into `file`, when that is given). */
  readonly pointer: string;
  /** What is wrong, in one English sentence without the pointer. */
  readonly message: string;
  /** What was found there, as text. */
  readonly found?: string;
  /** What was expected there, as text. */
  readonly expected?: string;
  /** The likely mend: `did you mean storageEncrypted?` */
  readonly hint?: string;
  /** The file that the pointer points into, when the input was read from several. */
  readonly file?: string;
  /** The line in `file`, from 1. */
  readonly line?: number;
  /** The column, from 1. */
  readonly column?: number;
  /** The line on which it ends. */
  readonly endLine?: number;
  /** The column after its last character. */
  readonly endColumn?: number;
}

/** Which input a {@link HygieError} is about. */
export type HygieErrorKind = "pack" | "facts" | "logic" | "evidence" | "waivers" | "options";

/**
 * Every problem of one input at once. Each kind of input has its own subclass; catch this class for all of them.
 *
 * @example
 * ```ts
 * import { evaluate, HygieError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let problems: HygieError["problems"] = [];
 * try {
 *   evaluate(macsf, JSON.parse('{"practice":{"staffCont":3}}'));
 * } catch (error) {
 *   if (error instanceof HygieError) problems = error.problems;
 * }
 * problems[0]?.pointer; //=> "/practice/staffCont"
 * problems[0]?.hint; //=> "did you mean staffCount?"
 * ```
 */
export class HygieError extends Error {
  /** Which input it is about. */
  readonly kind: HygieErrorKind;
  /** All that is wrong with it, each with its place. */
  readonly problems: readonly Problem[];

  constructor(kind: HygieErrorKind, problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = new.target.name;
    this.kind = kind;
    this.problems = problems;
  }
}

/**
 * Every problem of a pack, or of a pack's configuration, at once.
 *
 * @example
 * ```ts
 * import { configurePack, PackError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said = "";
 * try {
 *   configurePack(macsf, { rules: { "device-auto-lock": { parameters: { maxMinutes: 60 } } } });
 * } catch (error) {
 *   if (error instanceof PackError) said = error.message;
 * }
 * said; //=> "/rules/device-auto-lock/parameters/maxMinutes: 60 is not a number from 1 to 30 (minutes); write a number from 1 to 30 (minutes)"
 * ```
 */
export class PackError extends HygieError {
  /** The name of the class. */
  override readonly name = "PackError";
  constructor(problems: readonly Problem[]) {
    super("pack", problems);
  }
}

/**
 * Every problem of the facts at once.
 *
 * @example
 * ```ts
 * import { evaluate, FactsError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said = "";
 * try {
 *   evaluate(macsf, JSON.parse('{"passwords":{"minLength":"ten"}}'));
 * } catch (error) {
 *   if (error instanceof FactsError) said = error.message;
 * }
 * said; //=> '/passwords/minLength: "ten" is not a whole number; write a whole number, or null when it is not known'
 * ```
 */
export class FactsError extends HygieError {
  /** The name of the class. */
  override readonly name = "FactsError";
  constructor(problems: readonly Problem[]) {
    super("facts", problems);
  }
}

/**
 * Every problem of one JsonLogic expression at once, thrown by `compileLogic`.
 *
 * @example
 * ```ts
 * import { compileLogic, LogicError } from "hygie/logic";
 *
 * let said = "";
 * try {
 *   compileLogic({ somes: [[1], true] });
 * } catch (error) {
 *   if (error instanceof LogicError) said = error.message;
 * }
 * said; //=> '(root): unknown operator "somes"; did you mean some?'
 * ```
 */
export class LogicError extends HygieError {
  /** The name of the class. */
  override readonly name = "LogicError";
  constructor(problems: readonly Problem[]) {
    super("logic", problems);
  }
}

/**
 * Every problem of the evidence at once.
 *
 * @example
 * ```ts
 * import { EvidenceError, evaluate } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said = "";
 * try {
 *   evaluate(macsf, {}, { evidence: JSON.parse('[{"type":"contract","supports":["device-autolock"],"collectedOn":"2026-01-31"}]') });
 * } catch (error) {
 *   if (error instanceof EvidenceError) said = error.message;
 * }
 * said; //=> '/0/supports/0: unknown fact or rule "device-autolock"; did you mean device-auto-lock?'
 * ```
 */
export class EvidenceError extends HygieError {
  /** The name of the class. */
  override readonly name = "EvidenceError";
  constructor(problems: readonly Problem[]) {
    super("evidence", problems);
  }
}

/**
 * Every problem of the waivers at once.
 *
 * @example
 * ```ts
 * import { evaluate, WaiversError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said = "";
 * try {
 *   evaluate(macsf, {}, { waivers: JSON.parse('[{"ruleId":"device-autolock","reason":"Old tablet.","approvedBy":"Dr Martin","expiresOn":"2026-12-31"}]') });
 * } catch (error) {
 *   if (error instanceof WaiversError) said = error.message;
 * }
 * said; //=> '/0/ruleId: unknown rule "device-autolock"; did you mean device-auto-lock?'
 * ```
 */
export class WaiversError extends HygieError {
  /** The name of the class. */
  override readonly name = "WaiversError";
  constructor(problems: readonly Problem[]) {
    super("waivers", problems);
  }
}

/**
 * Options that cannot be used: a `now` that is no date, a locale that the pack lacks.
 *
 * @example
 * ```ts
 * import { evaluate, OptionsError } from "hygie";
 * import macsf from "hygie/rules/macsf";
 *
 * let said = "";
 * try {
 *   evaluate(macsf, {}, { now: "31/01/2026" });
 * } catch (error) {
 *   if (error instanceof OptionsError) said = error.message;
 * }
 * said; //=> '/now: "31/01/2026" is not an instant; write the date as YYYY-MM-DD'
 * ```
 */
export class OptionsError extends HygieError {
  /** The name of the class. */
  override readonly name = "OptionsError";
  constructor(problems: readonly Problem[]) {
    super("options", problems);
  }
}

/**
 * A problem as one line: `/devices/0/storageEncripted: unknown fact; did you mean storageEncrypted?`, behind the file,
 * line and column where these are known: `facts.json:4:7 /devices/0/storageEncripted: …`.
 */
export function formatProblem({ file, line, column, pointer, message, hint }: Problem): string {
  const position = line === undefined ? "" : `:${line}:${column ?? 1}`;
  const places = [...(file === undefined ? [] : [file + position]), ...(pointer === "" ? [] : [pointer])];
  return `${places.join(" ") || "(root)"}: ${withHint({ message, hint })}`;
}

/** What is wrong and the likely mend, without the place. */
export function withHint({ message, hint }: { readonly message: string; readonly hint?: string | undefined }): string {
  return hint === undefined ? message : `${message}; ${hint}`;
}

/** `did you mean X?` when one of the candidates is near enough to be a slip of the hand. */
export function didYouMean(found: string, candidates: readonly string[]): string | undefined {
  const near = nearest(found, candidates);
  return near === undefined ? undefined : `did you mean ${near}?`;
}

function nearest(found: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || found.length > 100) return undefined;
  const folded = new Map(candidates.map((candidate) => [fold(candidate), candidate]));
  const best = closest(fold(found), [...folded.keys()]);
  const near = distance(fold(found), best) <= Math.max(2, Math.floor(found.length / 3));
  return near ? folded.get(best) : undefined;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** A value as a reader of an error wants to see it: JSON, cut where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

/** `"a", "b" or "c"`, for messages that list what is allowed. */
export function oneOf(values: readonly unknown[]): string {
  const shown = values.map(show);
  const last = shown.pop() ?? "nothing";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

/** The problem of a list of values from which another was expected, with the likely slip. */
export function notOneOf(
  code: string,
  pointer: string,
  what: string,
  found: unknown,
  allowed: readonly string[],
): Problem {
  const near = typeof found === "string" ? didYouMean(found, allowed) : undefined;
  return problem(code, pointer, `unknown ${what} ${show(found)}`, {
    found: show(found),
    expected: oneOf(allowed),
    hint: near ?? (allowed.length === 0 ? "delete it" : `use ${oneOf(allowed)}`),
  });
}

/** A problem without members that hold `undefined`. */
export function problem(
  code: string,
  pointer: string,
  message: string,
  details: Partial<Pick<Problem, "found" | "expected" | "file" | "line" | "column">> & {
    hint?: string | undefined;
  } = {},
): Problem {
  const { hint, ...rest } = details;
  return hint === undefined ? { code, pointer, message, ...rest } : { code, pointer, message, ...rest, hint };
}
