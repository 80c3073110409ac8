// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { commentary, derived, statutes2026 } from "../sources.ts";

/** Work of this many hours a week or more ends unemployment. */
export const hoursThatEndUnemployment = parameter({
  id: "sgb3-138-3-hours",
  title: { de: "Wochenstunden, ab denen Arbeitslosigkeit endet", en: "Weekly hours from which unemployment ends" },
  unit: "hours-per-week",
  values: [
    {
      value: 15,
      inForce: { from: "2013-01-01", to: null },
      norm: cite("§ 138 Abs. 3 Satz 1 SGB III"),
      source: statutes2026,
    },
  ],
});

/** One year of unemployment, counted in days as the labour market statistics do. */
export const longTermDays = parameter({
  id: "sgb3-18-1-days",
  title: {
    de: "Tage, ab denen Arbeitslosigkeit Langzeitarbeitslosigkeit ist",
    en: "Days from which unemployment is long-term",
  },
  unit: "days",
  values: [
    {
      value: 365,
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 18 Abs. 1 Satz 1 SGB III"),
      source: commentary("Haufe, SGB III § 18: ein Jahr entspricht 365 Tagen"),
    },
  ],
});

/** Six weeks: illness or other non-employment up to here does not interrupt. */
export const harmlessGapDays = parameter({
  id: "sgb3-18-1-gap-days",
  title: {
    de: "Tage, bis zu denen Nicht-Erwerbstätigkeit nicht unterbricht",
    en: "Days up to which non-employment does not interrupt",
  },
  unit: "days",
  values: [
    {
      value: 42,
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 18 Abs. 1 Satz 2 SGB III"),
      source: statutes2026,
    },
  ],
});

/** Six months of work in total, in days: what need not hang together is counted in months of thirty days. */
export const harmlessWorkDays = parameter({
  id: "sgb3-18-2-work-days",
  title: {
    de: "Tage mit Beschäftigung, die insgesamt außer Betracht bleiben",
    en: "Days of work that are disregarded in total",
  },
  unit: "days",
  values: [
    {
      value: 180,
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 18 Abs. 2 Nr. 5 SGB III"),
      source: derived("sechs Monate insgesamt, Monate zu 30 Tagen nach § 191 BGB"),
    },
  ],
});

/** The same six months by calendar: one job from March to August has 184 days. */
export const harmlessWorkMonths = parameter({
  id: "sgb3-18-2-work-months",
  title: {
    de: "Monate mit Beschäftigung, die insgesamt außer Betracht bleiben",
    en: "Months of work that are disregarded in total",
  },
  unit: "months",
  values: [
    {
      value: 6,
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 18 Abs. 2 Nr. 5 SGB III"),
      source: statutes2026,
    },
  ],
});

/** How far back interruptions are disregarded. */
export const lookBackYears = parameter({
  id: "sgb3-18-2-years",
  title: { de: "Jahre, die zurückgeblickt wird", en: "Years looked back" },
  unit: "years",
  values: [
    { value: 5, inForce: { from: "2017-01-01", to: null }, norm: cite("§ 18 Abs. 2 SGB III"), source: statutes2026 },
  ],
});

/** The statute says “short” and no number; up to here a gap without proof leaves the verdict open. */
export const shortGapDays = parameter({
  id: "sgb3-18-2-short-gap-days",
  title: {
    de: "Tage, bis zu denen eine Unterbrechung ohne Nachweis kurz sein kann",
    en: "Days up to which a gap without proof may be short",
  },
  unit: "days",
  values: [
    {
      value: 42,
      inForce: { from: "2017-01-01", to: null },
      norm: cite("§ 18 Abs. 2 Nr. 7 SGB III"),
      source: derived("„kurz“ ist nicht beziffert; sechs Wochen wie in Absatz 1, wirkt nur als offene Frage"),
    },
  ],
});
