// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Processor time beside time on the clock: the machine may do other work meanwhile. */
export function timed<T>(work: () => T): { readonly result: T; readonly ms: number; readonly cpu: number } {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, ms: performance.now() - start, cpu: (user + system) / 1000 };
}
