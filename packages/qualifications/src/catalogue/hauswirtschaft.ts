// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { TrainingRegulation } from "../records/regulation.ts";
import { positionsOf, underBbig } from "./describe.ts";
import { modulesIncomplete } from "./gaps.ts";
import { statutes2026 } from "./sources.ts";

/** § 4 Abs. 2 and 4 HaWiAusbV: care, supply, cleaning and textiles, and what goes with them. */
export const hauswirtschafter: TrainingRegulation = {
  id: "hauswirtschafter",
  occupation: { de: "Hauswirtschafter/in", en: "Housekeeping specialist" },
  kldb: "83212",
  kldbHelper: "83211",
  dqr: 4,
  norm: cite("§ 4 HaWiAusbV"),
  durationMonths: 36,
  positions: [
    ...positionsOf("occupation", [
      ["1", "Hauswirtschaftliche Betreuungsbedarfe ermitteln", "Finding out which care is needed"],
      ["2", "Hauswirtschaftliche Betreuungsleistungen erbringen", "Providing care"],
      ["3", "Hauswirtschaftliche Versorgungsbedarfe ermitteln", "Finding out which supply is needed"],
      [
        "4",
        "Verpflegung planen sowie Speisen und Getränke zubereiten und servieren",
        "Planning meals; preparing and serving food and drink",
      ],
      ["5", "Räume und Wohnumfeld reinigen, pflegen und gestalten", "Cleaning, maintaining and furnishing rooms"],
      ["6", "Textilien einsetzen, reinigen und pflegen", "Using, cleaning and caring for textiles"],
      ["7", "Hauswirtschaftliche Arbeitsprozesse planen, durchführen und bewerten", "Planning and doing the work"],
      [
        "8",
        "Gebrauchs- und Verbrauchsgüter sowie Geräte und Maschinen beschaffen, lagern und einsetzen",
        "Buying, storing and using goods and machines",
      ],
      [
        "9",
        "Hauswirtschaftliche Produkte und Dienstleistungen kalkulieren, erstellen und vermarkten",
        "Pricing, making and marketing products and services",
      ],
      ["10", "Qualitätssichernde Maßnahmen durchführen", "Assuring quality"],
      ["11", "Hygienemaßnahmen durchführen", "Hygiene"],
      [
        "12",
        "Im Team arbeiten, Personen anleiten und bei der Personaleinsatzplanung mitwirken",
        "Team work, guiding others, helping to plan staff",
      ],
      ["13", "Mit angrenzenden Zuständigkeitsbereichen kooperieren", "Working with neighbouring fields"],
    ]),
    ...positionsOf("integrative", [
      ["i1", "Berufsbildung sowie Arbeits- und Tarifrecht", "Vocational training and labour law"],
      ["i2", "Aufbau und Organisation des Ausbildungsbetriebes", "Structure and organisation of the company"],
      ["i3", "Sicherheit und Gesundheitsschutz bei der Arbeit", "Safety and health at work"],
      ["i4", "Umweltschutz", "Environmental protection"],
      [
        "i5",
        "Digitalisierung der Arbeit, Datenschutz und Informationssicherheit",
        "Digital work, data protection and information security",
      ],
    ]),
  ],
  inForce: { from: "2020-08-01", to: null },
  pathway: underBbig,
  source: statutes2026,
  gaps: [
    modulesIncomplete(
      "Der Referenzrahmen des PQHD enthält eine Struktur für Teilqualifikationen; ihre Module wurden nicht gelesen.",
      "The reference framework of the PQHD holds a structure for Teilqualifikationen; its modules have not been read.",
    ),
  ],
};
