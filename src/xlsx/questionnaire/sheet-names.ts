/** What a workbook's sheet may be called: 31 characters, some not, and not as Excel calls its own. */
const most = 31;

/** Names for sheets, each its own, from what they are about. */
export function toSheetNames(): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const name = plainName(title);
    for (let i = 1; ; i += 1) {
      const one = i === 1 ? name : `${cut(name, most - String(i).length - 1)} ${i}`;
      if (given.has(one.toLowerCase())) continue;
      given.add(one.toLowerCase());
      return one;
    }
  };
}

function plainName(title: string): string {
  const plain = title.replace(/[\p{C}[\]:*?/\\']+/gu, " ").replace(/\s+/g, " ");
  const name = cut(plain.trim(), most).trim();
  return name === "" || name.toLowerCase() === "history" || name.toLowerCase() === "historique"
    ? `${name} _`.trim()
    : name;
}

/** Cut between characters, not within one. */
function cut(text: string, length: number): string {
  let short = "";
  for (const letter of text) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short;
}
