// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { QualificationGap as Gap } from "../records/parts.ts";

const gap = (field: string, de: string, en: string): Gap => ({ field, text: { de, en } });

/** The occupation is known by code and duration only. */
export const regulationNotRead: readonly Gap[] = [
  gap("positions", "Die Ausbildungsordnung wurde nicht gelesen.", "The training regulation has not been read."),
  gap("inForce", "Beginn der Geltung nicht gelesen.", "The first day in force has not been read."),
];

/** The source names the module and says nothing about positions. */
export const coverNotStated = gap(
  "positionsCovered",
  "Die Quelle sagt nicht, welche Positionen das Modul abdeckt.",
  "The source does not say which positions the module covers.",
);

export const coverDerived = gap(
  "positionsCovered",
  "Aus Titel oder Inhaltsangabe abgeleitet; die Quelle sagt es nicht.",
  "Derived from title or contents; the source does not say so.",
);

export const titleNotRead = gap(
  "title",
  "Das Modul ist genannt, sein Titel wurde nicht gelesen.",
  "The module is mentioned, its title has not been read.",
);

export const durationNotStated = gap("months", "Dauer nicht genannt.", "Duration not stated.");

export const versionNotStated = gap(
  "version",
  "Die Quelle nennt keine Fassung; hier steht, woran sie zu erkennen ist.",
  "The source gives no version; what is given here tells it apart.",
);

export const modulesIncomplete = (de: string, en: string): Gap => gap("modules", de, en);
