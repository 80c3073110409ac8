// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CohortSql } from "@quartierkit/rules";
import type { VerdictId } from "@quartierkit/eligibility";

/** Verdicts that the query by hand gives as well. */
export const alsoByHand = [
  "unemployed",
  "long-term-unemployed",
  "lone-parent",
  "older-55",
  "severely-disabled",
  "migration-background-destatis",
  "biwaq-4",
] as const satisfies readonly VerdictId[];

/** The columns of histories by what they hold: their names are numbers. */
function historyNames({ history }: CohortSql) {
  const named = (...words: readonly string[]): string => {
    const found = history.find(({ node }) => {
      const text = JSON.stringify(node);
      return words.every((word) => text.includes(word));
    });
    if (found === undefined) throw new Error(`no history with ${words.join(", ")}`);
    return found.name;
  };
  return {
    registered: named('"on-the-day"', '"registered-unemployed"'),
    measure: named('"on-the-day"', '"measure"'),
    work: named('"on-the-day"', '"hours-at-least"'),
    benefitSince: named('"shift"', '"benefit-sgb2"'),
    unemployedDays: named('"chain"', "sgb3-18-1-days"),
  };
}

/**
 * The same verdicts as somebody who knows SQL and the law of 8 March 2021 would write them, over the same tables: three-valued, with
 * the bounds of imprecise days, without reasons.
 *
 * @param sql - the generated query, for the names of the columns
 */
export function byHandSql(sql: CohortSql): string {
  const { registered, measure, work, benefitSince, unemployedDays } = historyNames(sql);
  return `
WITH kids AS (
  SELECT ref,
    COUNT(*) FILTER (birth_date_lo > DATE '2003-03-08') AS minors_lo, COUNT(*) FILTER (birth_date_hi IS NULL OR birth_date_hi > DATE '2003-03-08') AS minors_hi,
    COUNT(*) FILTER (birth_date_lo > DATE '2014-03-08') AS young_lo, COUNT(*) FILTER (birth_date_hi IS NULL OR birth_date_hi > DATE '2014-03-08') AS young_hi,
    COUNT(*) FILTER (birth_date_lo > DATE '2005-03-08') AS school_lo, COUNT(*) FILTER (birth_date_hi IS NULL OR birth_date_hi > DATE '2005-03-08') AS school_hi
  FROM cohort_children GROUP BY ref
), folks AS (
  SELECT ref, COUNT(*) AS n, bool_or(german_by_birth IS FALSE) AS foreign_one, bool_and(german_by_birth IS TRUE) AS german_all
  FROM cohort_parents GROUP BY ref
), facts AS (
  SELECT p.ref, p.birth_date_lo, p.birth_date_hi, p.available, p.registered_job_seeker, p.household_sole_carer AS sole, p.disability_degree, p.german_by_birth,
    h.${registered} AS reg, h.${measure} AS measure, h.${work} AS work, h.${benefitSince}_lo AS benefit_lo, h.${unemployedDays}_lo AS days_lo, h.${unemployedDays}_hi AS days_hi,
    CASE WHEN p.household_children_known THEN COALESCE(k.minors_lo, 0) ELSE 0 END AS minors_lo,
    CASE WHEN p.household_children_known THEN COALESCE(k.minors_hi, 0) ELSE 99 END AS minors_hi,
    CASE WHEN p.household_children_known THEN COALESCE(k.young_lo, 0) ELSE 0 END AS young_lo,
    CASE WHEN p.household_children_known THEN COALESCE(k.young_hi, 0) ELSE 99 END AS young_hi,
    CASE WHEN p.household_children_known THEN COALESCE(k.school_lo, 0) ELSE 0 END AS school_lo,
    CASE WHEN p.household_children_known THEN COALESCE(k.school_hi, 0) ELSE 99 END AS school_hi,
    CASE WHEN f.foreign_one THEN TRUE WHEN p.parents_known AND f.n >= 2 AND f.german_all THEN FALSE END AS foreign_parent
  FROM cohort_persons p LEFT JOIN cohort_history h ON h.ref = p.ref LEFT JOIN kids k ON k.ref = p.ref LEFT JOIN folks f ON f.ref = p.ref
), steps AS (
  SELECT *,
    (reg OR registered_job_seeker) AND NOT measure AND NOT work AND available
      AND CASE WHEN birth_date_lo > DATE '1962-03-08' OR benefit_lo > 18329 THEN TRUE END AS out_of_work,
    CASE WHEN minors_lo > 0 THEN TRUE WHEN minors_hi = 0 THEN FALSE END AS has_minor,
    CASE WHEN days_lo >= 365 THEN TRUE WHEN days_hi < 365 THEN FALSE END AS a_year
  FROM facts
)
SELECT ref,
  out_of_work AS "unemployed",
  out_of_work AND a_year AS "long-term-unemployed",
  days_lo AS "long-term-unemployed.days.lo",
  days_hi AS "long-term-unemployed.days.hi",
  has_minor AND sole AS "lone-parent",
  CASE WHEN sole AND has_minor THEN greatest(CASE WHEN young_lo >= 1 OR school_lo >= 2 THEN 36 ELSE 0 END, least(60, 12 * minors_lo)) ELSE 0 END AS "lone-parent.percent.lo",
  CASE WHEN (sole AND has_minor) IS FALSE THEN 0 ELSE greatest(CASE WHEN young_hi >= 1 OR school_hi >= 2 THEN 36 ELSE 0 END, least(60, 12 * minors_hi)) END AS "lone-parent.percent.hi",
  CASE WHEN birth_date_hi <= DATE '1966-03-08' THEN TRUE WHEN birth_date_lo > DATE '1966-03-08' THEN FALSE END AS "older-55",
  disability_degree >= 50 AS "severely-disabled",
  NOT german_by_birth OR foreign_parent AS "migration-background-destatis",
  CASE WHEN birth_date_hi <= DATE '1994-03-08' THEN TRUE WHEN birth_date_lo > DATE '1994-03-08' THEN FALSE END AND out_of_work AS "biwaq-4"
FROM steps`;
}
