/** Tells the errors of every copy of hygie in a process. */
export const brand = Symbol.for("hygie.error");
