// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Participant } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { found } from "../../records/lookup.ts";
import { disclosed } from "./examples.ts";

const obligation: RegisterCheck = {
  code: "PRIV-78-OBLIGATION",
  severity: "error",
  title: { de: "Empfänger nicht auf den Zweck verpflichtet", en: "Recipient not bound to the purpose" },
  message: {
    de: "Übermittlung an „{to}“ am {on}: Verpflichtung auf den Zweck oder Unterrichtung der Beschäftigten fehlt.",
    en: "Disclosure to “{to}” on {on}: commitment to the purpose or instruction of its staff is missing.",
  },
  hint: {
    de: "Vorher verpflichten lassen; Beschäftigte spätestens bei der Übermittlung unterrichten.",
    en: "Have them commit beforehand; staff has to be instructed at the latest on disclosure.",
  },
  norm: cite("§ 78 Abs. 1 SGB X"),
  find: each("disclosures", ({ to, on, recipientKind, obligation: bound }) => {
    const committed = bound !== undefined && bound.committedOn <= on;
    const informed = bound?.staffInformedOn !== undefined && bound.staffInformedOn <= on;
    return when(recipientKind === "non-public" && !(committed && informed), { path: "", values: { to, on } });
  }),
  examples: {
    passing: [disclosed({}), disclosed({ recipientKind: "public", obligation: { committedOn: "2021-01-01" } })],
    failing: [
      disclosed({ obligation: { committedOn: "2020-03-20" } }),
      disclosed({ obligation: { committedOn: "2020-04-02", staffInformedOn: "2020-04-02" } }),
    ],
  },
};

const disputing = (disputed: NonNullable<Participant["disputed"]>) => ({ participants: [{ id: "p-1", disputed }] });

const statement = { field: "birthDate", dataClass: "identity", since: "2020-03-10" } as const;

const disputed: RegisterCheck = {
  code: "PRIV-DISPUTED",
  severity: "error",
  title: { de: "Bestrittene Angabe ohne Vermerk weitergegeben", en: "Disputed statement disclosed without a note" },
  message: {
    de: "„{field}“ ist bestritten und ging am {on} ohne Vermerk hinaus.",
    en: "“{field}” is disputed and went out on {on} without a note.",
  },
  hint: {
    de: "Den Empfänger unterrichten, dass die Angabe bestritten ist.",
    en: "Tell the recipient that it is disputed.",
  },
  norm: cite("§ 84 Abs. 2 SGB X"),
  find: each("disclosures", ({ participantId, on, dataClasses, disputeNoted }, { register }) => {
    const disputes = found(register, "participants", participantId)?.disputed ?? [];
    return disputes.flatMap(({ field, dataClass, since, settledOn }) => {
      const open = since <= on && (settledOn === undefined || settledOn > on);
      return when(open && dataClasses.includes(dataClass) && disputeNoted !== true, {
        path: "",
        values: { field, on },
      });
    });
  }),
  examples: {
    passing: [
      disclosed({ disputeNoted: true }, {}, disputing([statement])),
      disclosed({}, {}, disputing([{ ...statement, settledOn: "2020-03-20" }])),
      disclosed({ dataClasses: ["participation"] }, {}, disputing([statement])),
    ],
    failing: [disclosed({}, {}, disputing([statement]))],
  },
};

/** What goes to others, and how. */
export const disclosureChecks: readonly RegisterCheck[] = [obligation, disputed];
