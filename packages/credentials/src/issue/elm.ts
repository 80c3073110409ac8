// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { startOf } from "../json/moment.ts";
import type { Thing } from "../json/value.ts";
import { identityHash } from "../verify/holder.ts";
import type { CertificateContent, ContentAssessment } from "./content.ts";
import { noDegree, noDegreeInEnglish } from "./content.ts";
import { newSalt } from "./open-badge.ts";
import type { IssueOptions } from "./open-badge.ts";
import { uuidFrom } from "./uuid.ts";
import { descriptionOf, moduleName, partNames, percentWords } from "./words.ts";

const inGerman = (text: string): Thing => ({ de: [text] });

/** Hours, else months, else weeks, as an ISO 8601 duration; whole numbers, as the standard asks of days and above. */
export function volumeOf({
  theoryHours,
  inCompanyHours,
  months,
  weeks,
}: CertificateContent["module"]): string | undefined {
  const hours = theoryHours === undefined || inCompanyHours === undefined ? undefined : theoryHours + inCompanyHours;
  if (hours !== undefined) {
    const minutes = Math.round(hours * 60);
    return `PT${Math.floor(minutes / 60)}H${minutes % 60 === 0 ? "" : `${minutes % 60}M`}`;
  }
  if (months !== undefined && Number.isInteger(months)) return `P${months}M`;
  return weeks !== undefined && Number.isInteger(weeks) ? `P${weeks}W` : undefined;
}

/** The occupation, whose level it is: a Teilqualifikation has no level of its own. */
const occupationOf = ({ occupation }: CertificateContent): Thing => ({
  id: `urn:quartierkit:regulation:${encodeURIComponent(occupation.id)}`,
  type: "Qualification",
  title: inGerman(occupation.name),
  isPartialQualification: false,
  ...(occupation.dqr === undefined
    ? {}
    : {
        nqfLevel: [
          {
            id: `urn:quartierkit:dqr:${occupation.dqr}`,
            type: "Concept",
            prefLabel: inGerman(`DQR-Niveau ${occupation.dqr}`),
            notation: String(occupation.dqr),
          },
        ],
      }),
});

function qualificationOf(id: string, content: CertificateContent): Thing {
  const { module } = content;
  const volume = volumeOf(module);
  return {
    id,
    type: "Qualification",
    title: inGerman(moduleName(module)),
    description: inGerman(descriptionOf(content)),
    isPartialQualification: true,
    ...(volume === undefined ? {} : { volumeOfLearning: volume }),
    isPartOf: [occupationOf(content)],
    learningOutcome: module.competences.map(({ text, escoUri }, index) => ({
      id: `${id}#outcome-${index + 1}`,
      type: "LearningOutcome",
      title: inGerman(text),
      ...(escoUri === undefined
        ? {}
        : { relatedESCOSkill: [{ id: escoUri, type: "Concept", prefLabel: inGerman(text) }] }),
    })),
  };
}

const note = (text: string): Thing => ({ type: "Note", noteLiteral: inGerman(text) });

function assessmentsOf(id: string, { date, percent, parts }: ContentAssessment): readonly Thing[] {
  return [
    {
      id: `${id}#assessment`,
      type: "LearningAssessment",
      title: inGerman("Kompetenzfeststellung"),
      grade: note(`bestanden, ${percentWords(percent)}`),
      dateIssued: startOf(date),
      hasPart: parts.map(({ kind, points, max }) => ({
        id: `${id}#assessment-${kind}`,
        type: "LearningAssessment",
        title: inGerman(partNames[kind]),
        grade: note(`${points} von ${max} Punkten`),
      })),
    },
  ];
}

const additionalNote = [{ type: "Note", noteLiteral: { de: [noDegree], en: [noDegreeInEnglish] } }];

function activityOf(id: string, { module, period }: CertificateContent): Thing {
  const times = period === undefined ? [] : [{ startDate: startOf(period.from), endDate: startOf(period.to) }];
  return {
    id: `${id}#activity`,
    type: "LearningActivity",
    title: inGerman(moduleName(module)),
    temporal: times.map((time) => ({ type: "PeriodOfTime", ...time })),
  };
}

function achievementOf(id: string, content: CertificateContent, organisation: Thing): Thing {
  const { module, issuedOn, assessment } = content;
  return {
    id: `${id}#achievement`,
    type: "LearningAchievement",
    title: inGerman(moduleName(module)),
    additionalNote,
    awardedBy: {
      id: `${id}#awarding`,
      type: "AwardingProcess",
      awardingBody: [organisation],
      awardingDate: startOf(issuedOn),
    },
    specifiedBy: qualificationOf(id, content),
    influencedBy: [activityOf(id, content)],
    ...(assessment === undefined ? {} : { provenBy: assessmentsOf(id, assessment) }),
  };
}

/** Who only took part has done something, and achieved nothing that could be claimed. */
const attendanceOf = (id: string, content: CertificateContent, organisation: Thing): Thing => ({
  ...activityOf(id, content),
  additionalNote,
  directedBy: [organisation],
  specifiedBy: {
    id: `${id}#specification`,
    type: "LearningActivitySpecification",
    title: inGerman(moduleName(content.module)),
  },
});

/**
 * A certificate in the European Learning Model (ELM 3), as Europass reads it: JSON-LD without a seal. What cannot be said in
 * it (the number of the framework's version, say) stands in the description.
 *
 * @param content - what it says
 * @param options - issuer and holder, as for the Open Badge
 */
export async function elmOf(
  content: CertificateContent,
  { issuer, identity, salt = newSalt() }: Pick<IssueOptions, "issuer" | "identity" | "salt">,
): Promise<Thing> {
  const { framework, module, kind, issuedOn } = content;
  const achievement = await uuidFrom("achievement", framework.id, framework.version, module.id, kind);
  const holder = await uuidFrom("holder", await identityHash(identity ?? content.participantId, salt));
  const organisation = {
    id: issuer.id,
    type: "Organisation",
    legalName: inGerman(issuer.name ?? content.organisation ?? issuer.id),
  };
  const claim = content.kind === "certificate" ? achievementOf : attendanceOf;
  return {
    "@context": ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"],
    id: await uuidFrom("certificate", issuer.id, kind, content.number),
    type: ["VerifiableCredential", "EuropeanDigitalCredential"],
    issuer: organisation,
    issuanceDate: startOf(issuedOn),
    issued: startOf(issuedOn),
    validFrom: startOf(issuedOn),
    credentialSubject: {
      id: holder,
      type: "Person",
      hasClaim: [claim(achievement, content, organisation)],
    },
  };
}
