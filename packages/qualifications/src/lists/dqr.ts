// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "@quartierkit/vocabulary";

const level = <const C extends string>(code: C) => ({
  code,
  label: { de: `Niveau ${code}`, en: `level ${code}` },
});

/**
 * The eight levels of the Deutscher Qualifikationsrahmen. Each refers to the level of the European Qualifications Framework
 * with the same number. A Teilqualifikation has no level.
 *
 * @source Deutscher EQR-Referenzierungsbericht, 2013
 */
export const dqr = defineCodeList({
  id: "dqr",
  version: "2013",
  title: { de: "Niveaus des Deutschen Qualifikationsrahmens", en: "Levels of the German Qualifications Framework" },
  source: "Deutscher EQR-Referenzierungsbericht, 2013",
  codes: [level("1"), level("2"), level("3"), level("4"), level("5"), level("6"), level("7"), level("8")],
});

/**
 * The level of the European Qualifications Framework that a level of the DQR refers to.
 *
 * @param dqrLevel - 1 to 8
 * @returns `undefined` for a level that does not exist
 */
export const eqfOf = (dqrLevel: number): number | undefined =>
  dqr.codes.some(({ code }) => code === String(dqrLevel)) ? dqrLevel : undefined;
