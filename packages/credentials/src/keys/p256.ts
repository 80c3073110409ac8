// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** The curve P-256 (FIPS 186-5): y² = x³ - 3x + b over the prime p. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const modulo = (value: bigint): bigint => ((value % p) + p) % p;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = modulo(base);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

const toNumber = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

const toBytes = (value: bigint): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => Number((value >> BigInt(8 * (31 - index))) & 255n));

/** A point in 33 bytes: which of the two roots, then x. */
export const compressed = (x: Uint8Array, y: Uint8Array): Uint8Array => Uint8Array.of(2 + ((y.at(-1) ?? 0) & 1), ...x);

/** x and y of a point in 33 bytes; `undefined` where there is no such point on the curve. */
export function decompressed(point: Uint8Array): { readonly x: Uint8Array; readonly y: Uint8Array } | undefined {
  const sign = point[0];
  if (point.length !== 33 || (sign !== 2 && sign !== 3)) return undefined;
  const x = toNumber(point.subarray(1));
  const square = modulo(x * x * x - 3n * x + b);
  const root = power(square, (p + 1n) / 4n);
  if (x >= p || modulo(root * root) !== square) return undefined;
  const y = root % 2n === BigInt(sign - 2) ? root : p - root;
  return { x: toBytes(x), y: toBytes(y) };
}
