// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export interface Axis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

/** The smallest of 1, 2, 5 times a power of ten that needs at most so many steps. */
const niceStep = (span: number, most: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => span / step <= most) ?? 10 * power;
};

/** An axis that always holds 0 and the values, never shorter than 5 percent: small shares stay small. */
export const axisFor = (values: readonly number[], mostSteps: number): Axis => {
  const low = Math.min(0, ...values);
  const high = Math.max(low < 0 ? 0 : 5, ...values);
  const step = niceStep(high - low, mostSteps);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: ticks[0] ?? 0, most: ticks.at(-1) ?? high, ticks };
};
