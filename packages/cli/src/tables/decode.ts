// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8 } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { readBytes } from "../input.ts";
import type { Io } from "../io.ts";

/**
 * Reads a text as offices save it: UTF-8, with or without a byte order mark, or Windows-1252.
 *
 * @param path - a path, or `-` for standard input
 * @param io - the outside world
 * @returns `null` with the reason as a finding where it cannot be read
 */
export function readOfficeText(
  path: string,
  io: Io,
): { readonly text: string | null; readonly findings: readonly Finding[] } {
  const { bytes, findings } = readBytes(path, io);
  if (bytes === null) return { text: null, findings };
  const decoded = decodeUtf8(bytes, { file: path });
  // Zero bytes are in no table, but in archives and in UTF-16.
  if (decoded.text !== null || bytes.includes(0)) return decoded;
  return { text: new TextDecoder("windows-1252").decode(bytes), findings: [] };
}
