// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "@quartierkit/vocabulary";

/** From which count on a figure may be shown, and who says so. */
export interface CountRule {
  readonly id: string;
  /** Counts from 1 to below this are hidden; 0 is shown. */
  readonly minimumCount: number;
  readonly source: Source;
}

/** Rule of the Bundesagentur für Arbeit: 1 and 2 are hidden, 0 is not. Higher where detail is high. */
export const ba: CountRule = {
  id: "ba",
  minimumCount: 3,
  source: {
    title: "Statistische Geheimhaltung",
    publisher: "Statistik der Bundesagentur für Arbeit",
    mark: "Rp",
  },
};
