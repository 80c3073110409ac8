// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Measure, Participation, WorkOpportunity } from "@quartierkit/participants";
import { asOf, projectPeriod } from "../dates.ts";
import type { Life } from "./life.ts";
import { caseIdOf, idOf } from "./person.ts";
import type { Draw } from "./random.ts";

const offered: readonly Measure[] = [
  { id: "m-projekt", norm: "esf", title: "BQB-Süd", provider: "Stadt Herne", operating: projectPeriod },
  ...(
    [
      ["m-agh-pflege", "Begleitung im Alltag (Pflege)", "drk"],
      ["m-agh-galabau", "Grünes Wanne-Süd (Garten- und Landschaftsbau)", "gbh"],
      ["m-agh-gastronomie", "Stadtteilcafé (Hotel und Gastronomie)", "gbh"],
      ["m-agh-haushalt", "Hilfe im Haushalt", "drk"],
    ] as const
  ).map(([id, title, provider]) => ({
    id,
    norm: "sgb2-16d" as const,
    title,
    provider,
    operating: projectPeriod,
    capacity: 12,
    hoursPerWeek: 30,
  })),
  {
    id: "m-aktivierung",
    norm: "sgb3-45",
    title: "Orientierung und Bewerbung",
    provider: "gbh",
    operating: projectPeriod,
    admission: { from: "2019-10-01", to: "2022-12-31" },
  },
  {
    id: "m-digital",
    norm: "municipal",
    title: "Berufsübergreifende Qualifizierung: digitale Medien",
    provider: "gbh",
    operating: projectPeriod,
  },
  {
    id: "m-sprache",
    norm: "municipal",
    title: "Sprachförderung im Quartier",
    provider: "drk",
    operating: projectPeriod,
  },
];

/** The measures of the project, as the provider entered them before the start. */
export const measures: readonly Measure[] = offered.map((measure) => ({
  ...measure,
  source: "provider",
  recordedAt: "2019-12-02",
}));

const fields = [
  { measureId: "m-agh-pflege", occupationalField: "care" },
  { measureId: "m-agh-galabau", occupationalField: "gardening" },
  { measureId: "m-agh-gastronomie", occupationalField: "hospitality" },
  { measureId: "m-agh-haushalt", occupationalField: "household" },
] as const;

/** Somebody's way through the project. */
export interface Journey {
  readonly life: Life;
  /** The last day in the project, `null` while it goes on. */
  readonly left: Day | null;
  readonly participations: readonly Participation[];
  readonly workOpportunities: readonly WorkOpportunity[];
}

const endings = [
  { reason: "completed", destination: "unemployed", status: "completed" },
  { reason: "completed", destination: "further-measure", status: "completed" },
  { reason: "employment", destination: "employment-insured", status: "ended-early" },
  { reason: "completed", destination: "employment-insured", status: "completed" },
  { reason: "training", destination: "apprenticeship", status: "ended-early" },
  { reason: "participant-family", destination: "inactive", status: "ended-early" },
  { reason: "employment", destination: "sgb2-16i", status: "ended-early" },
  { reason: "participant-moving", destination: "relocation", status: "ended-early" },
] as const;

const later = ["employment-insured", "unemployed", "further-measure", "unknown"] as const;

/** The planned end and what became of it by the day of the report. */
function closing(
  draw: Draw,
  from: Day,
  to: Day,
): Pick<Participation, "status" | "actual" | "exit" | "followUps" | "recordedAt"> {
  const { reason, destination, status } = draw.one(endings);
  if (to >= asOf) return { status: "active", actual: { from, to: null }, recordedAt: from };
  const working = reason === "employment" || destination === "employment-insured";
  const dueOn = addMonths(to, 6);
  const asked = addDays(dueOn, draw.whole(0, 25));
  const followUp = asked <= asOf ? { dueOn, on: asked, destination: draw.one(later) } : { dueOn };
  return {
    status,
    actual: { from, to },
    exit: { reason, destination, ...(working ? { employmentFrom: addDays(to, 1) } : {}) },
    followUps: [followUp],
    recordedAt: to,
  };
}

function inProject(draw: Draw, life: Life): Participation {
  const { number, entry } = life;
  const planned = { from: entry, to: earlier(addDays(entry, draw.whole(200, 620)), projectPeriod.to) };
  return {
    id: `t-${idOf(number)}-projekt`,
    participantId: idOf(number),
    measureId: "m-projekt",
    caseId: caseIdOf(number),
    planned,
    source: "provider",
    ...closing(draw, entry, planned.to),
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** A part of the way that begins some time after the entry and ends with the project at the latest. */
function part(draw: Draw, life: Life, left: Day | null, [measureId, months]: readonly [string, number]) {
  const from = addDays(life.entry, draw.whole(20, 60));
  const planned = { from, to: earlier(addDays(addMonths(from, months), -1), left ?? projectPeriod.to) };
  if (planned.to <= from) return null;
  const over = planned.to < asOf;
  const participation: Participation = {
    id: `t-${idOf(life.number)}-${measureId.slice(2)}`,
    participantId: idOf(life.number),
    measureId,
    status: over ? "completed" : "active",
    planned,
    actual: { from, to: over ? planned.to : null },
    ...(over ? { exit: { reason: "completed", destination: "further-measure" } as const } : {}),
    caseId: caseIdOf(life.number),
    ...(measureId.startsWith("m-agh") ? inWork(from, life) : {}),
    source: "provider",
    recordedAt: over ? planned.to : from,
  };
  return participation;
}

/** What a work opportunity has beside its days; the compensation is invented. */
const inWork = (from: Day, { number }: Life) =>
  ({
    hoursPerWeek: number % 3 === 0 ? 20 : 30,
    workingDays: [1, 2, 3, 4, 5],
    workplace: "Einsatzstelle in Wanne-Süd",
    compensationEuroCentsPerHour: 200,
    travelEuroCents: 0,
    messages: [
      { message: "AGHAnmeldung", on: addDays(from, -12) },
      { message: "AGHZusageTraeger", on: addDays(from, -9) },
      { message: "AGHZusageAA", on: addDays(from, -6) },
    ],
  }) as const;

function measuresOf(draw: Draw, { kind, german, number }: Life): readonly (readonly [string, number])[] {
  const field = fields[number % fields.length] ?? fields[0];
  const work = ["long-term", "lone-parent", "older", "disabled"].includes(kind)
    ? [[field.measureId, draw.whole(5, 9)] as const]
    : [];
  const activation = kind === "young" || kind === "recent" ? [["m-aktivierung", 2] as const] : [];
  const language = german === "A1" || german === "A2" ? [["m-sprache", 6] as const] : [];
  return [...work, ...activation, ...language, ...(draw.chance(0.3) ? [["m-digital", 3] as const] : [])];
}

const criteria = {
  additionality: "Ohne die Arbeitsgelegenheit würde die Arbeit nicht, nicht so oder erst später getan.",
  publicInterest: "Das Ergebnis kommt den Bewohnerinnen und Bewohnern zugute.",
  competitionNeutrality: "Kein Betrieb verliert dadurch Aufträge; der Beirat wurde gehört.",
} as const;

function placeOf({ id, measureId, actual, planned }: Participation): readonly WorkOpportunity[] {
  const field = fields.find((one) => one.measureId === measureId);
  if (field === undefined || actual === undefined) return [];
  const criterion = (reasoning: string) => ({ assessedOn: addDays(actual.from, -14), reasoning });
  return [
    {
      id: `w-${id.slice(2)}`,
      participationId: id,
      occupationalField: field.occupationalField,
      additionality: criterion(criteria.additionality),
      publicInterest: criterion(criteria.publicInterest),
      competitionNeutrality: criterion(criteria.competitionNeutrality),
      noDirectAlternative: criterion("Vermittlung und Weiterbildung wurden geprüft und kamen noch nicht in Frage."),
      ...(planned === undefined ? {} : { assignment: { period: planned, decidedOn: addDays(actual.from, -10) } }),
      source: "provider",
      recordedAt: addDays(actual.from, -10),
    },
  ];
}

/**
 * Sends a life through the project.
 *
 * @param draw - the seeded sequence
 * @param life - the life up to the entry
 */
export function journeyOf(draw: Draw, life: Life): Journey {
  const project = inProject(draw, life);
  const left = project.actual?.to ?? null;
  const parts = measuresOf(draw, life).flatMap((measure) => part(draw, life, left, measure) ?? []);
  const participations = [project, ...parts];
  return { life, left, participations, workOpportunities: participations.flatMap(placeOf) };
}
