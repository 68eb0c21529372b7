const nobodyWakes = new Int32Array(new SharedArrayBuffer(4));

/** Waits a moment for a stream that does not block: there is nothing to read yet, or no room to write into. */
export function wait(): void {
  Atomics.wait(nobodyWakes, 0, 0, 10);
}
