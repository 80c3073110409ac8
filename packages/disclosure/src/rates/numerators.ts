// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A rate as it was published. */
export interface PublishedRate {
  /** In the unit of the rate: 4.8 is 4.8 % with `scale` 100. */
  readonly rate: number;
  /** With how many decimals it was published, at most nine. */
  readonly decimals: number;
  /** A whole number. */
  readonly denominator: number;
  readonly scale: 100 | 1000;
}

/** Whole numbers from `least` to `most`. */
export interface Numerators {
  readonly least: number;
  readonly most: number;
}

const floorOf = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b));

/**
 * The counts that a published rate can come from. Halves may have been rounded up or to even: both are counted in.
 *
 * @param published - rate, decimals and denominator
 * @returns `null` where no count fits
 * @example
 * import { numeratorsOf } from "@quartierkit/disclosure";
 * const rate = { rate: 4.8, decimals: 1, denominator: 42, scale: 100 } as const;
 * console.log(JSON.stringify(numeratorsOf(rate))); // → {"least":2,"most":2}
 */
export function numeratorsOf({ rate, decimals, denominator, scale }: PublishedRate): Numerators | null {
  const unit = 10n ** BigInt(decimals);
  const units = BigInt(Math.round(rate * Number(unit)));
  const whole = BigInt(denominator);
  // |2 (scale k unit - units n)| <= n
  const step = 2n * BigInt(scale) * unit;
  const least = -floorOf(-((2n * units - 1n) * whole), step);
  const most = floorOf((2n * units + 1n) * whole, step);
  const [from, to] = [least < 0n ? 0n : least, most > whole ? whole : most];
  return from > to ? null : { least: Number(from), most: Number(to) };
}
