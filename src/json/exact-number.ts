/**
 * Is the number that is read in a text the one that it writes? Beyond 2^53 not every whole number can be, and none that is too large
 * or too small. Below, a fraction is the nearest that there is, as everywhere; and what JavaScript writes of a number is that number.
 */
export function isExactNumber(text: string): boolean {
  if (text.length < 16 && !/e/i.test(text)) return true;
  const number = Number(text);
  if (Number.isSafeInteger(Math.trunc(number))) return number !== 0 || !/^[^e]*[1-9]/i.test(text);
  if (!Number.isFinite(number)) return false;
  const [written, read] = [decimalOf(text), decimalOf(String(number))];
  if (written.digits === read.digits && written.zeros === read.zeros) return true;
  return written.zeros >= 0 && BigInt(written.digits) * 10n ** BigInt(written.zeros) === BigInt(Math.abs(number));
}

/** The digits of a number without its sign, its zeros in front and behind, and how many zeros follow them, or digits behind the point. */
function decimalOf(text: string): { readonly digits: string; readonly zeros: number } {
  const [, whole = "", fraction = "", exponent = "0"] = /^[+-]?(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = (whole + fraction).replace(/0+$/, "");
  return { digits: digits.replace(/^0+/, ""), zeros: Number(exponent) + whole.length - digits.length };
}
