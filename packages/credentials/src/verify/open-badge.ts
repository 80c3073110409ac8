// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { idOf, isThing, isUrl, listOf, textsOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { bad, good } from "./check.ts";
import type { Judgement } from "./check.ts";

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const isA = (value: unknown, type: string): value is Thing => isThing(value) && textsOf(value["type"]).includes(type);

/** Types of achievements by Open Badges 3.0 (AchievementType); others begin with `ext:`. */
const achievementTypes = new Set(
  (
    "Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree Certificate " +
    "CertificateOfCompletion Certification CommunityService Competency Course CoCurricular Degree Diploma DoctoralDegree " +
    "Fieldwork GeneralEducationDevelopment JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate " +
    "QualityAssuranceCredential MasterCertificate MasterDegree MicroCredential ResearchDoctorate SecondarySchoolDiploma"
  ).split(" "),
);

const isAchievementType = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && (achievementTypes.has(value) || /^ext:[\w.|-]+$/.test(value)));

const isAlignment = (value: unknown): boolean =>
  isA(value, "Alignment") && isText(value["targetName"]) && isUrl(value["targetUrl"]);

function faultsOfAchievement(achievement: unknown): string[] {
  if (!isA(achievement, "Achievement")) return ["achievement"];
  const { criteria } = achievement;
  const holds: readonly (readonly [string, boolean])[] = [
    ["achievement.id", isUrl(achievement["id"])],
    ["achievement.name", isText(achievement["name"])],
    ["achievement.description", isText(achievement["description"])],
    ["achievement.criteria", isThing(criteria) && (isText(criteria["narrative"]) || isUrl(criteria["id"]))],
    ["achievement.achievementType", isAchievementType(achievement["achievementType"])],
    ["achievement.alignment", listOf(achievement["alignment"]).every(isAlignment)],
  ];
  return holds.filter(([, isSound]) => !isSound).map(([field]) => field);
}

/** A result names one of the descriptions that the achievement holds, or none. */
function isResultOf(achievement: unknown, result: unknown): boolean {
  if (!isA(result, "Result")) return false;
  const described = isThing(achievement) ? listOf(achievement["resultDescription"]).map(idOf) : [];
  return result["resultDescription"] === undefined || described.includes(idOf(result["resultDescription"]));
}

function faultsOfSubject(subject: unknown): string[] {
  if (!isA(subject, "AchievementSubject")) return ["credentialSubject.type"];
  const { achievement, identifier, id, result } = subject;
  return [
    ...(isUrl(id) || listOf(identifier).some(isThing) ? [] : ["credentialSubject.id"]),
    ...faultsOfAchievement(achievement),
    ...(listOf(result).every((item) => isResultOf(achievement, item)) ? [] : ["credentialSubject.result"]),
  ];
}

export const isOpenBadge = (credential: Thing): boolean =>
  textsOf(credential["type"]).some((type) => type === "OpenBadgeCredential" || type === "AchievementCredential");

/**
 * Whether a credential is an Open Badge 3.0; both families of its schemas are accepted, lists and single values.
 *
 * @param credential - a credential that says it is one
 */
export function judgeOpenBadge(credential: Thing): Judgement {
  const { issuer } = credential;
  const found = [
    ...(isThing(issuer) && !textsOf(issuer["type"]).includes("Profile") ? ["issuer.type"] : []),
    ...listOf(credential["credentialSubject"]).flatMap(faultsOfSubject),
  ];
  if (found.length === 0)
    return good("open-badge-sound", "Der Nachweis ist ein Open Badge 3.0.", "The credential is an Open Badge 3.0.");
  const names = [...new Set(found)].join(", ");
  return bad(
    "open-badge-broken",
    `Fehlt oder ist falsch nach Open Badges 3.0: ${names}.`,
    `Missing or wrong by Open Badges 3.0: ${names}.`,
  );
}
