// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { participation } from "@quartierkit/monitoring";
import type { Indicator, ParticipationRecord } from "@quartierkit/monitoring";
import type { Participant, Register } from "@quartierkit/participants";
import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";

const { allOf, reason } = build;
const norm = cite("Förderrichtlinie BIWAQ");
const title = {
  de: "Beschäftigungsfähigkeit nach der Teilnahme verbessert (BIWAQ)",
  en: "Employability improved after taking part (BIWAQ)",
};

/** The result of the programme itself: an indicator of the city's own, a rule like the common ones. */
export const employability: Indicator = {
  id: "BIWAQ-HF1",
  title,
  moment: "exit",
  data: "result",
  rule: rule({
    id: "biwaq-hf1",
    title,
    purpose: "statistics",
    versions: [
      {
        inForce: { from: "2014-01-01", to: null },
        norm,
        source: {
          title: "BIWAQ, Programmseite: Ergebnisindikator Handlungsfeld 1",
          publisher: "esfplus.de",
          mark: "Rp",
        },
        when: allOf(
          reason("left", norm, {
            say: { de: "Ist ausgetreten.", en: "Has left." },
            of: participation.is("hasLeft"),
          }),
          reason("employability", norm, {
            say: {
              de: "Beschäftigungsfähigkeit und Voraussetzungen der Integration sind besser als bei Eintritt.",
              en: "Employability and prerequisites of integration are better than at entry.",
            },
            of: participation.is("ext.biwaq.employabilityImproved"),
          }),
        ),
      },
    ],
  }),
};

/**
 * How this project records it: by the goal that was agreed. A goal that is still in progress says nothing yet.
 *
 * @param register - the records of the project
 */
export const employabilityOf =
  ({ goals }: Register) =>
  ({ id }: Participant): Partial<ParticipationRecord> => {
    const reached = goals.filter(({ participantId }) => participantId === id).map(({ achievement }) => achievement);
    if (reached.some((one) => one === "achieved" || one === "partly-achieved"))
      return { ext: { biwaq: { employabilityImproved: true } } };
    return reached.includes("not-achieved") ? { ext: { biwaq: { employabilityImproved: false } } } : {};
  };
