// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** One contender: does its work once for each of some people. */
export interface Contender {
  readonly name: string;
  /** How many units of work one call does. */
  readonly units: number;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Units of work per second of processor time, all threads of the process: the median of the rounds. */
  readonly rate: number;
}

/** The middle one; of two in the middle the greater. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time of the whole process, in seconds. */
const processor = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000_000;
};

/** Seconds of processor time that some work takes, all threads: other work on the machine does not count. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  return processor(begun);
}

async function rateOf({ run, units }: Contender, milliseconds: number): Promise<number> {
  const since = process.cpuUsage();
  const end = performance.now() + milliseconds;
  let calls = 0;
  while (performance.now() < end) {
    const result = run();
    if (result instanceof Promise) await result;
    calls += 1;
  }
  return (calls * units) / processor(since);
}

/**
 * Measures contenders in turn, round after round, so that whatever the machine does meanwhile meets them all.
 *
 * @param contenders - each is warmed up once
 * @param rounds - how many rounds
 * @param milliseconds - how long each runs in a round
 */
export async function measure(
  contenders: readonly Contender[],
  { rounds = 7, milliseconds = 250 }: { readonly rounds?: number; readonly milliseconds?: number } = {},
): Promise<readonly Measured[]> {
  for (const contender of contenders) await rateOf(contender, milliseconds);
  const rates = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries()) rates[index]?.push(await rateOf(contender, milliseconds));
  return contenders.map(({ name }, index) => ({ name, rate: median(rates[index] ?? []) }));
}

const shown = (rate: number): string =>
  rate >= 1e6 ? `${(rate / 1e6).toFixed(2)} M` : rate >= 1e4 ? `${(rate / 1e3).toFixed(0)} k` : rate.toFixed(0);

/**
 * A table with ratios to one of the contenders.
 *
 * @param measured - the rates
 * @param base - name of the contender that is 1
 */
export function table(measured: readonly Measured[], base: string): string {
  const one = measured.find(({ name }) => name === base)?.rate ?? 1;
  const rows = measured.map(({ name, rate }) => `| ${name} | ${shown(rate)} | ${(rate / one).toPrecision(3)} |`);
  return ["| contender | per CPU second | ratio |", "| --- | ---: | ---: |", ...rows].join("\n");
}
