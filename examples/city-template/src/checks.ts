// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "@quartierkit/participants";
import type { Register, RegisterCheck } from "@quartierkit/participants";
import { eachRecord, ownFields } from "@quartierkit/participants/extension";
import { cite } from "@quartierkit/vocabulary";
import type { EichenfurtParticipant } from "./generated/city.ts";
import { namespace } from "./namespace.ts";

/** Somebody's contact about the family on a day, and what the city recorded about childcare. */
const person = (fields: EichenfurtParticipant, contactOn?: string): Register => ({
  ...emptyRegister,
  participants: [{ id: "p-1", ext: { [namespace]: fields } }],
  contacts:
    contactOn === undefined
      ? []
      : [
          {
            id: "k-1",
            participantId: "p-1",
            on: contactOn,
            minutes: 30,
            channel: "phone",
            topic: "Kinderbetreuung",
            type: "family",
            voluntary: true,
          },
        ],
});

/** Whoever waits for a place in childcare is advised about it: tighter than the core, which knows no such rule. */
export const waitingForChildcare: RegisterCheck = {
  code: "EXAMPLE-EICHENFURT-CHILDCARE",
  severity: "warning",
  title: { de: "Warteliste ohne Beratung", en: "Waiting list without advice" },
  message: {
    de: "Wartet seit {since} auf einen Platz in der Kinderbetreuung, seitdem ohne Beratung zur Familie.",
    en: "Has been waiting for childcare since {since}, without advice on the family since then.",
  },
  hint: {
    de: "Ein Gespräch anbieten und eintragen, oder den Stand der Betreuung berichtigen.",
    en: "Offer a talk and record it, or correct the state of childcare.",
  },
  norm: cite("Kinderbetreuungskonzept der Stadt Eichenfurt"),
  find: eachRecord("participants", (record, { register }) => {
    const { childcare, waitingSince } = ownFields(record, namespace);
    // Since when somebody waits may be unknown; then nothing is reported.
    if (childcare !== "waiting-list" || typeof waitingSince !== "string") return [];
    const isAdvised = register.contacts.some(
      ({ participantId, type, on }) => participantId === record.id && type === "family" && on >= waitingSince,
    );
    return isAdvised ? [] : [{ path: "/ext", values: { since: waitingSince } }];
  }),
  examples: {
    passing: [
      person({ childcare: "secured" }),
      person({ childcare: "waiting-list" }),
      person({ childcare: "waiting-list", waitingSince: "2022-03-01" }, "2022-03-01"),
    ],
    failing: [
      person({ childcare: "waiting-list", waitingSince: "2022-03-01" }),
      person({ childcare: "waiting-list", waitingSince: "2022-03-01" }, "2022-02-28"),
    ],
  },
};
