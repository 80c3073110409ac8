// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Member, Participation } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Journey } from "./journey.ts";
import { idOf } from "./person.ts";
import type { Some } from "./support.ts";

/** No such business is known in Herne: they are named after trees. */
const employers = ["Beispielbetrieb Rotbuche", "Beispielbetrieb Silberweide", "Beispielbetrieb Feldahorn"] as const;

interface Arranged {
  readonly number: number;
  readonly participation: Participation;
  readonly period: { readonly from: Day; readonly to: Day };
  readonly employer: string;
}

/** Four weeks with an employer, for whoever is activated long enough. */
function arrangedFor({ life, participations }: Journey): Arranged | null {
  const participation = participations.find(({ measureId }) => measureId === "m-aktivierung");
  if (participation?.actual === undefined) return null;
  const from = addDays(participation.actual.from, 14);
  const period = { from, to: addDays(from, 25) };
  if (period.to > (participation.actual.to ?? asOf)) return null;
  return { number: life.number, participation, period, employer: employers[life.number % 3] ?? employers[0] };
}

function placementOf({ number, participation, period, employer }: Arranged): Member<"placements"> {
  const signedOn = addDays(period.from, -5);
  const isShort = number % 4 === 1;
  return {
    id: `pl-${idOf(number)}`,
    participantId: idOf(number),
    participationId: participation.id,
    kind: "employer-phase",
    employer,
    status: "evaluated",
    period,
    hoursPerWeek: 25,
    tutor: "Ausbilderin im Betrieb",
    signatures: (["participant", "employer", "provider"] as const).map((party) => ({ party, on: signedOn })),
    longerLimit: false,
    evaluation: isShort
      ? { kind: "partly", lastDay: addDays(period.to, -3), missedHours: 12 }
      : { kind: "completed", on: period.to },
    source: "provider",
    recordedAt: signedOn,
  };
}

/** The employer learns a name and the working hours, as the person agreed to in writing. */
function told({ number, period, employer }: Arranged): Some<"consents" | "disclosures"> {
  const participantId = idOf(number);
  const givenOn = addDays(period.from, -7);
  const dataClasses = ["identity", "participation"] as const;
  const consentId = `e-${participantId}-praktikum`;
  return {
    consents: [
      {
        id: consentId,
        participantId,
        purpose: "Vorstellung beim Praktikumsbetrieb",
        textVersion: "2020-01",
        language: "de",
        form: "written",
        health: false,
        informedAbout: { purpose: true, refusal: true, withdrawal: true },
        givenOn,
        expiresOn: period.to,
        scope: { recipients: [employer], dataClasses: [...dataClasses] },
        source: "self",
        recordedAt: givenOn,
      },
    ],
    disclosures: [
      {
        id: `d-${participantId}-praktikum`,
        participantId,
        to: employer,
        recipientKind: "non-public",
        on: addDays(givenOn, 2),
        purpose: "Praktikum",
        dataClasses: [...dataClasses],
        legalBasis: { kind: "consent", consentId },
        obligation: { committedOn: givenOn, staffInformedOn: addDays(givenOn, 2) },
        source: "provider",
        recordedAt: addDays(givenOn, 2),
      },
    ],
  };
}

/**
 * The placement of somebody, with what the employer was told.
 *
 * @param journey - the way
 */
export function placing(journey: Journey): Some<"placements" | "consents" | "disclosures"> {
  const arranged = arrangedFor(journey);
  if (arranged === null) return { placements: [], consents: [], disclosures: [] };
  return { placements: [placementOf(arranged)], ...told(arranged) };
}
