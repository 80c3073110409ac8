// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { ListName, Member, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having, participating } from "../examples.ts";
import { grouped } from "../../records/lookup.ts";

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly list: ListName;
}

/** Fields that name another record, wherever they stand, and the list that it is in. */
export const referenceNames: Readonly<Record<string, ListName>> = {
  participantId: "participants",
  participantIds: "participants",
  keptId: "participants",
  absorbedId: "participants",
  measureId: "measures",
  participationId: "participations",
  caseId: "cases",
  goalId: "goals",
  consentId: "consents",
  contactIds: "contacts",
  absenceId: "absences",
};

/** Fields that name another record of the same list. */
export const siblings = new Set(["supersededBy", "repeatOf", "replacedBy"]);

/** Where references are looked for: the record's own list, the place in it, and what was found so far. */
interface Search {
  readonly own: ListName;
  readonly at: (string | number)[];
  readonly found: Reference[];
}

/** Takes what one field names; `false` where it is no reference and may hold some inside. */
function taken(key: string, value: unknown, { own, at, found }: Search): boolean {
  const list = siblings.has(key) ? own : Object.hasOwn(referenceNames, key) ? referenceNames[key] : undefined;
  if (list === undefined) return false;
  if (typeof value === "string") found.push({ path: pointer(...at, key), id: value, list });
  if (Array.isArray(value))
    value.forEach((id: unknown, index) => {
      if (typeof id === "string") found.push({ path: pointer(...at, key, index), id, list });
    });
  return true;
}

function within(value: object, search: Search): void {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of fields) {
    // A city's own fields are nobody's references.
    if (key === "ext" || taken(key, inner, search) || typeof inner !== "object" || inner === null) continue;
    search.at.push(key);
    within(inner, search);
    search.at.pop();
  }
}

/** A register never changes: its references are looked for once. */
const searched = new WeakMap<Register, readonly Reference[]>();

/** Every place that names another record; what was entered in error names nothing. */
export function references(register: Register): readonly Reference[] {
  const there = searched.get(register);
  if (there !== undefined) return there;
  const found: Reference[] = [];
  // The names of the lists are those of the register without its head.
  const lists = Object.keys(register).filter((name) => name !== "format" && name !== "version") as ListName[];
  for (const own of lists) {
    const records = register[own] as readonly Member<"participants">[]; // each record ends with the same tail
    records.forEach((record, index) => {
      if (standing(record)) within(record, { own, at: [own, index], found });
    });
  }
  searched.set(register, found);
  return found;
}

const dangling: RegisterCheck = {
  code: "REF-DANGLING",
  severity: "error",
  title: { de: "Verweis ins Leere", en: "Dangling reference" },
  message: { de: "„{id}“ gibt es in „{list}“ nicht.", en: "There is no “{id}” in “{list}”." },
  hint: {
    de: "Kennung berichtigen oder den fehlenden Datensatz nachtragen.",
    en: "Correct the id or add the missing record.",
  },
  find: (register) =>
    references(register)
      .filter(({ id, list }) => !grouped(register, list, "id").has(id))
      .map(({ path, id, list }) => ({ path, values: { id, list } })),
  examples: {
    passing: [base],
    failing: [
      participating({ participantId: "p-9" }),
      participating({ measureId: "m-9" }),
      having({ mergeCandidates: [{ id: "k-1", participantIds: ["p-1", "p-9"], foundOn: "2022-12-20" }] }),
    ],
  },
};

const deleted: RegisterCheck = {
  code: "REF-DELETED",
  severity: "warning",
  title: { de: "Verweis auf irrtümlich Erfasstes", en: "Reference to a record entered in error" },
  message: { de: "„{id}“ ist als irrtümlich erfasst gekennzeichnet.", en: "“{id}” is marked as entered in error." },
  hint: { de: "Auf den gültigen Datensatz verweisen.", en: "Refer to the valid record." },
  find: (register) =>
    references(register)
      // A merge names the record that it absorbed by design.
      .filter(({ path }) => !path.endsWith("/absorbedId"))
      .filter(({ id, list }) => {
        const records = grouped(register, list, "id").get(id);
        // each record ends with the same tail
        return records?.every(({ record }) => !standing(record as Member<"participants">)) === true;
      })
      .map(({ path, id }) => ({ path, values: { id } })),
  examples: {
    passing: [base],
    failing: [
      having({ participants: [{ id: "p-1", enteredInError: true }] }),
      having({ measures: base.measures.map((measure) => ({ ...measure, enteredInError: true })) }),
    ],
  },
};

export const referenceChecks: readonly RegisterCheck[] = [dangling, deleted];
