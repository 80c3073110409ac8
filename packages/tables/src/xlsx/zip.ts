// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { inflateSync } from "fflate";
import { fromUtf8 } from "../text/decoder.ts";
import { crc32 } from "./crc32.ts";

/** What may be unpacked: bytes of one part and of all, and the number of parts. */
export interface ZipLimits {
  readonly partBytes: number;
  readonly allBytes: number;
  readonly parts: number;
}

/** Far above a list of 50,000 people (some 40 MB unpacked), far below what would stop a machine. */
const zipLimits: ZipLimits = { partBytes: 134_217_728, allBytes: 268_435_456, parts: 10_000 };

/** Why an archive cannot be read. */
export type ZipProblem = "not-a-zip" | "cut-off" | "too-many-parts" | "too-large" | "encrypted" | "zip64" | "damaged";

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** An archive whose parts are unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part, `null` where there is none, or why it cannot be read. */
  readonly read: (name: string) => Uint8Array | ZipProblem | null;
}

const endSize = 22;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const entrySize = 46;
const localSize = 30;
const longestComment = 65_535;
const of64 = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The end record stands last, before a comment of unknown length. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return null;
}

type Directory = ReadonlyMap<string, Entry> | ZipProblem;

function directoryOf(bytes: Uint8Array, limits: ZipLimits): Directory {
  const view = viewOf(bytes);
  const end = endOf(view);
  if (end === null) return bytes[0] === 0x50 && bytes[1] === 0x4b ? "cut-off" : "not-a-zip";
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) return "too-many-parts";
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  if (at === of64) return "zip64";
  for (let index = 0; index < count; index += 1) {
    if (at + entrySize > end || view.getUint32(at, true) !== entryMark) return "damaged";
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + entrySize + (name ?? 0);
    entries.set(fromUtf8(bytes.subarray(at + entrySize, nameEnd)).replaceAll("\\", "/"), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Unpacks into a room of the claimed size and one byte: what would go on beyond that has no place to go. */
function inflated(packed: Uint8Array, size: number): Uint8Array | ZipProblem {
  try {
    const part = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return part.length > size ? "too-large" : part;
  } catch {
    return "damaged";
  }
}

function partOf(bytes: Uint8Array, entry: Entry, most: number): Uint8Array | ZipProblem {
  if (entry.encrypted) return "encrypted";
  if (entry.packed === of64 || entry.size === of64 || entry.at === of64) return "zip64";
  if (entry.size > most) return "too-large";
  const view = viewOf(bytes);
  if (entry.at + localSize > bytes.length || view.getUint32(entry.at, true) !== localMark) return "damaged";
  const start = entry.at + localSize + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) return "cut-off";
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8) return "damaged";
  // What is claimed binds: a part that unpacks to more is damaged or a trap.
  const part = entry.method === 0 ? packed : inflated(packed, entry.size);
  if (typeof part === "string") return part;
  return part.length === entry.size && crc32(part) === entry.crc ? part : "damaged";
}

/**
 * Opens a ZIP archive held in memory.
 *
 * @param bytes - the archive
 * @param limits - what may be unpacked; a part that claims more, or turns out larger, is not read
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): Zip | ZipProblem {
  const directory = directoryOf(bytes, limits);
  if (typeof directory === "string") return directory;
  let unpacked = 0;
  return {
    names: [...directory.keys()],
    read: (name) => {
      const entry = directory.get(name);
      if (entry === undefined) return null;
      const part = partOf(bytes, entry, Math.min(limits.partBytes, limits.allBytes - unpacked));
      if (typeof part !== "string") unpacked += part.length;
      return part;
    },
  };
}
