import { type Problem, toLine } from "./problem.js";

/** Which input a {@link HygieError} is about. */
export type HygieErrorKind = "pack" | "facts" | "logic" | "evidence" | "waivers" | "options";

/** Tells the errors of every copy of hygie in a process. */
const brand = Symbol.for("hygie.error");

/** `this` is the class that is asked: that of all errors, of one kind, or one that others have derived. */
function isInstance(this: Pick<typeof HygieError, "covers">, error: unknown): boolean {
  if (!Object.hasOwn(this, "covers") || typeof error !== "object" || error === null) {
    return Function.prototype[Symbol.hasInstance].call(this, error);
  }
  const kind = (error as { readonly [brand]?: unknown })[brand];
  return kind !== undefined && (this.covers === "all" || this.covers === kind);
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
export class HygieError extends Error {
  /**
   * Which errors are instances of the class, whichever copy of hygie made them; a class without it has its own alone.
   *
   * @internal
   */
  static readonly covers: HygieErrorKind | "all" = "all";

  /** An error of another copy of hygie, such as that of a CommonJS module beside an ES module, is an instance as well. */
  static override readonly [Symbol.hasInstance] = isInstance;

  /** Which input it is about. */
  readonly kind: HygieErrorKind;
  /** What is wrong with it, each problem with its place. */
  readonly problems: readonly Problem[];

  constructor(kind: HygieErrorKind, problems: readonly Problem[]) {
    super(problems.map(toLine).join("\n"));
    this.name = new.target.name;
    this.kind = kind;
    this.problems = problems;
  }

  /** @internal */
  get [brand](): HygieErrorKind {
    return this.kind;
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
  /** @internal */
  static override readonly covers = "pack";
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
 *   evaluate(macsf, JSON.parse('{"authentication":[{"minLength":"ten"}]}'));
 * } catch (error) {
 *   if (error instanceof FactsError) said = error.message;
 * }
 * said; //=> '/authentication/0/minLength: "ten" is not a whole number; write a whole number, or null when it is not known'
 * ```
 */
export class FactsError extends HygieError {
  /** @internal */
  static override readonly covers = "facts";
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
  /** @internal */
  static override readonly covers = "logic";
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
  /** @internal */
  static override readonly covers = "evidence";
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
  /** @internal */
  static override readonly covers = "waivers";
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
  /** @internal */
  static override readonly covers = "options";
  /** The name of the class. */
  override readonly name = "OptionsError";
  constructor(problems: readonly Problem[]) {
    super("options", problems);
  }
}
