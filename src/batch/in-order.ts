/** What is worked on, as many as `size` at a time. */
interface Working<T, Result> {
  readonly size: number;
  run(one: T): Promise<Result>;
}

/**
 * What each comes to, in the order in which they came; it is given as soon as it is there, while the next is still waited for. Where
 * reading fails, what came before is given first. A signal ends it at once.
 */
export async function* inOrder<T, Result extends object>(
  source: Pick<AsyncIterator<T>, "next">,
  working: Working<T, Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Result> {
  const results: Promise<Result>[] = [];
  let reading: Promise<undefined> | undefined;
  let isDone = false;
  let failure: { readonly error: unknown } | undefined;
  for (;;) {
    if (!isDone && results.length < working.size) reading ??= read();
    const waiting = [results[0], reading].filter((promise) => promise !== undefined);
    if (waiting.length === 0) break;
    const result = await unlessAborted(Promise.race(waiting), signal);
    if (result === undefined) continue;
    results.shift();
    yield result;
  }
  if (failure !== undefined) throw failure.error;

  async function read(): Promise<undefined> {
    try {
      const { done = false, value } = await source.next();
      isDone = done;
      if (!done) results.push(handled(working.run(value)));
    } catch (error) {
      isDone = true;
      failure = { error };
    }
    reading = undefined;
  }
}

/** A promise that may be rejected before anybody waits for it. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
