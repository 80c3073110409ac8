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
