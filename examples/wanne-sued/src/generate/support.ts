// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Register } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Journey } from "./journey.ts";
import { idOf } from "./person.ts";
import { planning, written } from "./planning.ts";
import type { Draw } from "./random.ts";

type ListName = Exclude<keyof Register, "format" | "version">;

/** Some of the lists of a register. */
export type Some<Name extends ListName> = Pick<Register, Name>;

const topics = [
  ["Bildungsberatung", "education"],
  ["Sozialberatung", "social"],
  ["Jobcoaching", "job-coaching"],
  ["Kinderbetreuung", "family"],
  ["Schulden", "debt"],
  ["Wohnen", "housing"],
  ["Anerkennung von Abschlüssen", "recognition"],
] as const;

const channels = ["in-person", "in-person", "phone", "outreach"] as const;

/** The last day on which something can have been recorded about somebody. */
const until = ({ left }: Journey): Day => left ?? asOf;

const within = (journey: Journey, day: Day): boolean => day >= journey.life.entry && day <= until(journey);

function counselling(draw: Draw, journey: Journey): Some<"contacts"> {
  const participantId = idOf(journey.life.number);
  const days = Array.from({ length: draw.whole(3, 7) }, (_, index) =>
    addDays(journey.life.entry, index * draw.whole(30, 55)),
  );
  const contacts = days
    .filter((on) => within(journey, on))
    .map((on, index) => ({
      on,
      index,
      minutes: draw.one([20, 30, 45, 60]),
      channel: draw.one(channels),
      about: draw.one(topics),
    }))
    .map(({ on, index, minutes, channel, about: [topic, type] }) => ({
      id: `c-${participantId}-${index + 1}`,
      participantId,
      on,
      minutes,
      channel,
      topic,
      type,
      voluntary: true,
      contentClass: type === "debt" ? ("sensitive" as const) : ("normal" as const),
      source: "provider" as const,
      recordedAt: on,
    }));
  return { contacts };
}

const levels = ["A1", "A2", "B1", "B2", "C1"] as const;

function language(draw: Draw, { life, left }: Journey): Some<"languageSupports"> {
  const { number, german, entry } = life;
  const next = levels[levels.findIndex((level) => level === german) + 1];
  if (german === "native" || german === "C1" || next === undefined) return { languageSupports: [] };
  const participantId = idOf(number);
  const from = addDays(entry, 30);
  const planned = addMonths(from, 7);
  const to = left !== null && left < planned ? left : planned < asOf ? planned : null;
  const passed = draw.chance(0.7);
  return {
    languageSupports: [
      {
        id: `s-${participantId}`,
        participantId,
        course: german === "B1" || german === "B2" ? "basic-vocational" : "integration-course",
        entryLevel: german,
        targetLevel: next,
        period: { from, to },
        units: german === "B1" || german === "B2" ? 400 : 300,
        exams: to === planned ? [{ on: to, level: passed ? next : german, passed, attempt: 1 }] : [],
        ...written(to ?? from),
      },
    ],
  };
}

function coaching(draw: Draw, { life, left }: Journey): Some<"jobCoachings"> {
  if (life.number % 2 === 0) return { jobCoachings: [] };
  const participantId = idOf(life.number);
  const period = { from: addDays(life.entry, 60), to: left };
  if (left !== null && left <= period.from) return { jobCoachings: [] };
  const hours = draw.whole(6, 30);
  return {
    jobCoachings: [
      {
        id: `j-${participantId}`,
        participantId,
        period,
        hours,
        sessions: Math.ceil(hours / 2),
        setting: "search",
        ...written(left ?? period.from),
      },
    ],
  };
}

const services = [
  { to: "ki", purpose: "Anerkennung eines ausländischen Abschlusses" },
  { to: "familienbuero", purpose: "Platz in der Kindertagesbetreuung" },
  { to: "arbeitslosenzentrum", purpose: "Beratung zum Bescheid" },
  { to: "inha", purpose: "Beratung in der Herkunftssprache" },
] as const;

/** Every third person is referred to another service, and has agreed to it in writing. */
function referring(draw: Draw, { life }: Journey): Some<"referrals" | "consents"> {
  if (life.number % 3 !== 0) return { referrals: [], consents: [] };
  const participantId = idOf(life.number);
  const { to, purpose } = draw.one(services);
  const givenOn = addDays(life.entry, 25);
  const open = addMonths(givenOn, 2) > asOf;
  return {
    consents: [
      {
        id: `e-${participantId}`,
        participantId,
        purpose,
        textVersion: "2020-01",
        language: "de",
        form: "written",
        health: false,
        informedAbout: { purpose: true, refusal: true, withdrawal: true },
        givenOn,
        scope: { recipients: [to], dataClasses: ["identity", "contact"] },
        source: "self",
        recordedAt: givenOn,
      },
    ],
    referrals: [
      {
        id: `r-${participantId}`,
        participantId,
        from: "stadt-herne",
        to,
        purpose,
        sentOn: addDays(givenOn, 3),
        dataClasses: ["identity", "contact"],
        legalBasis: { kind: "consent", consentId: `e-${participantId}` },
        ...(open
          ? { status: "sent", ...written(addDays(givenOn, 3)) }
          : {
              status: "closed",
              answeredOn: addDays(givenOn, 9),
              closedOn: addDays(givenOn, 40),
              result: "Termin hat stattgefunden.",
              ...written(addDays(givenOn, 40)),
            }),
      },
    ],
  };
}

/** Every fifth person was ill or had a sick child for some days; what was reported is reported. */
function absence(draw: Draw, { life, participations }: Journey): Some<"absences" | "absenceReports"> {
  const [, first] = participations;
  if (life.number % 5 !== 0 || first?.actual === undefined) return { absences: [], absenceReports: [] };
  const from = addDays(first.actual.from, draw.whole(8, 20));
  const to = addDays(from, draw.whole(0, 4));
  const month = from.slice(0, 7);
  const reportedOn = addDays(addMonths(`${month}-01`, 1), 2);
  return {
    absences: [
      {
        id: `f-${idOf(life.number)}`,
        participationId: first.id,
        from,
        to,
        reason: life.children.length > 0 ? "child-sick" : "sick-with-certificate",
        excused: true,
        evidenceSeen: true,
        ...written(to),
      },
    ],
    absenceReports: [{ participationId: first.id, month, reportedOn, ...written(reportedOn) }],
  };
}

/**
 * What accompanies somebody on the way.
 *
 * @param draw - the seeded sequence
 * @param journey - the way
 */
export const supportOf = (draw: Draw, journey: Journey) => ({
  ...counselling(draw, journey),
  ...planning(draw, journey),
  ...language(draw, journey),
  ...coaching(draw, journey),
  ...referring(draw, journey),
  ...absence(draw, journey),
});
