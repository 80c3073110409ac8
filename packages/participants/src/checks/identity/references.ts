// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { ListName, Member, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having, participating } from "../examples.ts";
import { grouped } from "../lookup.ts";

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly list: ListName;
}

/** Fields that name another record, wherever they stand, and the list that it is in. */
const names: Readonly<Record<string, ListName>> = {
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
};

/** Fields that name another record of the same list. */
const siblings = new Set(["supersededBy", "repeatOf", "replacedBy"]);

function within(value: unknown, path: string, own: ListName): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => within(item, `${path}${pointer(index)}`, own));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => {
    const place = `${path}${pointer(key)}`;
    const list = siblings.has(key) ? own : Object.hasOwn(names, key) ? names[key] : undefined;
    // A city's own fields are nobody's references.
    if (key === "ext") return [];
    if (list === undefined) return within(inner, place, own);
    if (typeof inner === "string") return [{ path: place, id: inner, list }];
    if (!Array.isArray(inner)) return [];
    return inner.flatMap((id, index) =>
      typeof id === "string" ? [{ path: `${place}${pointer(index)}`, id, list }] : [],
    );
  });
}

/** Every place that names another record; what was entered in error names nothing. */
export function references(register: Register): readonly Reference[] {
  // The names of the lists are those of the register without its head.
  const lists = Object.keys(register).filter((name) => name !== "format" && name !== "version") as ListName[];
  return lists.flatMap((list) =>
    (register[list] as readonly Member<"participants">[]) // each record ends with the same tail
      .flatMap((record, index) => (standing(record) ? within(record, pointer(list, index), list) : [])),
  );
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
