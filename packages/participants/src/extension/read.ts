// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer, relocate } from "@quartierkit/findings";
import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { readRegister } from "../records/read.ts";
import type { ReadRegister } from "../records/read.ts";
import type { ListName, Register } from "../records/register.ts";
import type { Extension, OwnRecord } from "./extension.ts";
import { membersOf, recordsOf } from "./own-fields.ts";
import { schemaOf } from "./schema-of.ts";

/** Own fields that do not fit their schema; the record stays, because the core can read it. */
function misfits(register: Register, [list, own]: readonly [ListName, OwnRecord], namespace: string) {
  const read = schemaOf(own);
  if ("why" in read) return [];
  return membersOf(register, list).flatMap(({ ext = {} }, index): readonly Finding[] =>
    Object.hasOwn(ext, namespace)
      ? readRecord(read.schema, ext[namespace], { path: pointer(list, index, "ext", namespace) }).findings
      : [],
  );
}

const elsewhere = (finding: Finding, { file, path = "" }: Place): Finding => ({
  ...finding,
  path: `${path}${finding.path}`,
  ...(file === undefined ? {} : { file }),
});

/**
 * Reads a register as `readRegister` does, and the own fields of a city by their JSON Schema. An own field that does not
 * fit is a finding, and the record stays; fields of a namespace nobody knows pass unread.
 *
 * @param value - anything, e.g. parsed JSON
 * @param extensions - the extensions that this program knows
 * @param place - file and pointer of the value, for the findings
 * @example
 * import { cite } from "@quartierkit/vocabulary";
 * import { readExtendedRegister } from "@quartierkit/participants/extension";
 * import type { Extension } from "@quartierkit/participants/extension";
 * const herne: Extension = {
 *   namespace: "de.herne", version: "1", title: { de: "Herne", en: "Herne" },
 *   owner: { name: "Stadt Herne", domain: "herne.de" }, since: "2021-01-01",
 *   records: {
 *     participants: {
 *       schema: {
 *         title: "HerneParticipant", type: "object", additionalProperties: false,
 *         properties: { shift: { enum: ["früh", "spät"] } },
 *       },
 *       fields: {
 *         shift: {
 *           label: { de: "Schicht im Café", en: "shift in the café" }, purpose: "participation",
 *           legalBasis: [cite("Art. 6 Abs. 1 Buchst. e DSGVO")], sensitivity: "personal", retention: "purpose-end",
 *         },
 *       },
 *     },
 *   },
 *   codeLists: [], checks: [], severities: {},
 * };
 * const { register, findings } = readExtendedRegister(
 *   {
 *     format: "quartierkit-participants", version: 1,
 *     participants: [{ id: "p-1", ext: { "de.herne": { shift: "nachts" }, "de.bochum": { bus: 302 } } }],
 *   },
 *   [herne],
 * );
 * console.log(findings[0]?.path, findings[0]?.code); // → /participants/0/ext/de.herne/shift unknown-code
 * console.log(JSON.stringify(register?.participants[0]?.ext?.["de.bochum"])); // → {"bus":302}
 */
export function readExtendedRegister(
  value: unknown,
  extensions: readonly Extension[],
  place: Place = {},
): ReadRegister {
  const read = readRegister(value, place);
  const { register, kept } = read;
  if (register === null) return read;
  const found = extensions.flatMap((extension) =>
    recordsOf(extension).flatMap((one) => misfits(register, one, extension.namespace)),
  );
  return { ...read, findings: [...read.findings, ...relocate(found, kept).map((one) => elsewhere(one, place))] };
}
