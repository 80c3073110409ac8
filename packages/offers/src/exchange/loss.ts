// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { pointer } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Catalogue } from "../records/catalogue.ts";

/** Something that did not come along, where it stood, and why. */
export interface Loss {
  /** JSON pointer into what was given: the catalogue on the way out, the source on the way in. */
  readonly path: string;
  readonly why: Bilingual;
}

/** What a catalogue became in another format, and what had no place there. */
export interface Outgoing<Value> {
  readonly value: Value;
  readonly loss: readonly Loss[];
}

/** What another format became as a catalogue. */
export interface Incoming {
  readonly catalogue: Catalogue;
  readonly loss: readonly Loss[];
  readonly findings: readonly Finding[];
}

/** Which fields of a record a format has a place for. */
export interface Carried {
  /** Names of fields, deeper ones with `/`, `*` for every name; what stands inside a carried field is carried. */
  readonly fields: readonly string[];
  readonly why: Bilingual;
}

const nested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Patterns that go on below a name. */
const below = (patterns: readonly string[], name: string): readonly string[] =>
  patterns.flatMap((pattern) => {
    const [head, ...rest] = pattern.split("/");
    return (head === name || head === "*") && rest.length > 0 ? [rest.join("/")] : [];
  });

/**
 * The fields of a record that a format has no place for. A field of which nothing is carried is named as a whole.
 *
 * @param record - a record of a catalogue
 * @param place - its JSON pointer
 * @param carried - what the format has a place for
 */
export function lossOf(record: object, place: string, { fields, why }: Carried): readonly Loss[] {
  return Object.entries(record).flatMap(([name, value]): readonly Loss[] => {
    if (fields.includes(name) || fields.includes("*")) return [];
    const deeper = below(fields, name);
    const path = place + pointer(name);
    return deeper.length > 0 && nested(value) ? lossOf(value, path, { fields: deeper, why }) : [{ path, why }];
  });
}
