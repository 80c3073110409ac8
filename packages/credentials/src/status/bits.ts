// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { base64url } from "jose";
import { CredentialsError } from "../error.ts";
import { inputLimits } from "../json/limits.ts";
import { problem } from "../json/problem.ts";
import type { Problem } from "../json/problem.ts";

/** Fewer entries would tell who is on the list (Bitstring Status List 1.0: 16 KB). */
export const leastEntries = 131_072;

/** Tells whether an entry is set; entry 0 is the first bit from the left. */
export const isSet = (bits: Uint8Array, index: number): boolean =>
  ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;

/**
 * A list in which the given entries are set.
 *
 * @throws CredentialsError `status-length`, `status-index`
 */
export function bitsWith(set: readonly number[], entries: number = leastEntries): Uint8Array<ArrayBuffer> {
  if (!Number.isInteger(entries) || entries < leastEntries || entries % 8 !== 0)
    throw new CredentialsError("status-length", `A list has at least ${leastEntries} entries, in steps of eight.`);
  if (entries / 8 > inputLimits.statusListBytes)
    throw new CredentialsError("status-length", `A list has at most ${inputLimits.statusListBytes * 8} entries.`);
  const bits = new Uint8Array(entries / 8);
  for (const index of set) {
    if (!Number.isInteger(index) || index < 0 || index >= entries)
      throw new CredentialsError("status-index", `Entry ${index} lies outside a list of ${entries}.`);
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  return bits;
}

/** The entries that are set, from the first on. */
export const setIn = (bits: Uint8Array): readonly number[] =>
  [...bits].flatMap((byte, place) =>
    byte === 0 ? [] : [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => place * 8 + bit).filter((index) => isSet(bits, index)),
  );

const streamed = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/** Reads a stream up to a size; `undefined` where more comes. */
async function upTo(most: number, stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(most);
  let length = 0;
  for await (const piece of stream) {
    if (length + piece.length > most) return undefined;
    bytes.set(piece, length);
    length += piece.length;
  }
  return bytes.slice(0, length);
}

/** A list as it stands in a credential: gzip, base64url, `u` in front (multibase). */
export async function packed(bits: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await upTo(inputLimits.statusListBytes, streamed(bits).pipeThrough(new CompressionStream("gzip")));
  return `u${base64url.encode(bytes ?? new Uint8Array())}`;
}

const encoding = problem(
  "status-encoding",
  "Die Statusliste ist nicht lesbar: erwartet wird „u“, dann base64url, darin gzip.",
  "The status list cannot be read: “u” is expected, then base64url, with gzip inside.",
);

const tooLong = problem(
  "status-too-large",
  `Die Statusliste wird entpackt größer als ${inputLimits.statusListBytes / 1_048_576} MiB.`,
  `The status list unpacks to more than ${inputLimits.statusListBytes / 1_048_576} MiB.`,
);

const tooShort = problem(
  "status-length",
  `Die Statusliste hat weniger als ${leastEntries} Einträge.`,
  `The status list has fewer than ${leastEntries} entries.`,
);

/** The bits of an encoded list, or the problem; an archive that unpacks without end is given up early. */
export async function unpacked(text: unknown): Promise<Uint8Array | Problem> {
  if (typeof text !== "string" || !/^u[\w-]+$/.test(text)) return encoding;
  try {
    const bytes = Uint8Array.from(base64url.decode(text.slice(1)));
    const bits = await upTo(inputLimits.statusListBytes, streamed(bytes).pipeThrough(new DecompressionStream("gzip")));
    if (bits === undefined) return tooLong;
    return bits.length * 8 < leastEntries ? tooShort : bits;
  } catch {
    return encoding;
  }
}
