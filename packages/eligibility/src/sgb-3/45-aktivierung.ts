// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Citation } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployed } from "./16-arbeitslos.ts";
import { longTermUnemployedForBenefits } from "./18-langzeitarbeitslos.ts";

const { anyOf, choose, holds, personDecides, reason } = build;

const norm = cite("§ 45 Abs. 1 SGB III");

/** Weeks of the statute, in days. */
const phase = (id: string, value: number, own: Citation) =>
  parameter({
    id,
    title: { de: "Höchstdauer einer Phase beim Arbeitgeber in Tagen", en: "Longest phase with an employer in days" },
    unit: "days",
    values: [{ value, inForce: { from: "2022-01-01", to: null }, norm: own, source: statutes2026 }],
  });

const shortPhase = phase("sgb3-45-2-days", 42, cite("§ 45 Abs. 2 SGB III"));
const longPhase = phase("sgb3-45-8-days", 84, cite("§ 45 Abs. 8 SGB III"));

const groups = (lawDay: Day) =>
  anyOf(
    reason("unemployed", norm, {
      say: { de: "Arbeitslos.", en: "Unemployed." },
      of: holds(unemployed, lawDay),
    }),
    reason("seeking-training", norm, {
      say: {
        de: "Ausbildungsuchend oder von Arbeitslosigkeit bedroht.",
        en: "Seeking training, or threatened by unemployment.",
      },
      of: personDecides({
        de: "Sucht die Person eine Ausbildung, oder ist sie von Arbeitslosigkeit bedroht?",
        en: "Is the person seeking training or threatened by unemployment?",
      }),
    }),
  );

const version = (from: Day, to: Day | null) => ({
  inForce: { from, to },
  norm,
  source: statutes2026,
  checkedUntil: readUntil,
  when: groups(from),
  values: {
    employerPhaseDays: choose([{ when: holds(longTermUnemployedForBenefits, from), then: longPhase }], shortPhase),
  },
});

/**
 * Activation and vocational integration: for people who are unemployed, threatened by it, or seek training. Long-term unemployed people
 * may spend twelve weeks with an employer, others six.
 *
 * @law § 45 SGB III
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const activation = rule({
  id: "sgb3-45",
  title: {
    de: "Aktivierung und berufliche Eingliederung (§ 45 SGB III)",
    en: "Activation and vocational integration (§ 45 SGB III)",
  },
  purpose: "entitlement",
  versions: [
    unread(norm, { from: "2012-04-01", to: "2021-12-31" }),
    version("2022-01-01", "2022-12-31"),
    version("2023-01-01", null),
  ],
});
