import { closest, distance } from "fastest-levenshtein";

/**
 * One thing that is wrong with an input, as data first; `message` is made from the rest.
 *
 * `pointer` is a JSON Pointer (RFC 6901) into the input; `""` is the input as a whole.
 */
export interface Problem {
  /** What kind of problem this is, stable across releases: `unknown-fact`, `wrong-type`, … */
  readonly code: string;
  /** What its sentence is made from, in any language. */
  readonly params?: Readonly<Record<string, unknown>>;
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
