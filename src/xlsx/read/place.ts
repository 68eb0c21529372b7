/** The column, from 1, of a cell's name: 3 of `C4`. */
export function columnOf(name: string): number | undefined {
  const [, letters] = /^\$?([A-Z]{1,3})\$?\d/i.exec(name) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function lettersOf(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : lettersOf(Math.floor(rest / 26)) + last;
}

/** A cell as people name it: `Devices!C4`, in quotes where the sheet has a space in its name. */
export function placeOf({ name }: { readonly name: string }, row: number, column: number): string {
  return `${sheetPlace(name)}!${lettersOf(column)}${row}`;
}

/** A sheet as the place of a cell names it. */
export function sheetPlace(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The rows and columns of a range: `A1:B2`. */
export function rangeOf(range: string) {
  const [from = "", to = from] = range.split(":");
  const row = (name: string) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return { rows: [row(from), row(to)], columns: [columnOf(from) ?? 0, columnOf(to) ?? 0] } as const;
}
