// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import type { Bounds } from "@quartierkit/calendar";
import type { WorkExperience } from "../records/experience.ts";
import type { ExamReadiness, ReadinessReason } from "./answer.ts";
import type { Stretch } from "./stretches.ts";

type Facts = Pick<ExamReadiness, "outcome" | "requiredMonths" | "months" | "missingMonths" | "certificates">;

interface Grounds {
  /** `§ 45 Abs. 2 BBiG` or `§ 37 Abs. 2 HwO`. */
  readonly norm: Citation;
  readonly experience: readonly WorkExperience[];
  readonly tq: readonly Stretch[];
}

const sentence = ({ section = "", paragraph = "", statute }: Citation, number: number): Citation =>
  cite(`§ ${section} Abs. ${paragraph} Satz ${number} ${statute}`);

/** `12`, or `12 to 14` where only bounds are known. */
const span = ({ lo, hi }: Bounds, to: string): string => (lo === hi ? String(lo) : `${lo} ${to} ${hi}`);

function minimumTime({ months, missingMonths, requiredMonths }: Facts): Bilingual {
  if (requiredMonths === null) {
    return { de: "Für diesen Tag ist keine Mindestzeit bekannt.", en: "No minimum time is known for this day." };
  }
  if (months === null || missingMonths === null) {
    return {
      de: `Zeiten im Beruf sind nicht erfasst; nötig sind ${requiredMonths} Monate.`,
      en: `No time in the occupation is recorded; ${requiredMonths} months are needed.`,
    };
  }
  const de = `${span(months, "bis")} von ${requiredMonths} Monaten im Beruf nachgewiesen`;
  const en = `${span(months, "to")} of ${requiredMonths} months in the occupation proved`;
  if (missingMonths.hi === 0) return { de: `${de}.`, en: `${en}.` };
  return {
    de: `${de}; es fehlen: ${span(missingMonths, "bis")}.`,
    en: `${en}; months missing: ${span(missingMonths, "to")}.`,
  };
}

const shown = (certificates: number): Bilingual =>
  certificates === 0
    ? { de: "", en: "" }
    : {
        de: ` Vorzulegen: ${certificates} ${certificates === 1 ? "Zertifikat" : "Zertifikate"} über Teilqualifikationen.`,
        en: ` To be shown: ${certificates} ${certificates === 1 ? "certificate" : "certificates"} of Teilqualifikationen.`,
      };

function credibleAbility({ certificates }: Facts): Bilingual {
  const { de, en } = shown(certificates);
  return {
    de: `Zulassung auch ohne die volle Zeit möglich, wenn die berufliche Handlungsfähigkeit glaubhaft ist; die zuständige Stelle entscheidet.${de}`,
    en: `Admission is possible without the full time where vocational ability is credible; the competent body decides.${en}`,
  };
}

const words = {
  training: {
    de: "Ausbildungszeiten in einem anderen einschlägigen Ausbildungsberuf zählen mit.",
    en: "Training time in another, related occupation counts.",
  },
  abroad: {
    de: "Zeiten der Berufstätigkeit im Ausland sind zu berücksichtigen.",
    en: "Time worked abroad has to be considered.",
  },
  partTime: {
    de: "Teilzeit: die Norm nennt keine Stunden, zuständige Stellen rechnen auf Vollzeit um.",
    en: "Part-time work: the norm names no hours, competent bodies convert to full time.",
  },
  tq: {
    de: "Ob die Zeit in Teilqualifikationen als Zeit im Beruf zählt, entscheidet die zuständige Stelle.",
    en: "Whether time in Teilqualifikationen counts as time in the occupation is for the competent body to decide.",
  },
} as const;

/**
 * The grounds behind an answer, the deciding one first.
 *
 * @param facts - what was counted
 * @param grounds - norm, experience and time in Teilqualifikationen
 */
export function readinessReasons(facts: Facts, { norm, experience, tq }: Grounds): readonly ReadinessReason[] {
  const { outcome } = facts;
  const uses = (kind: WorkExperience["kind"]): boolean => experience.some((record) => record.kind === kind);
  const partTime = experience.some(({ hoursPerWeek }) => hoursPerWeek !== undefined);
  const reason = (id: ReadinessReason["id"], number: number, text: Bilingual, open = true): ReadinessReason => ({
    id,
    outcome: open ? "unknown" : "met",
    norm: sentence(norm, number),
    text,
  });
  return [
    { id: "minimum-time", outcome, norm: sentence(norm, 1), text: minimumTime(facts) },
    ...(outcome === "met" ? [] : [reason("credible-ability", 3, credibleAbility(facts))]),
    ...(uses("training") ? [reason("related-training", 2, words.training, false)] : []),
    ...(uses("work-abroad") ? [reason("work-abroad", 4, words.abroad, false)] : []),
    ...(outcome !== "met" && partTime ? [reason("part-time", 1, words.partTime)] : []),
    ...(outcome !== "met" && tq.length > 0 ? [reason("tq-time", 1, words.tq)] : []),
  ];
}
