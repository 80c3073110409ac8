// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { emptyRegister } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";
import { asOf, projectPeriod } from "../dates.ts";
import { fileOf } from "./file.ts";
import { journeyOf, measures } from "./journey.ts";
import type { Journey } from "./journey.ts";
import type { Life } from "./life.ts";
import { attended } from "./attendance.ts";
import { idOf, personOf } from "./person.ts";
import { placing } from "./placement.ts";
import type { Draw } from "./random.ts";
import { supportOf } from "./support.ts";
import { upkeepOf } from "./upkeep.ts";

const months: readonly Day[] = Array.from({ length: 34 }, (_, index) => addMonths(projectPeriod.from, index));

const projects = [
  ["pp-beete", "Hochbeete am Stadtteilcafé", "gardening", "2020-09-01", ["Beete bauen", "pflanzen", "gießen"]],
  ["pp-hof", "Innenhof für alle", "gardening", "2021-04-12", ["Hof räumen", "Bänke aufarbeiten"]],
  ["pp-kueche", "Nachbarschaftsküche", "hospitality", "2021-10-04", ["einkaufen", "kochen", "ausgeben"]],
] as const;

function practice(draw: Draw, journeys: readonly Journey[]): Register["practiceProjects"] {
  return projects.map(([id, title, occupationalField, from, tasks]) => {
    const period = { from, to: addMonths(from, 4) };
    const there = journeys.filter(
      ({ life, left }) => life.entry <= period.from && (left === null || left >= period.to),
    );
    return {
      id,
      title,
      site: "Wohnumfeld in Wanne-Süd",
      tasks: [...tasks],
      occupationalField,
      period,
      competences: ["Arbeiten planen", "im Team arbeiten"],
      partners: ["stadtteilbuero"],
      team: there.slice(0, 7).map(({ life }) => ({
        participantId: idOf(life.number),
        hours: draw.whole(20, 90),
        competences: [tasks[life.number % tasks.length] ?? tasks[0]],
      })),
      source: "provider",
      recordedAt: from,
    };
  });
}

/** Flaws put in on purpose, each of the kind that an office makes and that a check has to find. */
function flawed(register: Register): Register {
  const [first, second, ...absences] = register.absences;
  const [plan, ...plans] = register.plans;
  const coached = register.participations.find(({ measureId }) => measureId === "m-aktivierung");
  if (first === undefined || second === undefined || plan === undefined || coached === undefined) return register;
  return {
    ...register,
    measures: register.measures.map(({ admission, ...measure }) =>
      admission === undefined ? measure : { ...measure, admission: { ...admission, from: "2020-03-01" } },
    ),
    absences: [{ ...first, reason: "unexcused", excused: false, to: addDays(first.from, 9) }, second, ...absences],
    absenceReports: register.absenceReports.filter(({ participationId }) => participationId !== second.participationId),
    contacts: register.contacts.filter(
      ({ participantId, on }) => !(first.participationId.startsWith(`t-${participantId}`) && on >= first.from),
    ),
    plans: [{ ...plan, reviewedOn: [] }, ...plans],
  };
}

/**
 * All records of the project about invented people.
 *
 * @param draw - the seeded sequence
 * @param lives - the people
 */
export function registerOf(draw: Draw, lives: readonly Life[]): Register {
  const journeys = lives.map((life) => journeyOf(draw, life));
  const supports = journeys.map((journey) => supportOf(draw, journey));
  const placements = journeys.map(placing);
  const files = journeys.map(fileOf);
  const participations = journeys.flatMap((journey) => journey.participations);
  const past = months.filter((month) => month <= asOf).map((month) => month.slice(0, 7));
  const counted = { source: "provider" as const, recordedAt: asOf };
  return flawed({
    ...emptyRegister,
    participants: lives.map(personOf),
    measures: [...measures],
    participations,
    workOpportunities: journeys.flatMap(({ workOpportunities }) => workOpportunities),
    practiceProjects: practice(draw, journeys),
    placements: placements.flatMap((one) => one.placements),
    absences: supports.flatMap(({ absences }) => absences),
    absenceReports: supports.flatMap(({ absenceReports }) => absenceReports),
    attendanceDays: journeys.flatMap(attended),
    contacts: supports.flatMap(({ contacts }) => contacts),
    anonymousContacts: past.map((month) => ({
      month,
      topic: "Beratung vor Ort",
      count: draw.whole(4, 40),
      channel: "in-person",
      ...counted,
    })),
    assessments: supports.flatMap(({ assessments }) => assessments),
    plans: supports.flatMap(({ plans }) => plans),
    goals: supports.flatMap(({ goals }) => goals),
    referrals: supports.flatMap(({ referrals }) => referrals),
    consents: [...supports, ...placements].flatMap(({ consents }) => consents),
    disclosures: placements.flatMap(({ disclosures }) => disclosures),
    languageSupports: supports.flatMap(({ languageSupports }) => languageSupports),
    jobCoachings: supports.flatMap(({ jobCoachings }) => jobCoachings),
    cafeVisits: past.map((month) => ({ month, visits: draw.whole(60, 420), ...counted })),
    cafeShifts: past.map((month) => ({ month, shifts: 40, hours: 160, ...counted })),
    cases: files.flatMap(({ cases }) => cases),
    statements: files.flatMap(({ statements }) => statements),
    households: files.flatMap(({ households }) => households),
    invitations: files.flatMap(({ invitations }) => invitations),
    providerReports: files.flatMap(({ providerReports }) => providerReports),
    retentions: files.flatMap(({ retentions }) => retentions),
    importRows: files.flatMap(({ importRows }) => importRows),
    digitalCompetences: files.flatMap(({ digitalCompetences }) => digitalCompetences),
    ...upkeepOf(lives, participations),
  });
}
