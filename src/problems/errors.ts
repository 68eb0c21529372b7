import { brand } from "./brand.js";
import { type Problem, toLine } from "./problem.js";

/** Which input a {@link HygieError} is about. */
export type HygieErrorKind = "pack" | "facts" | "logic" | "evidence" | "waivers" | "options";

/** What a structured clone of an error keeps beside its message: it loses its class, and every other member. */
export interface HygieErrorCause {
  /** The kind of the error. */
  readonly hygie: HygieErrorKind;
  /** Its problems. */
  readonly problems: readonly Problem[];
}

/** `this` is the class that is asked: that of all errors, of one kind, or one that others have derived. */
function isInstance(this: Pick<typeof AnyHygieError, "covers">, error: unknown): boolean {
  try {
    if (!Object.hasOwn(this, "covers") || typeof error !== "object" || error === null) {
      return Function.prototype[Symbol.hasInstance].call(this, error);
    }
    const kind = (error as { readonly [brand]?: unknown })[brand];
    return kind !== undefined && (this.covers === "all" || this.covers === kind);
  } catch {
    return false; // a getter or a proxy throws
  }
}

/** What all errors have in common. */
class AnyHygieError extends Error {
  /**
   * Which errors are instances of the class, whichever copy of hygie made them; a class without it has its own alone.
   *
   * @internal
   */
  static readonly covers: HygieErrorKind | "all" = "all";

  /** An error of another copy of hygie, such as that of a CommonJS module beside an ES module, is an instance as well. */
  static override readonly [Symbol.hasInstance] = isInstance;

  /** The name of the class. */
  override readonly name: string = "HygieError";
  /** Which input it is about. */
  readonly kind: HygieErrorKind;
  /** What is wrong with it, each problem with its place. */
  readonly problems: readonly Problem[];

  constructor(kind: HygieErrorKind, problems: readonly Problem[]) {
    super(problems.map(toLine).join("\n"), { cause: { hygie: kind, problems } satisfies HygieErrorCause });
    this.kind = kind;
    this.problems = problems;
  }

  /** @internal */
  get [brand](): HygieErrorKind {
    return this.kind;
  }
}

/** The problems of one input: an error of one of the kinds, told apart by `kind`. */
export type HygieError = PackError | FactsError | LogicError | EvidenceError | WaiversError | OptionsError;

/** What `instanceof HygieError` is asked of. */
export interface HygieErrorClass {
  /** Is it an error of hygie's, be it of another copy in the process? */
  [Symbol.hasInstance](error: unknown): error is HygieError;
  new (kind: HygieErrorKind, problems: readonly Problem[]): AnyHygieError;
}

/**
 * The problems of one input: the first of them, and how many more there are, told by a last one of the code `more-problems`. Each kind of input has its own subclass; catch this class for all of them.
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
export const HygieError = AnyHygieError as unknown as HygieErrorClass;

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
export class PackError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "pack";
  /** The name of the class. */
  override readonly name = "PackError";
  /** Which input it is about. */
  declare readonly kind: "pack";
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
 *   evaluate(macsf, JSON.parse('{"authentication":[{"minLength":"ten"}]}'));
 * } catch (error) {
 *   if (error instanceof FactsError) said = error.message;
 * }
 * said; //=> '/authentication/0/minLength: "ten" is not a whole number; write a whole number of at least 0 (characters), or null when it is not known'
 * ```
 */
export class FactsError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "facts";
  /** The name of the class. */
  override readonly name = "FactsError";
  /** Which input it is about. */
  declare readonly kind: "facts";
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
export class LogicError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "logic";
  /** The name of the class. */
  override readonly name = "LogicError";
  /** Which input it is about. */
  declare readonly kind: "logic";
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
export class EvidenceError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "evidence";
  /** The name of the class. */
  override readonly name = "EvidenceError";
  /** Which input it is about. */
  declare readonly kind: "evidence";
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
export class WaiversError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "waivers";
  /** The name of the class. */
  override readonly name = "WaiversError";
  /** Which input it is about. */
  declare readonly kind: "waivers";
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
export class OptionsError extends AnyHygieError {
  /** @internal */
  static override readonly covers = "options";
  /** The name of the class. */
  override readonly name = "OptionsError";
  /** Which input it is about. */
  declare readonly kind: "options";
  constructor(problems: readonly Problem[]) {
    super("options", problems);
  }
}
