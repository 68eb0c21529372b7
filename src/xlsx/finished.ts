import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first day that a zip can tell: one that is made again is the same. */
const firstDay = new Date(1980, 0, 1);

/** A workbook as it was written, without when it was, and with notes that are large enough for their text. */
export function finished(bytes: Uint8Array): Uint8Array {
  const parts: Zippable = {};
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith("/")) continue;
    parts[name] = name.endsWith(".vml") ? strToU8(withRoom(strFromU8(part))) : part;
  }
  return zipSync(parts, { mtime: firstDay, level: 6 });
}

/** Notes three columns wide and nine rows high: exceljs has them two by four, which cuts most help off. */
function withRoom(vml: string): string {
  return vml.replace(/(<x:Anchor>)(\d+), (\d+), (\d+), (\d+), \d+, (\d+), \d+, (\d+)/g, (...found) => {
    const [, tag, left = 0, leftBy, top = 0, topBy, rightBy, bottomBy] = found;
    return `${tag}${left}, ${leftBy}, ${top}, ${topBy}, ${Number(left) + 3}, ${rightBy}, ${Number(top) + 9}, ${bottomBy}`;
  });
}
