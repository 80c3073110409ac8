// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { limits } from "../../parameters.ts";
import type { Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { found } from "../../records/lookup.ts";
import { placed } from "./examples.ts";
import type { Placement } from "./examples.ts";

/** Whether a placement is part of a measure for activation. */
function isActivation(register: Register, { participationId }: Placement): boolean {
  const part = participationId === undefined ? undefined : found(register, "participations", participationId);
  return part !== undefined && found(register, "measures", part.measureId)?.norm === "sgb3-45";
}

const daysOf = ({ period: { from, to } }: Placement): number => daysBetween(from, to) + 1;

/** Long for whom the longer limit does not hold; where nobody said, somebody has to look. */
function tooLong({ longerLimit }: Placement, days: number): Violation["severity"] | null {
  if (days > 7 * limits.employerPhaseLongWeeks.value) return "error";
  if (days <= 7 * limits.employerPhaseWeeks.value || longerLimit === true) return null;
  return longerLimit === false ? "error" : "warning";
}

const employer: RegisterCheck = {
  code: "PLC-45-6W",
  severity: "error",
  title: { de: "Zeit beim Arbeitgeber zu lang", en: "Phase with an employer too long" },
  message: {
    de: "{days} Tage beim Arbeitgeber; erlaubt sind 6 Wochen, für Langzeitarbeitslose und bei schweren Hemmnissen 12.",
    en: "{days} days with an employer; 6 weeks are allowed, 12 for long-term unemployed and with severe obstacles.",
  },
  hint: {
    de: "Zeit kürzen, oder unter „longerLimit“ festhalten, dass die längere Grenze gilt.",
    en: "Shorten the phase, or record under “longerLimit” that the longer limit holds.",
  },
  norm: limits.employerPhaseWeeks.norm,
  find: each("placements", (placement, { register }): readonly Violation[] => {
    const days = daysOf(placement);
    if (placement.kind !== "employer-phase" || !isActivation(register, placement)) return [];
    const severity = tooLong(placement, days);
    return severity === null || severity === undefined ? [] : [{ path: "/period", severity, values: { days } }];
  }),
  examples: {
    passing: [
      placed({ period: { from: "2020-05-04", to: "2020-06-14" } }),
      placed({ period: { from: "2020-05-04", to: "2020-07-26" }, longerLimit: true }),
    ],
    failing: [
      placed({ period: { from: "2020-05-04", to: "2020-06-15" } }),
      placed({ period: { from: "2020-05-04", to: "2020-06-15" }, longerLimit: false }),
      placed({ period: { from: "2020-05-04", to: "2020-07-27" }, longerLimit: true }),
    ],
  },
};

const knowledge: RegisterCheck = {
  code: "PLC-45-8W",
  severity: "error",
  title: { de: "Vermittlung beruflicher Kenntnisse zu lang", en: "Teaching of vocational knowledge too long" },
  message: { de: "{days} Tage; erlaubt sind 8 Wochen.", en: "{days} days; 8 weeks are allowed." },
  hint: { de: "Zeit kürzen oder als Weiterbildung führen.", en: "Shorten it or carry it out as further training." },
  norm: limits.vocationalKnowledgeWeeks.norm,
  find: each("placements", (placement, { register }) => {
    const days = daysOf(placement);
    const long = days > 7 * limits.vocationalKnowledgeWeeks.value;
    return when(placement.kind === "vocational-knowledge" && long && isActivation(register, placement), {
      path: "/period",
      values: { days },
    });
  }),
  examples: {
    passing: [placed({ kind: "vocational-knowledge", period: { from: "2020-05-04", to: "2020-06-28" } })],
    failing: [placed({ kind: "vocational-knowledge", period: { from: "2020-05-04", to: "2020-06-29" } })],
  },
};

export const limitChecks: readonly RegisterCheck[] = [employer, knowledge];
