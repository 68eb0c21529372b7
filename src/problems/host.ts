/** What every list inherits from, and every object: a member that others put there is read wherever one may be missing. */
const shared: readonly object[] = [Array.prototype, Object.prototype];
const nobodys = Object.freeze([]);

/**
 * Makes a call as on a host where nobody has put members on the prototypes of all objects and lists: those that can be
 * enumerated are taken away for the time of the call, and put back as they were. A verdict never hangs on them, and no place that
 * reads a member has to be on its guard.
 */
export function unpolluted<T>(call: () => T): T {
  return isPolluted() ? withoutAdded(call) : call();
}

export function isPolluted(): boolean {
  for (const _ in nobodys) return true;
  return false;
}

function withoutAdded<T>(call: () => T): T {
  const added = shared.flatMap((prototype) =>
    Object.keys(prototype).map((name) => ({ prototype, name, descriptor: descriptorOf(prototype, name) })),
  );
  try {
    for (const { prototype, name } of added) Reflect.deleteProperty(prototype, name);
    return call();
  } finally {
    for (const { prototype, name, descriptor } of added) Reflect.defineProperty(prototype, name, descriptor);
  }
}

/** One that inherits nothing, not even a `get` that stands among what was added. */
function descriptorOf(object: object, name: string): PropertyDescriptor {
  return Object.setPrototypeOf(Object.getOwnPropertyDescriptor(object, name), null);
}
