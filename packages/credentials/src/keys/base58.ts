// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** Longer than any key or signature here; decoding takes time with the square of the length. */
const longest = 256;

/** Bytes in base58 (Bitcoin's alphabet). */
export function toBase58(bytes: Uint8Array): string {
  const zeros = bytes.findIndex((byte) => byte !== 0);
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = "";
  for (; rest > 0n; rest /= 58n) text = (alphabet[Number(rest % 58n)] ?? "") + text;
  return "1".repeat(zeros === -1 ? bytes.length : zeros) + text;
}

/** Bytes from base58; `undefined` where it is none, or longer than keys and signatures are. */
export function fromBase58(text: string): Uint8Array | undefined {
  if (text.length > longest) return undefined;
  const digits = [...text].map((sign) => alphabet.indexOf(sign));
  if (digits.includes(-1)) return undefined;
  const zeros = digits.findIndex((digit) => digit !== 0);
  const bytes: number[] = [];
  for (let rest = digits.reduce((sum, digit) => sum * 58n + BigInt(digit), 0n); rest > 0n; rest /= 256n)
    bytes.unshift(Number(rest % 256n));
  return Uint8Array.from([...Array<number>(zeros === -1 ? digits.length : zeros).fill(0), ...bytes]);
}
