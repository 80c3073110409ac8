// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A number as it is written: `units` × 10^-`decimals`, exactly. */
interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** More decimals than that are noise of binary fractions, not figures that somebody published. */
const mostDecimals = 10;

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** `numerator / denominator`, half away from zero; the denominator is positive. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n ? -1n : 1n;
  return (sign * (2n * sign * numerator + denominator)) / (2n * denominator);
}

/** The shortest way a number is written, as units and decimals. */
function written(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const decimals = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return decimals < 0 ? { units: units * power(-decimals), decimals: 0 } : { units, decimals };
}

/** Units of 10^-`decimals`, half away from zero. */
function inUnits(value: number, decimals: number): bigint {
  const exact = written(value);
  return exact.decimals <= decimals
    ? exact.units * power(decimals - exact.decimals)
    : roundedQuotient(exact.units, power(exact.decimals - decimals));
}

const toNumber = (units: bigint, decimals: number): number => Number(`${units}e-${decimals}`);

/**
 * How many decimals a figure is written with; at most ten count.
 *
 * @param value - a finite number
 */
export const decimalsOf = (value: number): number => Math.min(mostDecimals, written(value).decimals);

/**
 * Rounds a number as it is written, half away from zero: 1.005 with two decimals is 1.01.
 *
 * @param value - a finite number
 * @param decimals - from 0
 */
export const roundTo = (value: number, decimals: number): number => toNumber(inUnits(value, decimals), decimals);

/**
 * The difference of two figures with the decimals they were published with: 23.9 and 19.3 differ by 4.6.
 *
 * @param a - the figure subtracted from
 * @param b - the figure subtracted
 * @param decimals - decimals of the figures
 */
export const difference = (a: number, b: number, decimals: number): number =>
  toNumber(inUnits(a, decimals) - inUnits(b, decimals), decimals);

/**
 * A quotient of two figures as they are written, rounded half away from zero.
 *
 * @param a - dividend
 * @param b - divisor
 * @param to - decimals of the result, and what it is counted by (100 for percent)
 * @returns `null` where the divisor is 0
 */
export function quotient(
  a: number,
  b: number,
  to: { readonly decimals: number; readonly scale?: number },
): number | null {
  const [top, bottom] = [written(a), written(b)];
  if (bottom.units === 0n) return null;
  const sign = bottom.units < 0n ? -1n : 1n;
  const up = sign * top.units * BigInt(to.scale ?? 1) * power(bottom.decimals + to.decimals);
  return toNumber(roundedQuotient(up, sign * bottom.units * power(top.decimals)), to.decimals);
}

/**
 * Tells whether a published rate can be the rounding of numerator by denominator; a half may have gone either way.
 *
 * @param rate - the published figure and its decimals
 * @param parts - counts from 0, also estimated ones with decimals, and what the rate is counted by
 * @returns `true` where the denominator is 0: nothing contradicts
 */
export function agrees(
  rate: { readonly value: number; readonly decimals: number },
  parts: { readonly numerator: number; readonly denominator: number; readonly scale: number },
): boolean {
  if (parts.denominator === 0) return true;
  const denominator = inUnits(parts.denominator, mostDecimals);
  const claimed = inUnits(rate.value, rate.decimals) * denominator;
  const counted = inUnits(parts.numerator, mostDecimals) * BigInt(parts.scale) * power(rate.decimals);
  const gap = claimed > counted ? claimed - counted : counted - claimed;
  return 2n * gap <= denominator;
}
