// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { crc32, deflateRawSync } from "node:zlib";

/** What an archive may claim falsely. */
export interface Lies {
  readonly size?: number;
  readonly flags?: number;
  readonly crc?: number;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function header(length: number, fields: readonly (readonly [at: number, bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return bytes;
}

/**
 * Packs a ZIP archive, as Excel does, or one that lies.
 *
 * @param parts - texts or bytes by name
 * @param lies - what the directory claims of every part
 */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>, lies: Lies = {}): Uint8Array {
  const [local, central]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = typeof part === "string" ? encode(part) : part;
    const packed = new Uint8Array(deflateRawSync(content));
    const [title, crc, size] = [encode(name), lies.crc ?? crc32(content), lies.size ?? content.length];
    const common = (from: number) =>
      [
        [from, 2, lies.flags ?? 0],
        [from + 2, 2, 8],
        [from + 8, 4, crc],
        [from + 12, 4, packed.length],
        [from + 16, 4, size],
        [from + 20, 2, title.length],
      ] as const;
    local.push(header(30, [[0, 4, 0x04034b50], ...common(6)]), title, packed);
    central.push(header(46, [[0, 4, 0x02014b50], ...common(8), [42, 4, at]]), title);
    at += 30 + title.length + packed.length;
  }
  const count = Object.keys(parts).length;
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, size],
    [16, 4, at],
  ]);
  return Uint8Array.from(Buffer.concat([...local, ...central, end]));
}
