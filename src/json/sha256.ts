/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. It is short rather than quick: every application that evaluates carries
 * it, for a few kilobytes of facts whose digest is read. Packs, which are larger, have their digest from a library.
 */
export function sha256(text: string): string {
  const words = wordsOf(new TextEncoder().encode(text));
  const { roots, constants } = fractions();
  const hash = Int32Array.from(roots);
  const w = new Int32Array(64);
  for (let at = 0; at < words.length; at += 16) {
    for (let t = 0; t < 64; t += 1) w[t] = t < 16 ? (words[at + t] as number) : expanded(w, t);
    compress(hash, w, constants);
  }
  return Array.from(hash, (value) => (value >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Takes a block of words into the hash. */
function compress(hash: Int32Array, w: Int32Array, constants: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const chosen = h + turned(e, 6, 11, 25) + ((e & f) ^ (~e & g));
    const sum = (chosen + (constants[t] as number) + (w[t] as number)) | 0;
    const other = turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + sum) | 0;
    d = c;
    c = b;
    b = a;
    a = (sum + other) | 0;
  }
  const state = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i += 1) hash[i] = (hash[i] as number) + (state[i] as number);
}

/** The bytes as words of 32 bits, with a one behind them, then zeros, and their number in bits at the end of the last block. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const { length } = bytes;
  const words = new Int32Array(((length + 72) >> 6) << 4);
  const put = (byte: number, i: number) => {
    words[i >> 2] = (words[i >> 2] as number) | (byte << (24 - 8 * (i & 3)));
  };
  bytes.forEach(put);
  put(128, length);
  words[words.length - 2] = length / 2 ** 29;
  words[words.length - 1] = length << 3;
  return words;
}

/** A word behind the first 16 of a block, from those before it. */
function expanded(w: Int32Array, t: number): number {
  const x = w[t - 15] as number;
  const y = w[t - 2] as number;
  const low = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
  const high = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
  return (w[t - 16] as number) + low + (w[t - 7] as number) + high;
}

function turned(x: number, first: number, second: number, third: number): number {
  return right(x, first) ^ right(x, second) ^ right(x, third);
}

/** A word with its bits turned to the right. */
function right(x: number, bits: number): number {
  return (x >>> bits) | (x << (32 - bits));
}

/** The bits behind the point of the square roots of the first 8 primes, and of the cube roots of the first 64. */
function fractions(): { readonly roots: Int32Array; readonly constants: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime > 0)) primes.push(n);
  const bits = (root: number) => ((root % 1) * 2 ** 32) | 0;
  return {
    roots: Int32Array.from(primes.slice(0, 8), (prime) => bits(Math.sqrt(prime))),
    constants: Int32Array.from(primes, (prime) => bits(Math.cbrt(prime))),
  };
}
