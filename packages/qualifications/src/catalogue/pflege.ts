// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { TrainingRegulation } from "../records/regulation.ts";
import { statutes2026 } from "./sources.ts";

const positions = {
  field: "positions",
  text: {
    de: "Die Ausbildung folgt dem Gesetz und nicht einem Ausbildungsberufsbild nach BBiG.",
    en: "Training follows the statute, not an occupational profile under the BBiG.",
  },
} as const;

export const pflegefachkraft: TrainingRegulation = {
  id: "pflegefachkraft",
  occupation: { de: "Pflegefachfrau/Pflegefachmann", en: "Nurse" },
  kldb: "81302",
  kldbHelper: "81301",
  dqr: 4,
  norm: cite("PflBG"),
  durationMonths: 36,
  positions: [],
  inForce: { from: null, to: null },
  pathway: {
    kind: "none",
    norm: cite("§ 63 PflBG"),
    reason: {
      de: "Das Berufsbildungsgesetz gilt für diese Ausbildung nicht: weder Teilqualifikation noch Externenprüfung führen zum Abschluss. Zugang nach § 11 PflBG, Anrechnung nach § 12 PflBG.",
      en: "The Berufsbildungsgesetz does not apply to this training: neither Teilqualifikation nor external examination lead to the degree. Access under § 11 PflBG, credit under § 12 PflBG.",
    },
    ways: [
      {
        norm: cite("§ 11 Abs. 1 PflBG"),
        text: {
          de: "Ausbildung mit mittlerem Abschluss; mit Hauptschulabschluss nach zweijähriger Ausbildung oder mindestens einjähriger Assistenz- oder Helferausbildung; oder nach zehn Schuljahren.",
          en: "Training with an intermediate school certificate; with a basic one after training of two years or an assistant's training of at least one; or after ten years of school.",
        },
      },
      {
        norm: cite("§ 12 Abs. 1 PflBG"),
        text: {
          de: "Auf Antrag kann eine andere abgeschlossene Ausbildung bis zu zwei Dritteln angerechnet werden.",
          en: "On application another completed training may be credited, up to two thirds.",
        },
      },
      {
        norm: cite("§ 12 Abs. 2 PflBG"),
        text: {
          de: "Eine Assistenz- oder Helferausbildung nach den Eckpunkten von 2012 und 2013 wird auf Antrag zu einem Drittel angerechnet.",
          en: "An assistant's training by the minimum requirements of 2012 and 2013 is credited by one third on application.",
        },
      },
    ],
  },
  source: statutes2026,
  gaps: [
    positions,
    { field: "inForce", text: { de: "Beginn der Geltung nicht gelesen.", en: "First day in force not read." } },
  ],
};

export const pflegefachassistenz: TrainingRegulation = {
  id: "pflegefachassistenz",
  occupation: { de: "Pflegefachassistent/in", en: "Nursing assistant" },
  kldb: "81301",
  norm: cite("PflFAssG"),
  durationMonths: 18,
  positions: [],
  inForce: { from: "2027-01-01", to: null },
  pathway: {
    kind: "none",
    norm: cite("§ 49 PflFAssG"),
    reason: {
      de: "Das Berufsbildungsgesetz gilt für diese Ausbildung nicht. Bis dahin und übergangsweise gilt Landesrecht (§ 52 PflFAssG).",
      en: "The Berufsbildungsgesetz does not apply to this training. Until then, and for a transition, Land law applies (§ 52 PflFAssG).",
    },
    ways: [
      {
        norm: cite("§ 52 Abs. 1 PflFAssG"),
        text: {
          de: "Eine bis 31. Dezember 2026 begonnene Ausbildung nach Landesrecht kann bis 31. Dezember 2029 abgeschlossen werden.",
          en: "Training under Land law begun by 31 December 2026 may be finished by 31 December 2029.",
        },
      },
      {
        norm: cite("§ 52 Abs. 2 PflFAssG"),
        text: {
          de: "Wo das Land es vorsieht, kann sie bis 31. Dezember 2027 begonnen und bis 31. Dezember 2030 abgeschlossen werden.",
          en: "Where the Land provides so, it may begin by 31 December 2027 and be finished by 31 December 2030.",
        },
      },
    ],
  },
  source: statutes2026,
  gaps: [
    positions,
    {
      field: "durationMonths",
      text: { de: "Dauer nach Sekundärquelle.", en: "Duration from a secondary source." },
    },
  ],
};
