// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { commentary } from "../sources.ts";

const { allOf, anyOf, compareDays, day, dayOf, every, is, not, oneOf, reason, some } = build;

const glossary = commentary("Statistisches Bundesamt, Glossar und Hintergrundpapier zur Einwanderungsgeschichte");
const background = cite("Statistisches Bundesamt, Definition Migrationshintergrund");
const history = cite("Statistisches Bundesamt, Definition Einwanderungsgeschichte");

/**
 * Migration background as the Federal Statistical Office defines it, for statistics only.
 *
 * @law no statute; definition of the Federal Statistical Office
 * @inForce as read in the glossary
 */
export const migrationBackgroundDestatis = rule({
  id: "migration-background-destatis",
  title: {
    de: "Migrationshintergrund (Destatis, nur Statistik)",
    en: "Migration background (Destatis, statistics only)",
  },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2005-01-01", to: null },
      norm: background,
      source: glossary,
      when: anyOf(
        reason("not-german-by-birth", background, {
          say: { de: "Nicht durch Geburt deutsch.", en: "Not German by birth." },
          of: not(is("germanByBirth")),
        }),
        reason("parent-not-german-by-birth", background, {
          say: {
            de: "Mindestens ein Elternteil ist nicht durch Geburt deutsch.",
            en: "At least one parent is not German by birth.",
          },
          of: some("parents", not(is("parents[].germanByBirth")), 2),
        }),
      ),
    },
  ],
});

const since1950 = day("1950-01-01");

const immigrated = (bornHere: Condition, since: Condition): Condition => allOf(not(bornHere), since);

/**
 * Immigration history as the Federal Statistical Office defines it since 2023: the person or both parents immigrated.
 *
 * @law no statute; definition of the Fachkommission Integrationsfähigkeit (2021)
 * @inForce published since March 2023; it may be asked for any day
 */
export const immigrationHistoryDestatis = rule({
  id: "immigration-history-destatis",
  title: {
    de: "Einwanderungsgeschichte (Destatis, nur Statistik)",
    en: "Immigration history (Destatis, statistics only)",
  },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2005-01-01", to: null },
      norm: history,
      source: glossary,
      when: anyOf(
        reason("immigrated", history, {
          say: { de: "Selbst seit 1950 zugewandert.", en: "Immigrated since 1950." },
          of: immigrated(oneOf("birthCountry", ["DE"]), compareDays(dayOf("immigratedOn"), ">=", since1950)),
        }),
        reason("both-parents-immigrated", history, {
          say: { de: "Beide Elternteile sind seit 1950 zugewandert.", en: "Both parents immigrated since 1950." },
          of: every(
            "parents",
            immigrated(
              oneOf("parents[].birthCountry", ["DE"]),
              compareDays(dayOf("parents[].immigratedOn"), ">=", since1950),
            ),
            2,
          ),
        }),
      ),
    },
  ],
});
