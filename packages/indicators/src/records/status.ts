// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * What a figure is, or why there is none. Three zeros are kept apart: `true-zero` (there is nothing), `less-than-half`
 * (something, less than half of the unit), and figures that are not published at all.
 */
export const statuses = [
  "measured",
  "estimated",
  "provisional",
  "true-zero",
  "less-than-half",
  "suppressed-primary",
  "suppressed-secondary",
  "below-threshold",
  "not-available",
] as const;

export type Status = (typeof statuses)[number];

const withFigure: readonly Status[] = ["measured", "estimated", "provisional", "true-zero", "less-than-half"];

/**
 * Tells whether an observation of this status may show a figure.
 *
 * @param status - status of an observation
 */
export const mayShowFigure = (status: Status): boolean => withFigure.includes(status);
