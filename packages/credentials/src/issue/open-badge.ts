// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { base64url } from "jose";
import { credentialsV2, openBadges303 } from "../contexts/pinned.ts";
import { startOf } from "../json/moment.ts";
import type { Thing } from "../json/value.ts";
import { identityHash } from "../verify/holder.ts";
import type { CertificateContent, ContentAssessment } from "./content.ts";
import { uuidFrom } from "./uuid.ts";
import { criteriaOf, descriptionOf, moduleName, partNames, periodWords } from "./words.ts";

/** Who issues, to whom, and for how long. */
export interface IssueOptions {
  readonly issuer: { readonly id: string; readonly name?: string };
  /** What the holder is known by, hashed with the salt; absent = the pseudonym in the file. */
  readonly identity?: string;
  /** At least 16 signs that nobody else uses; absent = drawn by chance, so that certificates of one person differ. */
  readonly salt?: string;
  /** The entry in a status list (`statusEntry`); without one the certificate cannot be revoked by a list. */
  readonly status?: Thing;
  /** Last day on which it is valid; absent = without an end. */
  readonly validUntil?: Day;
}

const kldbFramework = "Klassifikation der Berufe 2010, überarbeitete Fassung 2020";

/** Neither KldB nor the regulations have official URIs for each entry: these name them, and lead nowhere. */
const urn = (...parts: readonly string[]): string =>
  `urn:quartierkit:${parts.map((part) => encodeURIComponent(part)).join(":")}`;

const alignment = (members: Thing): Thing => ({ type: ["Alignment"], ...members });

function alignments({ module, occupation, positions }: CertificateContent): readonly Thing[] {
  return [
    alignment({
      targetName: occupation.name,
      targetUrl: urn("kldb-2010", occupation.kldb),
      targetCode: occupation.kldb,
      targetFramework: kldbFramework,
      targetType: "ext:KldB",
    }),
    ...positions.map(({ id, title, derived }) =>
      alignment({
        targetName: title,
        targetUrl: urn("regulation", occupation.id, id),
        targetCode: id,
        targetFramework: occupation.norm,
        targetType: "CFItem",
        ...(derived ? { targetDescription: "Aus den Inhalten abgeleitet, nicht vom Rahmen genannt." } : {}),
      }),
    ),
    ...module.competences.flatMap(({ text, escoUri }) =>
      escoUri === undefined
        ? []
        : [
            alignment({
              targetName: text,
              targetUrl: escoUri,
              targetFramework: "ESCO",
              targetType: "ceasn:Competency",
            }),
          ],
    ),
  ];
}

interface Scored {
  readonly description: Thing;
  readonly result: Thing;
}

function partResult(achievement: string, { kind, points, max }: ContentAssessment["parts"][number]): Scored {
  const id = `${achievement}#${kind}`;
  return {
    description: {
      id,
      type: ["ResultDescription"],
      name: partNames[kind],
      resultType: "RawScore",
      valueMin: "0",
      valueMax: String(max),
    },
    result: { type: ["Result"], resultDescription: id, value: String(points) },
  };
}

/** Each part with its points, the whole in per cent, and that it was passed. */
function results(achievement: string, assessment: ContentAssessment): readonly Scored[] {
  const whole = `${achievement}#percent`;
  const status = `${achievement}#status`;
  return [
    ...assessment.parts.map((part) => partResult(achievement, part)),
    {
      description: {
        id: whole,
        type: ["ResultDescription"],
        name: "Gesamtergebnis in Prozent",
        resultType: "Percent",
        requiredValue: String(assessment.passPercent),
        valueMin: "0",
        valueMax: "100",
      },
      result: { type: ["Result"], resultDescription: whole, value: String(assessment.percent) },
    },
    {
      description: { id: status, type: ["ResultDescription"], name: "Kompetenzfeststellung", resultType: "Status" },
      result: { type: ["Result"], resultDescription: status, status: "Completed" },
    },
  ];
}

function achievementOf(id: string, content: CertificateContent, scored: readonly Scored[]): Thing {
  return {
    id,
    type: ["Achievement"],
    achievementType: content.kind === "certificate" ? "Certificate" : "CertificateOfCompletion",
    name: moduleName(content.module),
    description: descriptionOf(content),
    criteria: { narrative: criteriaOf(content) },
    humanCode: content.module.number,
    specialization: content.occupation.name,
    version: content.framework.version,
    inLanguage: "de",
    alignment: alignments(content),
    ...(scored.length === 0 ? {} : { resultDescription: scored.map(({ description }) => description) }),
  };
}

/** Chance of the machine: without it the hashes of one person would be the same everywhere. */
export const newSalt = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(16)));

async function subjectOf(content: CertificateContent, options: IssueOptions): Promise<Thing> {
  const { framework, module, kind } = content;
  const salt = options.salt ?? newSalt();
  const hash = await identityHash(options.identity ?? content.participantId, salt);
  const achievement = await uuidFrom("achievement", framework.id, framework.version, module.id, kind);
  const scored = content.assessment === undefined ? [] : results(achievement, content.assessment);
  const period = periodWords(content);
  return {
    id: await uuidFrom("holder", hash),
    type: ["AchievementSubject"],
    identifier: [{ type: "IdentityObject", hashed: true, identityHash: hash, identityType: "identifier", salt }],
    licenseNumber: content.number,
    ...(period === undefined ? {} : { narrative: `Zeitraum: ${period}.` }),
    achievement: achievementOf(achievement, content, scored),
    ...(scored.length === 0 ? {} : { result: scored.map(({ result }) => result) }),
  };
}

/**
 * A certificate as an Open Badge 3.0 (W3C Verifiable Credential 2.0), not yet signed. It holds no name: the holder stands in
 * it as a salted hash, to be compared by `verifyCredential`.
 *
 * @param content - what it says
 * @param options - issuer, holder, status entry, end
 */
export async function openBadgeOf(content: CertificateContent, options: IssueOptions): Promise<Thing> {
  const { issuer, status, validUntil } = options;
  const name = issuer.name ?? content.organisation;
  return {
    "@context": [credentialsV2, openBadges303],
    id: await uuidFrom("certificate", issuer.id, content.kind, content.number),
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: moduleName(content.module),
    issuer: { id: issuer.id, type: ["Profile"], ...(name === undefined ? {} : { name }) },
    validFrom: startOf(content.issuedOn),
    ...(validUntil === undefined ? {} : { validUntil: `${validUntil}T23:59:59Z` }),
    ...(status === undefined ? {} : { credentialStatus: status }),
    credentialSubject: await subjectOf(content, options),
  };
}
