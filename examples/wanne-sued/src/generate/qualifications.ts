// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type {
  Certificate,
  CompetenceAssessment,
  QualificationFile,
  TqEnrolment,
  WorkExperience,
} from "@quartierkit/qualifications";
import { asOf } from "../dates.ts";
import type { Life } from "./life.ts";
import { idOf } from "./person.ts";
import { pathOf, preparationsOf } from "./preparation.ts";
import type { Draw } from "./random.ts";

/** The frameworks in which the project's participants learn; modules and versions stand in the catalogue. */
const ways = [
  { regulationId: "gaertner-galabau", modules: "agi-galabau-tq", frameworkVersion: "nachqualifizierung.de", months: 4 },
  { regulationId: "fachlagerist", modules: "bibb-fachlagerist-", frameworkVersion: "2008", months: 3 },
] as const;

type Way = (typeof ways)[number];

interface Begun {
  readonly life: Life;
  readonly way: Way;
  readonly from: Day;
  /** How many modules in a row. */
  readonly count: number;
}

interface Recorded {
  readonly enrolment: TqEnrolment;
  readonly assessment?: CompetenceAssessment;
  readonly certificate?: Certificate;
}

const points = (draw: Draw) => draw.whole(55, 95);

type Pin = Pick<TqEnrolment, "participantId" | "moduleId" | "frameworkVersion">;

const panel: CompetenceAssessment["panel"] = [
  { role: "chair", trainerOfParticipant: false, conflictChecked: true },
  { role: "assessor", trainerOfParticipant: false, conflictChecked: true },
];

/** One in eight fails at the first attempt. */
function assessed(
  draw: Draw,
  pin: Pin,
  { id, date }: { readonly id: string; readonly date: Day },
): CompetenceAssessment {
  const failed = draw.chance(0.12);
  return {
    id: `k-${id.slice(2)}`,
    ...pin,
    enrolmentId: id,
    date,
    panel,
    parts: [
      { kind: "theory", points: failed ? 30 : points(draw), max: 100, weight: 1 },
      { kind: "practical", points: failed ? 40 : points(draw), max: 100, weight: 1 },
    ],
    scheme: { passPercent: 50 },
    result: failed ? "failed" : "passed",
    attempt: 1,
  };
}

function moduleRecord(draw: Draw, { life, way, from }: Begun, number: number): Recorded {
  const participantId = idOf(life.number);
  const pin = { participantId, moduleId: `${way.modules}${number}`, frameworkVersion: way.frameworkVersion };
  const start = addMonths(from, (number - 1) * way.months);
  const end = addDays(addMonths(start, way.months), -1);
  const base = {
    id: `q-${participantId}-${number}`,
    ...pin,
    provider: "gbh",
    planned: { from: start, to: end },
    funding: { kind: "education-voucher" as const, issuedOn: addDays(start, -20), validTo: addDays(start, 40) },
  };
  if (start > asOf) return { enrolment: { ...base, status: "enrolled" } };
  if (end >= asOf) return { enrolment: { ...base, actual: { from: start, to: null }, status: "running" } };
  const done = { ...base, actual: { from: start, to: end } };
  const assessment = assessed(draw, pin, { id: base.id, date: end });
  if (assessment.result === "failed") return { enrolment: { ...done, status: "failed" }, assessment };
  const issuedOn = addDays(end, 14);
  if (issuedOn > asOf) return { enrolment: { ...done, status: "passed" }, assessment };
  return {
    enrolment: { ...done, status: "certified" },
    assessment,
    certificate: {
      number: `Z-${participantId}-${number}`,
      ...pin,
      assessmentId: assessment.id,
      issuer: "gbh",
      issuedOn,
      status: "issued",
    },
  };
}

/** Modules in a row; nobody goes on after one that was failed. */
function modulesOf(draw: Draw, begun: Begun): readonly Recorded[] {
  const records = Array.from({ length: begun.count }, (_, index) => moduleRecord(draw, begun, index + 1));
  const stop = records.findIndex(({ enrolment }) => enrolment.status === "failed");
  return stop === -1 ? records : records.slice(0, stop + 1);
}

function experienceOf(draw: Draw, { life, way }: Begun): readonly WorkExperience[] {
  const participantId = idOf(life.number);
  const last = life.spells.findLast(({ kind, insured }) => kind === "employment" && insured === true);
  if (last?.to === undefined || last.to === null || draw.chance(0.4)) return [];
  return [
    {
      id: `x-${participantId}`,
      participantId,
      regulationId: way.regulationId,
      kind: "work",
      from: last.from,
      to: last.to,
      ...(last.hoursPerWeek === undefined ? {} : { hoursPerWeek: last.hoursPerWeek }),
    },
  ];
}

/** A number stands on what is handed out: it counts the certificates of a year and tells nothing of the person. */
function numbered(certificates: readonly Certificate[]): readonly Certificate[] {
  const order = certificates.toSorted((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
  const yearOf = ({ issuedOn }: Certificate) => issuedOn.slice(0, 4);
  return certificates.map((certificate) => {
    const sameYear = order.filter((other) => yearOf(other) === yearOf(certificate));
    const place = String(sameYear.indexOf(certificate) + 1).padStart(3, "0");
    return { ...certificate, number: `TQ-${yearOf(certificate)}-${place}` };
  });
}

/**
 * Enrolments in Teilqualifikationen for every fifth person, with preparation, assessments, certificates and work experience.
 *
 * @param draw - the seeded sequence
 * @param lives - the people
 */
export function qualificationsOf(draw: Draw, lives: readonly Life[]): QualificationFile {
  const begun = lives
    .filter(({ number }) => number % 5 === 2)
    .map((life, index): Begun => {
      const way = ways[index % ways.length] ?? ways[0];
      return { life, way, from: addMonths(`${life.entry.slice(0, 7)}-01`, 3), count: draw.whole(1, 4) };
    });
  const records = begun.flatMap((one) => modulesOf(draw, one));
  return {
    format: "quartierkit-qualifications",
    version: 1,
    regulations: [],
    frameworks: [],
    enrolments: records.map(({ enrolment }) => enrolment),
    assessments: records.flatMap(({ assessment }) => assessment ?? []),
    certificates: numbered(records.flatMap(({ certificate }) => certificate ?? [])),
    experience: begun.flatMap((one) => experienceOf(draw, one)),
    preparations: begun.flatMap(({ life, way, from }) => preparationsOf(idOf(life.number), way.regulationId, from)),
    paths: begun.map(({ life, way, from }) => pathOf(idOf(life.number), way.regulationId, from)),
  };
}
