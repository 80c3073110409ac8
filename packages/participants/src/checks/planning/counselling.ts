// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Member, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having } from "../examples.ts";
import { found } from "../../records/lookup.ts";

type Contact = Member<"contacts">;

const reported = (sanctionRelevant: boolean, contact: Partial<Contact>): Register =>
  having({
    contacts: [
      {
        id: "c-1",
        participantId: "p-1",
        on: "2020-04-01",
        minutes: 30,
        channel: "in-person",
        topic: "Wohnen",
        voluntary: false,
        ...contact,
      },
    ],
    providerReports: [
      {
        id: "b-1",
        participantId: "p-1",
        kind: "conduct",
        on: "2020-05-01",
        to: "Jobcenter Herne",
        sanctionRelevant,
        contactIds: ["c-1"],
      },
    ],
  });

const firewall: RegisterCheck = {
  code: "COACH-16K-FIREWALL",
  severity: "error",
  title: {
    de: "Freiwillige Beratung in einem Bericht, auf dem eine Minderung beruhen kann",
    en: "Voluntary counselling in a report on which a reduction can rest",
  },
  message: {
    de: "Der Bericht stützt sich auf den Kontakt „{contact}“ aus freiwilliger Beratung.",
    en: "The report rests on the contact “{contact}” of voluntary counselling.",
  },
  hint: {
    de: "Verweis und Inhalt aus dem Bericht nehmen; der Empfänger darf sie nicht verwenden.",
    en: "Take reference and content out of the report; the recipient may not use them.",
  },
  norm: cite("§ 16k Abs. 4 SGB II"),
  find: each("providerReports", ({ sanctionRelevant, contactIds = [] }, { register }) =>
    contactIds.flatMap((id, index) => {
      const contact = found(register, "contacts", id);
      const isFree = contact !== undefined && (contact.voluntary || contact.norm !== undefined);
      return when(sanctionRelevant && isFree, { path: `/contactIds/${index}`, values: { contact: id } });
    }),
  ),
  examples: {
    passing: [reported(false, { voluntary: true }), reported(true, {})],
    failing: [reported(true, { voluntary: true }), reported(true, { norm: "sgb2-16a" })],
  },
};

type Measure = Member<"measures">;

const accompanied = (changes: Partial<Measure>): Register =>
  having({
    participations: [],
    measures: [
      {
        id: "m-3",
        norm: "sgb2-16k",
        title: "Begleitung",
        provider: "DRK",
        operating: { from: "2023-07-01", to: null },
        ...changes,
      },
    ],
  });

/** Whether an admission covers a day. */
const covers = (admission: Measure["admission"], day: string): boolean =>
  admission !== undefined && admission.from <= day && (admission.to === null || admission.to >= day);

const provider: RegisterCheck = {
  code: "COACH-16K-PROVIDER",
  severity: "error",
  title: {
    de: "Ganzheitliche Betreuung durch Dritte ohne Zulassung",
    en: "Holistic support by a third party without admission",
  },
  message: {
    de: "„{provider}“ betreut ab {from}, ohne dass eine Zulassung erfasst ist, die den Beginn deckt.",
    en: "“{provider}” gives support from {from}; no admission that covers the start is recorded.",
  },
  hint: {
    de: "Zulassung des Trägers erfassen, oder dass das Jobcenter selbst betreut.",
    en: "Record the provider's admission, or that the Jobcenter does it itself.",
  },
  norm: cite("§ 16k Abs. 5 SGB II"),
  validFrom: "2023-07-01",
  find: each("measures", ({ norm, provider: name, ownProvision, operating: { from }, providerAdmission }) =>
    when(norm === "sgb2-16k" && ownProvision !== true && !covers(providerAdmission, from), {
      path: "",
      values: { provider: name, from },
    }),
  ),
  examples: {
    passing: [
      base,
      accompanied({ ownProvision: true }),
      accompanied({ providerAdmission: { from: "2020-01-01", to: "2024-12-31" } }),
    ],
    failing: [accompanied({}), accompanied({ providerAdmission: { from: "2023-07-02", to: null } })],
  },
};

/** Counselling that is kept apart from sanctions. */
export const counsellingChecks: readonly RegisterCheck[] = [firewall, provider];
