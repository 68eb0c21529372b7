/** All that an iteration gives. */
export async function all<T>(records: AsyncIterable<T>): Promise<T[]> {
  const told: T[] = [];
  for await (const record of records) told.push(record);
  return told;
}

/** Bytes cut at places that are told by numbers, wherever that is. */
export function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const cuts = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...cuts].map((from, i) => bytes.slice(from, cuts[i] ?? bytes.length));
}
