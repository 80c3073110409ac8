// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "@quartierkit/vocabulary";

const publisher = "Statistik der Bundesagentur für Arbeit";

/** The unemployed by all civilian labour force. */
export const unemploymentRate: Source = { title: "Kennzahlensteckbrief Arbeitslosenquote", publisher, mark: "Rp" };

/** The denominator of the rate: updated once a year, no rate below 1,000. */
export const labourForce: Source = { title: "Glossar: Bezugsgröße der Arbeitslosenquote", publisher, mark: "Rp" };

/** The unemployed by residents from 15 to 64 with their main residence. */
export const smallAreaShare: Source = {
  title: "Arbeitslosenanteil",
  publisher: "Statistik der Stadt Wuppertal",
  mark: "S",
};

/** Counts of 1 and 2 are withheld. */
export const confidentiality: Source = { title: "Statistische Geheimhaltung", publisher, mark: "Rp" };
