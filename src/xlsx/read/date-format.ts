/** The formats of dates that every workbook has, by their numbers (ECMA-376, part 1, 18.8.30). */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** Does a format of numbers show days or times? */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn.some(([first, last]) => id >= first && id <= last);
  const signs = code.slice(0, 255).replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  return !/general/i.test(signs) && /[dmyhs]/i.test(signs);
}
