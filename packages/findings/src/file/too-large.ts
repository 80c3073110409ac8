// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { fileFinding } from "./file-finding.ts";
import type { FilePlace } from "./file-finding.ts";

const units = [
  ["MB", 1_000_000],
  ["kB", 1000],
  ["Byte", 1],
] as const;

/**
 * Refuses a file that is larger than a program wants to hold, before it is read.
 *
 * @param size - size of the file in bytes
 * @param limit - the largest size that is read, in bytes
 * @param place - the file's name
 * @returns a finding `too-large`, or `null` where the size is within the limit
 * @example
 * import { tooLarge } from "@quartierkit/findings";
 * console.log(tooLarge(12_400_000, 10_000_000)?.message.en); // → The file has 12.4 MB; at most 10 MB are read.
 */
export function tooLarge(size: number, limit: number, place: FilePlace = {}): Finding | null {
  if (size <= limit) return null;
  const [unit, bytes] = units.find(([, atLeast]) => limit >= atLeast) ?? units[2];
  // Rounded apart, so that the two never look the same.
  const [has, may] = [Math.ceil((size * 10) / bytes) / 10, Math.floor((limit * 10) / bytes) / 10];
  const german = (value: number) => `${String(value).replace(".", ",")} ${unit}`;
  return fileFinding(
    {
      code: "too-large",
      message: {
        de: `Die Datei hat ${german(has)}; gelesen werden höchstens ${german(may)}.`,
        en: `The file has ${has} ${unit}; at most ${may} ${unit} are read.`,
      },
      hint: { de: "Die Datei in kleinere Teile aufteilen.", en: "Split the file into smaller parts." },
    },
    place,
  );
}
