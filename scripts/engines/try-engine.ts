import type { CompiledPack } from "../../src/index.js";
import { type Difference, differences, loadTrial, sqlOf, type Trial } from "./compare.js";
import type { Setup, Stay } from "./engine.js";
import { leavingOutNulls } from "./plant.js";
import { macsfTrial, randomTrials } from "./trials.js";

export interface Size {
  /** Practices for `macsf`. */
  readonly rows: number;
  /** Packs at random. */
  readonly packs: number;
  readonly seed: number;
}

/** What came of holding an engine against JavaScript. */
export interface Result {
  readonly version: string;
  readonly trial: string;
  readonly rows: number;
  readonly packs: number;
  readonly differences: readonly Difference[];
  /** Is a wrong statement asked, so that differences are to be found? */
  readonly isPlanted: boolean;
  readonly seconds: number;
}

export function isRight({ differences, isPlanted }: Result): boolean {
  return isPlanted ? differences.length > 0 : differences.length === 0;
}

/** Starts an engine and holds it against JavaScript: for `macsf`, for the same with a wrong NULL, and for packs at random. */
export async function* tryEngine(
  { dialect, start }: Setup,
  { rows, packs, seed }: Size,
  stay: Stay,
): AsyncGenerator<Result> {
  const engine = await start(stay);
  const macsf = macsfTrial(rows, seed);
  yield await result("macsf", [macsf]);
  yield await result("a wrong NULL", [macsf], leavingOutNulls);
  yield await result("random packs", randomTrials(packs, seed));

  async function result(trial: string, trials: readonly Trial[], written?: (sql: string) => string): Promise<Result> {
    const started = performance.now();
    const found: Difference[] = [];
    for (const one of trials) {
      await loadTrial(engine, dialect, one, stay.folder);
      for (const pack of one.packs) found.push(...(await asked(pack, one, written)));
    }
    return {
      version: engine.version,
      trial,
      rows: trials.reduce((sum, { practices, packs }) => sum + practices.length * packs.length, 0),
      packs: trials.reduce((sum, { packs }) => sum + packs.length, 0),
      differences: found,
      isPlanted: written !== undefined,
      seconds: (performance.now() - started) / 1000,
    };
  }

  function asked(pack: CompiledPack, trial: Trial, written = (sql: string) => sql): Promise<Difference[]> {
    return differences(engine, written(sqlOf(pack, dialect, trial.now)), pack, trial);
  }
}
