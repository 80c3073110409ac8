// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import { each } from "../checks/check.ts";
import type { RegisterCheck } from "../checks/check.ts";
import { base, having } from "../checks/examples.ts";
import type { Register } from "../records/register.ts";
import type { Extension, OwnField } from "./extension.ts";
import { ownFields } from "./own-fields.ts";

const namespace = "example.eichenfurt";
const task = cite("Art. 6 Abs. 1 Buchst. e DSGVO");

const field = (de: string, en: string, further: Partial<OwnField> = {}): OwnField => ({
  label: { de, en },
  purpose: "support",
  legalBasis: [task],
  sensitivity: "social",
  retention: "purpose-end",
  ...further,
});

const person = (fields: Readonly<Record<string, unknown>>, recordedAt?: string): Register =>
  having({
    participants: base.participants.map((one) => ({
      ...one,
      ...(recordedAt === undefined ? {} : { recordedAt }),
      ext: { [namespace]: fields },
    })),
  });

/** A child goes to school and the way there was not talked about: an invented rule of an invented city. */
const schoolWay: RegisterCheck = {
  code: "EXAMPLE-EICHENFURT-SCHOOL",
  severity: "warning",
  title: { de: "Schule ohne Weg", en: "School without a way" },
  message: { de: "Zur Schule fehlt der Weg.", en: "The way to school is missing." },
  hint: { de: "Den Weg eintragen.", en: "Enter the way." },
  find: each("participants", (record) => {
    const { school, way } = ownFields(record, namespace);
    return school === "enrolled" && way === undefined ? [{ path: "/ext" }] : [];
  }),
  examples: {
    passing: [person({ school: "enrolled", way: "bus" }), person({ school: "open-day" })],
    failing: [person({ school: "enrolled" })],
  },
};

/** A sound extension, from which the examples of the checks are made by changing one thing. */
export const sample: Extension = {
  namespace,
  version: "1",
  title: { de: "Eichenfurt", en: "Eichenfurt" },
  owner: { name: "Stadt Eichenfurt", domain: "eichenfurt.example" },
  since: "2021-01-01",
  records: {
    participants: {
      schema: {
        title: "EichenfurtParticipant",
        type: "object",
        additionalProperties: false,
        properties: {
          school: { enum: ["open-day", "enrolled"] },
          way: { type: "string" },
          oldSchool: { type: "string" },
        },
      },
      fields: {
        school: field("Stand der Anmeldung zur Schule", "school enrolment"),
        way: field("Weg zur Schule", "way to school"),
        oldSchool: field("Frühere Schule", "former school", { until: "2021-12-31" }),
      },
    },
    participations: {
      schema: {
        title: "EichenfurtParticipation",
        type: "object",
        additionalProperties: false,
        properties: { exitDetail: { type: "string" } },
      },
      fields: {
        exitDetail: field("Grund des Austritts, genauer", "reason for leaving, in detail", {
          purpose: "outcome",
          sensitivity: "special",
          codes: "eichenfurt.exit-detail",
          refines: "exit.reason",
        }),
      },
    },
  },
  codeLists: [
    {
      core: "participation.exit-reason",
      list: {
        id: "eichenfurt.exit-detail",
        version: "1",
        title: { de: "Grund des Austritts in Eichenfurt", en: "Reason for leaving in Eichenfurt" },
        codes: [
          {
            code: "childcare-lost",
            label: { de: "Betreuung des Kindes weggefallen", en: "childcare fell through" },
            broader: "participant-family",
          },
        ],
      },
    },
  ],
  checks: [schoolWay],
  severities: { "T-STALE-OPEN": "error" },
};

/** A register whose person has these own fields. */
export const extended = (fields: Readonly<Record<string, unknown>>, recordedAt?: string) => ({
  register: person(fields, recordedAt),
  extensions: [sample],
});

/** A register whose participation says its exit more exactly; `null` where there is no exit. */
export function refined(exitDetail: string, reason: "participant-family" | "provider" | null = "participant-family") {
  const participations = base.participations.map(({ exit: _exit, ...open }) => ({
    ...open,
    ...(reason === null ? {} : { exit: { reason } }),
    ext: { [namespace]: { exitDetail } },
  }));
  return { register: having({ participations }), extensions: [sample] };
}
