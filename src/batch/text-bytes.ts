import { isObject } from "../json/data.js";

/** Texts as bytes in UTF-8. */
export interface TextBytes {
  add(text: string): Uint8Array;
  /** What was held back. */
  end(): Uint8Array;
}

/**
 * Texts are pieces that are cut anywhere, or whole lines without their line breaks. The first of them tell: whole lines they are
 * where one is a JSON object, and what follows begins with no line break, as it would have to behind a whole line.
 */
export function toTextBytes(): TextBytes {
  const encoder = new TextEncoder();
  let kind: "open" | "lines" | "pieces" = "open";
  let held: string[] = [];
  return {
    add(text) {
      held.push(text);
      if (kind === "open") kind = kindOf(held);
      if (kind === "open") return encoder.encode("");
      const texts = kind === "lines" ? held.map((one) => `${one}\n`) : held;
      const whole = texts.join("");
      const isCut = /[\ud800-\udbff]$/.test(whole); // between the two halves of a letter
      held = isCut ? [whole.slice(-1)] : [];
      return encoder.encode(isCut ? whole.slice(0, -1) : whole);
    },
    end() {
      const rest = held.join("");
      held = [];
      return encoder.encode(rest);
    },
  };
}

function kindOf(texts: readonly string[]): "open" | "lines" | "pieces" {
  const first = texts.findIndex((text) => text.trim() !== "");
  if (first < 0) return "open";
  const text = texts[first] as string;
  if (text.includes("\n") || !isWhole(text)) return "pieces";
  const rest = texts
    .slice(first + 1)
    .join("")
    .trimStart();
  const isBroken = texts.slice(first + 1).some((one) => one.includes("\n"));
  return isBroken ? "pieces" : rest === "" ? "open" : "lines";
}

function isWhole(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
