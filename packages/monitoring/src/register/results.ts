// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Participation } from "@quartierkit/participants";
import type { AtExit, AtSixMonths, Status } from "../record/participation.ts";

type Exit = NonNullable<Participation["exit"]>;
type Destination = NonNullable<Exit["destination"]>;

/** What a destination says; where it says nothing about something, that is unknown. */
const situations: Readonly<Record<Destination, Omit<AtExit, "on">>> = {
  "employment-insured": { status: "employed", jobSearching: false },
  "employment-minor": { status: "employed", jobSearching: false },
  "self-employed": { status: "self-employed", jobSearching: false },
  apprenticeship: { status: "employed", jobSearching: false, inEducation: true },
  "sgb2-16e": { status: "employed", jobSearching: false },
  "sgb2-16i": { status: "employed", jobSearching: false },
  "further-measure": { status: "unemployed", jobSearching: true, inEducation: true },
  school: { status: "inactive", jobSearching: false, inEducation: true },
  "language-course": { inEducation: true },
  unemployed: { status: "unemployed", jobSearching: true, inEducation: false },
  inactive: { status: "inactive", jobSearching: false, inEducation: false },
  relocation: {},
  unknown: {},
};

/** What was recorded about qualifications beside the participation: whether one was assessed in the four weeks. */
export type Qualified = (participantId: string, from: Day, to: Day) => boolean | undefined;

const working: readonly (Status | undefined)[] = ["employed", "self-employed"];

/**
 * The situation upon leaving. Work that begins later than four weeks after leaving is none of it: until then nothing is known.
 *
 * @param participation - with its exit
 * @param exit - day of leaving
 * @param options - how many days after leaving count, and what is known of qualifications
 */
export function atExitOf(
  { participantId, exit: left }: Participation,
  exit: Day,
  { days, entry, qualified }: { readonly days: number; readonly entry: Day; readonly qualified: Qualified },
): AtExit | undefined {
  const last = addDays(exit, days);
  const qualification = qualified(participantId, entry, last);
  const known = qualification === undefined ? {} : { qualification };
  const { destination = "unknown", employmentFrom: begins } = left ?? {};
  const { status, ...rest } = situations[destination];
  const isLater = working.includes(status) && begins !== undefined && begins > last;
  if (isLater || Object.keys(situations[destination]).length === 0)
    return qualification === undefined ? undefined : { on: exit, ...known };
  const on = begins !== undefined && begins > exit ? begins : exit;
  // There is one destination: who left for something else did not leave for education.
  return { on, ...(status === undefined ? {} : { status }), inEducation: false, ...rest, ...known };
}

type FollowUp = NonNullable<Participation["followUps"]>[number];

/** The follow-up that is about the day six months after leaving. */
const aboutSixMonths = (due: Day, followUps: readonly FollowUp[]): FollowUp | undefined =>
  followUps.find((one) => one.dueOn === due) ??
  followUps.find(({ state, on }) => state !== undefined || on !== undefined);

/**
 * The situation six months after leaving, of the day that the follow-up was due for, whenever somebody asked.
 *
 * @param participation - with its follow-ups
 * @param exit - day of leaving
 * @param months - how many
 */
export function atSixMonthsOf({ followUps = [] }: Participation, exit: Day, months: number): AtSixMonths | undefined {
  const due = addMonths(exit, months);
  const found = aboutSixMonths(due, followUps);
  if (found === undefined) return undefined;
  if (found.state === "unreachable" || found.state === "declined") return { on: found.on ?? due, [found.state]: true };
  const { destination } = found;
  if (destination === undefined || destination === "unknown") return undefined;
  const { status } = situations[destination];
  return { on: found.dueOn, ...(status === undefined ? {} : { status }) };
}
