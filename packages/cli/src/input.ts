// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8, readJson, tooLarge, unreadable } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Io } from "./io.ts";

/** 32 MiB: far above any city's file, far below what would stop a machine. */
const limit = 33_554_432;

/** The largest file that is read as a whole, in bytes. */
export const heldBytes = limit;

interface Bytes {
  readonly bytes: Uint8Array | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file as bytes.
 *
 * @param path - a path, or `-` for standard input
 * @param io - the outside world
 * @param most - the largest size that is read, in bytes
 * @returns `null` with the reason as a finding where it cannot be read or is too large
 */
export function readBytes(path: string, io: Io, most = limit): Bytes {
  try {
    const bytes = io.readFile(path);
    const large = tooLarge(bytes.byteLength, most, { file: path });
    return large === null ? { bytes, findings: [] } : { bytes: null, findings: [large] };
  } catch (cause) {
    return { bytes: null, findings: [unreadable(cause, { file: path })] };
  }
}

interface Text {
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file as text.
 *
 * @param path - a path, or `-` for standard input
 * @param io - the outside world
 * @param most - the largest size that is read, in bytes
 * @returns `null` with the reason as a finding where it cannot be read, is too large or is no UTF-8
 */
export function readText(path: string, io: Io, most = limit): Text {
  const { bytes, findings } = readBytes(path, io, most);
  return bytes === null ? { text: null, findings } : decodeUtf8(bytes, { file: path });
}

/** A value from a file; `readable` is false where there is none. */
export interface Input {
  readonly readable: boolean;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file as JSON.
 *
 * @param path - a path, or `-` for standard input
 * @param io - the outside world
 * @param most - the largest size that is read, in bytes
 */
export function readJsonFile(path: string, io: Io, most = limit): Input {
  const { text, findings } = readText(path, io, most);
  if (text === null) return { readable: false, value: undefined, findings };
  const json = readJson(text, { file: path });
  return { readable: json.findings.length === 0, value: json.value, findings: [...findings, ...json.findings] };
}

/** One record of a list with the place it came from. */
export interface Member {
  readonly value: unknown;
  /** JSON pointer inside the file; empty for a single object. */
  readonly path: string;
  /** Line, for records that stand one on a line. */
  readonly line?: number;
}

/** Most begin like a record of their own, and one ends like one: those that break off are broken records. */
const areRecords = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.some((line) => line.startsWith("{") && line.endsWith("}")) &&
  lines.filter((line) => line.startsWith("{") && !line.endsWith(",")).length * 2 > lines.length;

/**
 * Reads one object, a list, or one object a line (NDJSON).
 *
 * @param path - a path, or `-` for standard input
 * @param io - the outside world
 * @returns the members that could be read; a broken line is a finding and the others stay
 */
export function readMembers(
  path: string,
  io: Io,
): { readonly members: readonly Member[]; readonly findings: readonly Finding[] } {
  const { text, findings } = readText(path, io);
  if (text === null) return { members: [], findings };
  const whole = readJson(text, { file: path });
  if (whole.findings.length === 0) {
    const list: readonly unknown[] | null = Array.isArray(whole.value) ? whole.value : null;
    const members = list?.map((value, index) => ({ value, path: `/${index}` })) ?? [{ value: whole.value, path: "" }];
    return { members, findings };
  }
  const lines = text.split(/\r?\n/).map((json, index) => ({ line: index + 1, json }));
  const filled = lines.filter(({ json }) => json.trim() !== "");
  if (!areRecords(filled.map(({ json }) => json.trim())))
    return { members: [], findings: [...findings, ...whole.findings] };
  const read = filled.map(({ line, json }) => ({ line, ...readJson(json, { file: path, line }) }));
  return {
    members: read
      .filter((record) => record.findings.length === 0)
      .map(({ value, line }) => ({ value, path: "", line })),
    findings: [
      ...findings,
      ...read.flatMap((record) => record.findings.map((finding) => ({ ...finding, line: record.line }))),
    ],
  };
}
