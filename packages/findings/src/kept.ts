// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "./finding.ts";

/** For each list of a file the places, in the file as it was written, of the members that could be read. */
export type Kept<Name extends string = string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Turns one pointer into what was read into the pointer into the file as it was written.
 *
 * @param path - pointer into what was read
 * @param kept - as `readLists` returns it; the pointer stays as it is without it
 */
export function relocatePointer(path: string, kept: Kept | undefined): string {
  if (kept === undefined) return path;
  const [, name = "", index, ...rest] = path.split("/");
  const places = Object.hasOwn(kept, name) ? kept[name] : undefined;
  if (index === undefined || places === undefined) return path;
  return ["", name, places[Number(index)] ?? index, ...rest].join("/");
}

/**
 * Turns pointers into what was read into pointers into the file as it was written, where broken members stood between
 * the others.
 *
 * @param findings - made for what was read
 * @param kept - as `readLists` returns it; findings stay as they are without it
 */
export function relocate(findings: readonly Finding[], kept: Kept | undefined): readonly Finding[] {
  if (kept === undefined) return findings;
  return findings.map((finding) => ({
    ...finding,
    path: relocatePointer(finding.path, kept),
    ...(finding.related === undefined ? {} : { related: finding.related.map((path) => relocatePointer(path, kept)) }),
  }));
}
