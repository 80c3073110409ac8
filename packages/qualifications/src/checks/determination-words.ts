// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DegreeReason } from "../readiness/degree.ts";
import type { Determination } from "../records/determination.ts";

/** Whoever was refused or withdrew has no wrong data. */
export const isOpen = ({ admission, status }: Determination): boolean =>
  admission?.admitted !== false && status !== "refused" && status !== "withdrawn";

/** A condition as values of a message. */
export const told = ({ text, norm }: DegreeReason) => ({ textDe: text.de, textEn: text.en, norm: norm.text });

/** A condition in the words of the rule: what was asked and did not hold. */
export const words = {
  message: { de: "Nicht erfüllt: {textDe} ({norm})", en: "Not fulfilled: {textEn} ({norm})" },
} as const;
