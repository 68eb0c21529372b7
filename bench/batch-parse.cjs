/** What a worker of the baseline does with a block of lines: it decodes them in pieces as hygie does, and parses each. */
const pieceBytes = 1 << 16;
const decoder = new TextDecoder("utf-8", { fatal: true });

module.exports = (bytes) => {
  let parsed = 0;
  for (let from = 0; from < bytes.length; ) {
    const isLast = from + pieceBytes >= bytes.length;
    const to = isLast ? bytes.length : bytes.lastIndexOf(10, from + pieceBytes - 1) + 1;
    const text = decoder.decode(bytes.subarray(from, to));
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf("\n", start);
      if (JSON.parse(text.slice(start, end)) !== undefined) parsed += 1;
      start = end + 1;
    }
    from = to;
  }
  return parsed;
};
