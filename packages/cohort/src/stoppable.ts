// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "./engine.ts";
import { CohortError } from "./error.ts";

/** A statement that has not begun yet when it is told to stop is told again, after so many milliseconds. */
const again = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, again));

async function stopping<T>({ cancel }: Engine, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const running = { still: true };
  // The next statement waits for the last word to this one, so that it is not stopped in its place.
  let telling: Promise<readonly PromiseSettledResult<void>[]> = Promise.resolve([]);
  const stop = (): void => {
    const tell = async (): Promise<void> => {
      while (running.still) {
        await cancel?.();
        await pause();
      }
    };
    telling = Promise.allSettled([tell()]);
  };
  signal.addEventListener("abort", stop, { once: true });
  const [ended] = await Promise.allSettled([work()]);
  signal.removeEventListener("abort", stop);
  running.still = false;
  const [told] = await telling;
  if (told?.status === "rejected") {
    const message = "The database could not be told to stop; it finished its statement first.";
    throw new CohortError("not-cancelled", message, { cause: told.reason });
  }
  signal.throwIfAborted();
  if (ended.status === "rejected") throw ended.reason;
  return ended.value;
}

/**
 * An engine whose statements stop when a signal says so, also in the middle.
 *
 * @param engine - the database
 * @param signal - fires when the run is to end
 */
export function stoppable(engine: Engine, signal: AbortSignal | undefined): Engine {
  if (signal === undefined) return engine;
  return {
    ...engine,
    run: (sql) => stopping(engine, signal, () => engine.run(sql)),
    rows: (sql) => stopping(engine, signal, () => engine.rows(sql)),
    append: (table, batch) => stopping(engine, signal, () => engine.append(table, batch)),
  };
}
