// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import type { Preparation } from "../records/preparation.ts";

/** Where somebody stands with a preparation on a day. */
export type PreparationState = "completed" | "running" | "planned" | "dropped";

/** One step of preparation on the way. */
export interface PreparationStep {
  readonly id: string;
  readonly kind: Preparation["kind"];
  readonly title: LocalizedText;
  readonly state: PreparationState;
  readonly hours?: number;
  /** Language and digital levels in words, e.g. `A2 → B1`. */
  readonly level?: Bilingual;
  /** The day it is planned to begin or to end, as far as it is known. */
  readonly next?: Day;
}

/** The days count before the status: what is completed today was running a month ago. */
function stateOn({ status, actual, planned }: Preparation, on: Day): PreparationState {
  const begins = actual?.from ?? planned?.from;
  if (begins !== undefined && begins > on) return "planned";
  if (status === "planned" && actual === undefined) return "planned";
  const over = actual !== undefined && actual.to !== null && actual.to < on;
  if (status === "completed") return actual !== undefined && !over && actual.to !== on ? "running" : "completed";
  return status === "dropped" && (actual === undefined || over) ? "dropped" : "running";
}

const way = (before: string | number | undefined, after: string | number | undefined): string =>
  [before, after].filter((level) => level !== undefined).join("\u00a0→\u00a0");

/** The levels in words: language by CEFR, each digital competence by the levels of its version. */
function levelOf({ language, digComp }: Preparation): Bilingual | undefined {
  const spoken = language === undefined ? "" : way(language.before, language.reached ?? language.target);
  const digital = (digComp?.items ?? []).map(
    ({ competence, before, reached, target }) => `${competence}: ${way(before, reached ?? target)}`,
  );
  const version = digComp === undefined ? [] : [`DigComp ${digComp.version}, ${digital.join(", ")}`];
  const text = [...(spoken === "" ? [] : [spoken]), ...version].join("; ");
  return text === "" ? undefined : { de: text, en: text };
}

function stepOf(preparation: Preparation, on: Day): PreparationStep {
  const { id, kind, title, hours, planned } = preparation;
  const state = stateOn(preparation, on);
  const level = levelOf(preparation);
  const next = state === "planned" ? planned?.from : state === "running" ? planned?.to : undefined;
  return {
    id,
    kind,
    title,
    state,
    ...(hours === undefined ? {} : { hours }),
    ...(level === undefined ? {} : { level }),
    ...(next === undefined ? {} : { next }),
  };
}

const beginOf = ({ actual, planned }: Preparation): Day => actual?.from ?? planned?.from ?? "";

/** Whose preparation, on which day. */
export interface PreparationQuestion {
  readonly participantId: string;
  readonly on: Day;
}

/**
 * The preparation of a participant for an occupation on a day, in the order of time: what was for this occupation, and
 * what was for any.
 *
 * @param file - the records
 * @param question - participant and day
 * @param regulationId - the occupation
 */
export const preparationOn = (
  file: QualificationFile,
  { participantId, on }: PreparationQuestion,
  regulationId: string,
): readonly PreparationStep[] =>
  membersOf(file, "preparations")
    .filter((record) => record.participantId === participantId)
    .filter((record) => (record.regulationId ?? regulationId) === regulationId)
    .toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : beginOf(a) > beginOf(b) ? 1 : 0))
    .map((record) => stepOf(record, on));

/** A day in words behind what is to be done on it; nothing where it is not known. */
export const behind = (on: Day | undefined, de: string, en: string): Bilingual =>
  on === undefined ? { de: "", en: "" } : { de: ` ${de} ${formatDay(on, "de")}`, en: ` ${en} ${formatDay(on, "en")}` };
