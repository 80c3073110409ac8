// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { CertificateContent } from "./content.ts";
import { noDegree } from "./content.ts";

/** A day as German offices write it. */
export const germanDay = (day: Day): string => day.split("-").toReversed().join(".");

const decimal = (value: number): string => String(value).replace(".", ",");

export const partNames = { theory: "Theorie", practical: "Praxis", oral: "Fachgespräch" } as const;

/** A number of figures alone says nothing by itself. */
const numbered = (number: string): string => (/^\d+$/.test(number) ? `TQ${number}` : number);

/** Number and title of a module; a title that is not known is its number. */
export const moduleName = ({ number, title }: CertificateContent["module"]): string =>
  number === title ? numbered(number) : `${numbered(number)} ${title}`;

/** How long it takes, in the units the source gives. */
export function durationOf({ months, weeks, theoryHours, inCompanyHours }: CertificateContent["module"]): string {
  return [
    months === undefined ? undefined : `${decimal(months)} Monate`,
    weeks === undefined ? undefined : `${decimal(weeks)} Wochen`,
    theoryHours === undefined ? undefined : `${decimal(theoryHours)} Stunden Theorie`,
    inCompanyHours === undefined ? undefined : `${decimal(inCompanyHours)} Stunden im Betrieb`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** What was achieved, in sentences. */
export function descriptionOf({ module, occupation, framework }: CertificateContent): string {
  const contents = module.competences.map(({ text }) => text).join("; ");
  return [
    `Teilqualifikation „${moduleName(module)}“ zum Beruf ${occupation.name} (${framework.issuer}, Fassung ${framework.version}).`,
    contents === "" ? "" : `Inhalte: ${contents}.`,
    durationOf(module) === "" ? "" : `Umfang: ${durationOf(module)}.`,
    noDegree,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** What had to be done for it. */
export function criteriaOf({ assessment }: CertificateContent): string {
  if (assessment === undefined)
    return "Teilnahme bis zum Ende. Eine Kompetenzfeststellung ist damit nicht bescheinigt.";
  return `Bestandene Kompetenzfeststellung: mindestens ${decimal(assessment.passPercent)} Prozent der gewichteten Punkte.`;
}

export const periodWords = ({ period }: CertificateContent): string | undefined =>
  period === undefined ? undefined : `${germanDay(period.from)} bis ${germanDay(period.to)}`;

export const percentWords = (percent: number): string => `${decimal(percent)} Prozent`;
