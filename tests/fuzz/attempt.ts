import { describeProblem, HygieError } from "../../src/index.js";

/** A call may take so many milliseconds. */
const mostMs = 1000;
/** An error says so many characters at the most, however much is wrong. */
const mostSaid = 200_000;

/**
 * Makes a call with inputs of which some may be broken. What fails: any error that is not hygie's own, one that cannot be told, a
 * second that is over, an input that was changed.
 */
export async function attempt<I extends readonly unknown[]>(inputs: I, call: (...inputs: I) => unknown): Promise<void> {
  const before = inputs.map(fingerprint);
  let ms = await timed(() => outcomeOf(inputs, call));
  for (let again = 0; ms > mostMs && again < 2; again += 1) ms = await timed(() => outcomeOf(inputs, call)); // the machine may have been busy, the code cold
  if (ms > mostMs) throw new Error(`it takes ${Math.round(ms)} ms`);
  inputs.forEach((input, i) => {
    if (fingerprint(input) !== before[i]) throw new Error(`input ${i} was changed`);
  });
}

async function outcomeOf<I extends readonly unknown[]>(inputs: I, call: (...inputs: I) => unknown): Promise<void> {
  try {
    await call(...inputs);
  } catch (error) {
    if (!(error instanceof HygieError)) throw error;
    assertTold(error);
  }
}

function assertTold({ problems, message }: HygieError): void {
  if (problems.length === 0 || problems.length > 101) throw new Error(`${problems.length} problems`);
  const said = [message, ...problems.flatMap((one) => [describeProblem(one, "en"), describeProblem(one, "fr")])].join(
    "\n",
  );
  if (/\[object |\bundefined\b.*\bundefined\b/.test(said.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")))
    throw new Error(`an error says ${said}`);
  const told = problems.reduce((sum, one) => sum + one.message.length + (one.hint ?? "").length, 0); // a pointer is as long as its names
  if (told > mostSaid) throw new Error(`an error says ${told} characters`);
}

/** The milliseconds of a call: of the clock or of the processor, whichever are fewer, since others may use the machine. */
async function timed(call: () => Promise<void>): Promise<number> {
  const [clock, cpu] = [performance.now(), process.cpuUsage()];
  await call();
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(performance.now() - clock, (user + system) / 1000);
}

/** Tells two states of a value apart: what it holds, without calling anything of it, and whether it may be changed. */
function fingerprint(value: unknown): string {
  const seen = new Map<object, number>();
  const walk = (one: unknown, depth = 0): string => {
    if (typeof one === "string") return JSON.stringify(one);
    if (typeof one === "function" || typeof one !== "object" || one === null)
      return Object.is(one, -0) ? "-0" : String(one);
    const known = seen.get(one);
    if (known !== undefined) return `#${known}`;
    if (depth > 300) return "deep";
    seen.set(one, seen.size);
    try {
      const members = Object.entries(Object.getOwnPropertyDescriptors(one));
      const told = members.map(
        ([name, { value: member, get }]) => `${name}:${get === undefined ? walk(member, depth + 1) : "get"}`,
      );
      return `${Object.isFrozen(one) ? "frozen" : ""}${Object.isExtensible(one) ? "" : "!"}{${told.join()}}`;
    } catch {
      return "unreadable";
    }
  };
  return walk(value);
}
