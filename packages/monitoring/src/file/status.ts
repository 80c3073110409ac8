// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { contradicts } from "../count/exclusions.ts";
import { withStatus } from "../count/status.ts";
import type { ParentalLeave, ParticipationRecord, Status } from "../record/participation.ts";
import { statuses } from "../record/participation.ts";
import { isRegistered } from "./history.ts";
import { placeOfField, plain } from "./fields.ts";
import type { Fields } from "./fields.ts";
import type { Given } from "./given.ts";
import { hasLeft } from "./scanner.ts";
import type { Sight } from "./sight.ts";

/** Codes of the status that counts: nothing, or the place of the status in the list, plus one. */
const none = 0;

const codeOfStatus = (status: Status | undefined): number =>
  status === undefined ? none : statuses.indexOf(status) + 1;

/** The status that a code stands for. */
export const statusOfCode = (code: number): Status | undefined => statuses[code - 1];

/** Somebody who was registered as unemployed on the day of entry. */
const registered: ParticipationRecord = {
  ...plain,
  facts: { spells: [{ kind: "registered-unemployed", from: plain.entry, to: null }] },
};

/** More than any code. */
const base = 4096;

/** Codes below this one are looked up in a list. */
const few = 16;

/**
 * Makes what writes the fields that follow from others: the status that counts, which is none where the history contradicts it, and
 * whether somebody has left.
 *
 * @param fields - the fields with codes
 * @param given - rule set and operations
 */
export function madeFields(fields: Fields, { rules, operations = {} }: Given): (sight: Sight) => void {
  const place = (name: string): number => placeOfField(fields, name);
  const [status, leave, operation] = [place("status"), place("parentalLeave"), place("operation")];
  const [said, left] = [place("said"), place("left")];
  const known = new Map<number, number>();
  const usual = new Int8Array(2 * few ** 3);
  const value = (at: number, code: number): unknown => fields.codes[at]?.values[code];
  const told = (codes: Int32Array, wasRegistered: boolean): number => {
    const [one, two, three] = [codes[status] ?? 0, codes[leave] ?? 0, codes[operation] ?? 0];
    const isUsual = one < few && two < few && three < few;
    const usualPlace = ((one * few + two) * few + three) * 2 + (wasRegistered ? 1 : 0);
    if (isUsual && (usual[usualPlace] ?? 0) > 0) return (usual[usualPlace] ?? 0) - 1;
    const key = ((one * base + two) * base + three) * 2 + (wasRegistered ? 1 : 0);
    const there = known.get(key);
    if (there !== undefined) return there;
    const record: ParticipationRecord = {
      ...(wasRegistered ? registered : plain),
      // The readers of these fields let nothing else in.
      ...(one === 0 ? {} : { status: value(status, one) as Status }),
      ...(two === 0 ? {} : { parentalLeave: value(leave, two) as ParentalLeave }),
    };
    const name = value(operation, three);
    const found = withStatus(record, rules, typeof name === "string" ? operations[name]?.targetGroup : undefined);
    const code = contradicts(found) ? none : codeOfStatus(found.status);
    known.set(key, code);
    if (isUsual) usual[usualPlace] = code + 1;
    return code;
  };
  return (sight) => {
    const { codes } = sight;
    codes[said] = told(codes, isRegistered(sight));
    codes[left] = hasLeft(sight) ? 1 : 0;
  };
}
