// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { base, having, participating } from "./examples.ts";

const identified = [
  "participants",
  "measures",
  "participations",
  "workOpportunities",
  "practiceProjects",
  "absences",
  "contacts",
  "goals",
  "referrals",
  "consents",
  "languageSupports",
] as const;

interface Reference {
  readonly path: string;
  readonly id: string;
  readonly list: (typeof identified)[number];
}

/** Every place that names another record. */
function references(register: Register): readonly Reference[] {
  const personal = [
    "participations",
    "contacts",
    "assessments",
    "plans",
    "goals",
    "referrals",
    "consents",
    "languageSupports",
    "jobCoachings",
  ] as const;
  const people = personal.flatMap((list) =>
    register[list].map(({ participantId }, index): Reference => ({
      path: pointer(list, index, "participantId"),
      id: participantId,
      list: "participants",
    })),
  );
  const measures = register.participations.map(({ measureId }, index): Reference => ({
    path: pointer("participations", index, "measureId"),
    id: measureId,
    list: "measures",
  }));
  const parts = (["workOpportunities", "absences", "absenceReports"] as const).flatMap((list) =>
    register[list].map(({ participationId }, index): Reference => ({
      path: pointer(list, index, "participationId"),
      id: participationId,
      list: "participations",
    })),
  );
  const teams = register.practiceProjects.flatMap(({ team }, project) =>
    team.map(({ participantId }, index): Reference => ({
      path: pointer("practiceProjects", project, "team", index, "participantId"),
      id: participantId,
      list: "participants",
    })),
  );
  return [...people, ...measures, ...parts, ...teams];
}

export const identityChecks: readonly RegisterCheck[] = [
  {
    code: "ID-COLLISION",
    severity: "error",
    title: { de: "Kennung doppelt vergeben", en: "Id given twice" },
    message: {
      de: "Die Kennung „{id}“ steht schon an anderer Stelle der Liste.",
      en: "The id “{id}” already stands elsewhere in the list.",
    },
    hint: { de: "Jede Kennung nur einmal vergeben.", en: "Give each id once." },
    find: (register) =>
      identified.flatMap((list) => {
        const ids = register[list].map(({ id }) => id);
        return ids.flatMap((id, index): readonly Violation[] =>
          ids.indexOf(id) === index
            ? []
            : [{ path: pointer(list, index, "id"), values: { id }, related: [pointer(list, ids.indexOf(id))] }],
        );
      }),
    examples: { passing: [base], failing: [having({ participants: [{ id: "p-1" }, { id: "p-1" }] })] },
  },
  {
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
        .filter(({ id, list }) => !register[list].some((record) => record.id === id))
        .map(({ path, id, list }) => ({ path, values: { id, list } })),
    examples: {
      passing: [base],
      failing: [participating({ participantId: "p-9" }), participating({ measureId: "m-9" })],
    },
  },
  {
    code: "REF-DELETED",
    severity: "warning",
    title: { de: "Verweis auf irrtümlich Erfasstes", en: "Reference to a record entered in error" },
    message: { de: "„{id}“ ist als irrtümlich erfasst gekennzeichnet.", en: "“{id}” is marked as entered in error." },
    hint: { de: "Auf den gültigen Datensatz verweisen.", en: "Refer to the valid record." },
    find: (register) =>
      references(register)
        .filter(
          ({ id, list }) =>
            list === "participants" &&
            register.participants.some((record) => record.id === id && record.enteredInError === true),
        )
        .map(({ path, id }) => ({ path, values: { id } })),
    examples: { passing: [base], failing: [having({ participants: [{ id: "p-1", enteredInError: true }] })] },
  },
  {
    code: "T-DUP-ENTRY",
    severity: "error",
    title: { de: "Derselbe Eintritt zweimal", en: "The same entry twice" },
    message: {
      de: "Person, Maßnahme und Eintritt ({from}) stehen schon in einer anderen Teilnahme.",
      en: "Person, measure and entry ({from}) already stand in another participation.",
    },
    hint: { de: "Eine der beiden als irrtümlich kennzeichnen.", en: "Mark one of the two as entered in error." },
    find: ({ participations }) => {
      const keys = participations.map(({ participantId, measureId, actual, status }) =>
        actual === undefined || status === "entered-in-error" ? "" : `${participantId} ${measureId} ${actual.from}`,
      );
      return keys.flatMap((key, index): readonly Violation[] =>
        key === "" || keys.indexOf(key) === index
          ? []
          : [
              {
                path: pointer("participations", index),
                values: { from: participations[index]?.actual?.from ?? "" },
                related: [pointer("participations", keys.indexOf(key))],
              },
            ],
      );
    },
    examples: { passing: [base], failing: [participating({}, {})] },
  },
];
