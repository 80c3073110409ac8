// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Tells on the terminal what is being done; a line a step, with its time. */
export interface Progress {
  readonly step: <T>(label: string, work: () => T | Promise<T>) => Promise<T>;
}

/**
 * Progress for people: each step says what it does before it does it and how long it took.
 *
 * @param write - where the words go
 * @param clock - milliseconds, e.g. `performance.now`
 */
export function progress(write: (text: string) => void, clock: () => number): Progress {
  let count = 0;
  return {
    step: async (label, work) => {
      count += 1;
      write(`[${count}] ${label} …`);
      const begun = clock();
      const result = await work();
      write(` ${Math.round(clock() - begun)} ms\n`);
      return result;
    },
  };
}
