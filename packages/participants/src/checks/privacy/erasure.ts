// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { listNames } from "../../records/list-names.ts";
import type { Member, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";
import { ofPerson } from "../../records/lookup.ts";
import { holds } from "../share.ts";

const kept = (retention: Partial<Member<"retentions">>, held: boolean): Register =>
  having({
    retentions: [
      {
        id: "o-1",
        participantId: "p-1",
        dataClass: "planning",
        dueOn: "2022-06-30",
        norm: "Art. 17 Abs. 1 DSGVO",
        ...retention,
      },
    ],
    holds: held ? [{ id: "q-1", participantId: "p-1", since: "2022-01-10", reason: "Klageverfahren" }] : [],
  });

/** Why erasure is held up on a day, where it is. */
const heldUp = (register: Register, participantId: string, day: string): string | undefined =>
  ofPerson(register, "holds", participantId).find(({ record: { since, endedOn } }) =>
    holds({ from: since, to: endedOn ?? null }, day),
  )?.record.reason;

const due: RegisterCheck = {
  code: "PRIV-RETENTION-DUE",
  severity: "warning",
  title: { de: "Zu löschen", en: "Due for erasure" },
  message: { de: "Seit {due} zu löschen ({norm}).", en: "Due for erasure since {due} ({norm})." },
  hint: { de: "Löschen und den Tag festhalten.", en: "Erase it and record the day." },
  norm: cite("Art. 17 Abs. 1 DSGVO"),
  find: each("retentions", ({ participantId, dueOn, erasedOn, norm }, { register, on }) => {
    const open = erasedOn === undefined && dueOn <= on && heldUp(register, participantId, on) === undefined;
    return when(open, { path: "", values: { due: dueOn, norm } });
  }),
  examples: {
    passing: [kept({ erasedOn: "2022-07-04" }, false), kept({ dueOn: "2099-06-30" }, false), kept({}, true)],
    failing: [kept({}, false)],
  },
};

const hold: RegisterCheck = {
  code: "PRIV-HOLD",
  severity: "info",
  title: { de: "Löschung aufgehalten", en: "Erasure held up" },
  message: { de: "Die Löschung ist aufgehalten: {reason}.", en: "Erasure is held up: {reason}." },
  hint: {
    de: "Solange der Grund besteht, Verarbeitung einschränken statt löschen.",
    en: "As long as the reason stands, restrict processing instead of erasing.",
  },
  norm: cite("§ 84 Abs. 3 SGB X"),
  find: each("retentions", ({ participantId, dueOn, erasedOn }, { register, on }) => {
    const reason = heldUp(register, participantId, erasedOn ?? on);
    if (reason === undefined || dueOn > on) return [];
    // Erased in spite of it: what was to be kept is gone.
    return [{ path: "", severity: erasedOn === undefined ? "info" : "error", values: { reason } }];
  }),
  examples: {
    passing: [kept({}, false), kept({ dueOn: "2099-06-30" }, true)],
    failing: [kept({}, true), kept({ erasedOn: "2022-07-04" }, true)],
  },
};

type Declared = Member<"extensions">["fields"][string];

const declared: Declared = {
  purpose: "Schichtplan des Cafés",
  legalBasis: "Art. 6 Abs. 1 Buchst. e DSGVO",
  sensitivity: "personal",
  retention: "purpose-end",
};

const extended = (fields: Readonly<Record<string, Declared>>): Register =>
  having({
    participants: base.participants.map((one) => ({ ...one, ext: { "de.herne": { shift: "früh" } } })),
    extensions: [{ namespace: "de.herne", version: "1", fields }],
  });

const isComplete = (field: Declared | undefined): boolean =>
  field !== undefined &&
  [field.purpose, field.legalBasis, field.sensitivity, field.retention].every((part) => part !== undefined);

const namesIn = (fields: unknown): readonly string[] =>
  typeof fields === "object" && fields !== null && !Array.isArray(fields) ? Object.keys(fields) : [""];

const undeclared: RegisterCheck = {
  code: "PRIV-EXT-UNDECLARED",
  severity: "error",
  title: {
    de: "Eigenes Feld ohne Zweck, Grundlage, Schutzstufe oder Frist",
    en: "Own field without purpose, basis, sensitivity or retention",
  },
  message: {
    de: "Das Feld „{field}“ unter „{namespace}“ ist nicht vollständig erklärt.",
    en: "The field “{field}” under “{namespace}” is not completely declared.",
  },
  hint: {
    de: "Unter „extensions“ Zweck, Rechtsgrundlage, Schutzstufe und Frist angeben.",
    en: "Give purpose, legal basis, sensitivity and retention under “extensions”.",
  },
  norm: cite("Art. 5 Abs. 1 DSGVO"),
  find: (register, context) => {
    const known = new Map(register.extensions.map(({ namespace, fields }) => [namespace, fields]));
    const look = ({ ext = {} }: { readonly ext?: Readonly<Record<string, unknown>> }): readonly Violation[] =>
      Object.entries(ext).flatMap(([namespace, fields]) =>
        namesIn(fields)
          .filter((field) => !isComplete(known.get(namespace)?.[field]))
          .map((field) => ({ path: "/ext", values: { field, namespace } })),
      );
    return listNames.flatMap((list) => each(list, look)(register, context));
  },
  examples: {
    passing: [base, extended({ shift: declared })],
    failing: [
      extended({}),
      extended({ shift: { purpose: "Schichtplan des Cafés" } }),
      // Own fields of any record, not only of people.
      having({ measures: base.measures.map((one) => ({ ...one, ext: { "de.herne": { cost: 1 } } })) }),
    ],
  },
};

/** How long data stays, and what a city adds. */
export const erasureChecks: readonly RegisterCheck[] = [due, hold, undeclared];
