// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a page may pay for a door: bytes of minified code after gzip. */
export interface Budget {
  readonly door: string;
  /** Packages that the page loads anyway, or that the budget leaves out. */
  readonly without: readonly string[];
  readonly limit: number;
}

export const budgets: readonly Budget[] = [
  { door: "@quartierkit/calendar", without: ["luxon"], limit: 5_000 },
  { door: "@quartierkit/calendar/holidays", without: [], limit: 5_000 },
  { door: "@quartierkit/offers/search", without: ["luxon"], limit: 40_000 },
  { door: "@quartierkit/offers/exchange", without: ["luxon"], limit: 40_000 },
  { door: "@quartierkit/tables", without: [], limit: 30_000 },
  { door: "@quartierkit/indicators/formats", without: ["zod"], limit: 50_000 },
  { door: "@quartierkit/disclosure", without: [], limit: 20_000 },
  { door: "@quartierkit/monitoring", without: ["luxon", "zod"], limit: 55_000 },
  { door: "@quartierkit/monitoring/output", without: ["luxon", "zod"], limit: 58_000 },
  { door: "@quartierkit/monitoring/publish", without: ["luxon", "zod"], limit: 18_000 },
  { door: "@quartierkit/eligibility", without: ["zod"], limit: 40_000 },
  { door: "@quartierkit/credentials", without: ["jsonld", "zod"], limit: 50_000 },
];
