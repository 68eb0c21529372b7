/**
 * The same statement, wrong as many are that are written by hand: what is not known of an element of a list is left out, or taken
 * for no, as an engine's own aggregates leave out NULL. It is there for the comparison to find.
 */
export function leavingOutNulls(sql: string): string {
  const wrong = sql
    .replace(/\* (\d+), (\d+)\)/g, (as, met, unknown) => (Number(unknown) === 2 * Number(met) ? `* ${met}, 0)` : as))
    .replace(/IS NULL THEN \d+ ELSE 0 END/g, "IS NULL THEN 0 ELSE 0 END");
  if (wrong === sql) throw new Error("The statement asks nothing of elements, so that nothing can be wrong in it.");
  return wrong;
}
