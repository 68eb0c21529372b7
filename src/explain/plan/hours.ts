/** Hours as whole numbers of a unit that divides them all, so that their sums are exact: 0.1 and 0.2 are 0.3. */
export interface WholeHours {
  readonly whole: readonly number[];
  /** How many units a limit has room for. */
  readonly atMost: (hours: number) => number;
  readonly toHours: (units: number) => number;
}

/** The most that all hours may come to in units: far from where doubles are not exact any more. */
const mostUnits = 1e14;

export function toWholeHours(hours: readonly number[]): WholeHours {
  const total = hours.reduce((sum, one) => sum + one, 0);
  const decimals = hours.reduce((most, one) => Math.max(most, decimalsOf(one)), 0);
  const exact = Math.min(decimals, Math.floor(Math.log10(mostUnits / Math.max(total, 1))));
  const scale = 10 ** Math.max(0, exact);
  const scaled = hours.map((one) => Math.max(1, Math.round(one * scale)));
  const unit = scaled.reduce(greatestDivisor, 0) || 1;
  return {
    whole: scaled.map((one) => one / unit),
    atMost(limit) {
      if (limit >= total) return Infinity;
      const near = Math.round(limit * scale);
      return Math.floor((near / scale > limit ? near - 1 : near) / unit);
    },
    toHours: (units) => (units * unit) / scale,
  };
}

/** How many decimals a number has as it is written. */
function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
