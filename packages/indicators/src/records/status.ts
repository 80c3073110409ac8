// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";

/**
 * What a figure is, or why there is none. Three zeros are kept apart: `true-zero` (there is nothing), `less-than-half`
 * (something, less than half of the unit), and figures that are not published at all. `smoothed` is a figure of a model and
 * not of the area: it is shown and never computed with.
 */
export const statuses = [
  "measured",
  "estimated",
  "provisional",
  "smoothed",
  "true-zero",
  "less-than-half",
  "suppressed-primary",
  "suppressed-secondary",
  "below-threshold",
  "not-available",
] as const;

export type Status = (typeof statuses)[number];

/** The statuses in words. */
export const statusLabels: Readonly<Record<Status, Bilingual>> = {
  measured: { de: "gemessen", en: "measured" },
  estimated: { de: "geschätzt", en: "estimated" },
  provisional: { de: "vorläufig", en: "provisional" },
  smoothed: { de: "geglättet (Modell)", en: "smoothed (model)" },
  "true-zero": { de: "nichts vorhanden", en: "true zero" },
  "less-than-half": { de: "weniger als die Hälfte der Einheit", en: "less than half of the unit" },
  "suppressed-primary": { de: "geheim gehalten", en: "suppressed" },
  "suppressed-secondary": {
    de: "geheim gehalten, damit andere Werte geheim bleiben",
    en: "suppressed to protect others",
  },
  "below-threshold": { de: "zu kleine Bezugszahl", en: "denominator too small" },
  "not-available": { de: "nicht vorhanden", en: "not available" },
};

const withFigure: readonly Status[] = [
  "measured",
  "estimated",
  "provisional",
  "smoothed",
  "true-zero",
  "less-than-half",
];

/**
 * Tells whether an observation of this status may show a figure.
 *
 * @param status - status of an observation
 */
export const mayShowFigure = (status: Status): boolean => withFigure.includes(status);
