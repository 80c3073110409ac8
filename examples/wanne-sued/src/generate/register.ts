// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { emptyRegister } from "@quartierkit/participants";
import type { Register } from "@quartierkit/participants";
import { asOf, projectPeriod } from "../dates.ts";
import { journeyOf, measures } from "./journey.ts";
import type { Journey } from "./journey.ts";
import type { Life } from "./life.ts";
import { idOf, personOf } from "./person.ts";
import type { Draw } from "./random.ts";
import { supportOf } from "./support.ts";

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
      team: there.slice(0, 7).map(({ life }) => ({ participantId: idOf(life.number), hours: draw.whole(20, 90) })),
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
  const past = months.filter((month) => month <= asOf).map((month) => month.slice(0, 7));
  return flawed({
    ...emptyRegister,
    participants: lives.map(personOf),
    measures: [...measures],
    participations: journeys.flatMap(({ participations }) => participations),
    workOpportunities: journeys.flatMap(({ workOpportunities }) => workOpportunities),
    practiceProjects: practice(draw, journeys),
    absences: supports.flatMap(({ absences }) => absences),
    absenceReports: supports.flatMap(({ absenceReports }) => absenceReports),
    contacts: supports.flatMap(({ contacts }) => contacts),
    anonymousContacts: past.map((month) => ({ month, topic: "Beratung vor Ort", count: draw.whole(4, 40) })),
    assessments: supports.flatMap(({ assessments }) => assessments),
    plans: supports.flatMap(({ plans }) => plans),
    goals: supports.flatMap(({ goals }) => goals),
    referrals: supports.flatMap(({ referrals }) => referrals),
    consents: supports.flatMap(({ consents }) => consents),
    languageSupports: supports.flatMap(({ languageSupports }) => languageSupports),
    jobCoachings: supports.flatMap(({ jobCoachings }) => jobCoachings),
    cafeVisits: past.map((month) => ({ month, visits: draw.whole(60, 420) })),
  });
}
