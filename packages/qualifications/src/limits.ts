// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds } from "@quartierkit/calendar";
import type { Source } from "@quartierkit/vocabulary";

/** What is usual for Teilqualifikationen; conventions of the field, not law. A city or chamber may give its own. */
export interface Limits {
  /** Modules that make an occupation. */
  readonly moduleCount: Bounds;
  /** Months of one module, full time. */
  readonly moduleMonths: Bounds;
  /** Age from which the chambers give the certificate. */
  readonly minimumAge: number;
  /** How often a Kompetenzfeststellung may be repeated; absent = no limit known. */
  readonly retakes?: number;
}

/** The limits that are used where nothing else is given. */
export const limits: Limits = {
  moduleCount: { lo: 4, hi: 8 },
  moduleMonths: { lo: 2, hi: 6 },
  minimumAge: 25,
};

/** Where the limits come from. */
export const limitSources: Readonly<Record<"moduleCount" | "moduleMonths" | "minimumAge", Source>> = {
  moduleCount: { title: "Vier bis acht Module (Kammern und Bundesagentur für Arbeit)", mark: "S" },
  moduleMonths: { title: "Zwei bis sechs Monate Vollzeit (uvb-online.de)", mark: "S" },
  minimumAge: { title: "Ab 25 Jahren (ETAPP, Industrie- und Handelskammern)", mark: "S" },
};
