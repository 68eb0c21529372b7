/** Hands a file to whoever sits before the page: it is made here, and goes nowhere else. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link); // where it is not in the page, some browsers do not follow it
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // once it was surely taken
}
