import type { Format } from "../problems/codes/values.js";
import { isCopied } from "../problems/shown.js";

/** What was meant by a text that is not written as it must be, where that is plain. */
export function nearFormat(text: string, format: Format): string | undefined {
  if (!isCopied(text)) return undefined;
  switch (format) {
    case "name":
      return slug(text) || undefined;
    case "version": {
      const [found, major, minor = "0", patch = "0"] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/i.exec(text.trim()) ?? [];
      return found === undefined ? undefined : [major, minor, patch].map(Number).join(".");
    }
    case "date":
      return nearDate(text);
    case "language": {
      const [found, language = "", region] = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(text.trim()) ?? [];
      if (found === undefined) return undefined;
      return language.toLowerCase() + (region === undefined ? "" : `-${region.toUpperCase()}`);
    }
    case "sha256":
      return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
    case "camel-name": {
      const name = slug(text).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      return /^[a-z]/.test(name) ? name : undefined;
    }
    default:
      return undefined;
  }
}

/** A day as YYYY-MM-DD that was written as in France, with or without its zeros, or with a time behind it. */
export function nearDate(text: string): string | undefined {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())?.slice(1).reverse();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text.trim())?.slice(1);
  const day = (french ?? iso)?.map((part) => part.padStart(2, "0")).join("-");
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(`${day}T`) ? undefined : day;
}

function slug(text: string): string {
  const plain = text
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
