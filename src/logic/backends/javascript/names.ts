/** Names of variables that never clash, whatever the things are called that they are made from. */
export interface Names {
  /** A new name that reads like what it is made from: `devices`, `devices_2`, … */
  readonly fresh: (like: string) => string;
  readonly used: () => Iterable<string>;
}

// Those of the language; and the globals and helpers that generated code uses, which `taken` adds.
const reserved = (
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch this throw true try typeof undefined var void while with yield"
).split(" ");

export function namesBeside(taken: Iterable<string>): Names {
  const used = new Set([...reserved, ...taken]);
  const numbers = new Map<string, number>();
  return {
    used: () => used,
    fresh(like) {
      const plain = like.replace(/[^A-Za-z0-9_]+/g, "_");
      const base = /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
      let number = numbers.get(base) ?? 1;
      let name = base;
      while (used.has(name)) {
        number += 1;
        name = `${base}_${number}`;
      }
      numbers.set(base, number);
      used.add(name);
      return name;
    },
  };
}
