// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { credentialsV1 } from "../contexts/pinned.ts";
import { instantOf } from "../json/moment.ts";
import { idOf, isThing, isUrl, listOf, textsOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { bad, good } from "./check.ts";
import type { Judgement } from "./check.ts";

/** The names of the two dates: version 2.0 of the data model says it otherwise than 1.1. */
export const periodFields = (credential: Thing): readonly [string, string] =>
  listOf(credential["@context"])[0] === credentialsV1
    ? ["issuanceDate", "expirationDate"]
    : ["validFrom", "validUntil"];

const isAbsentOr = (value: unknown, holds: (value: unknown) => boolean): boolean => value === undefined || holds(value);

const isInstant = (value: unknown): boolean => instantOf(value) !== undefined;

const hasType = (value: unknown): boolean => isThing(value) && textsOf(value["type"]).length > 0;

const hasSoundId = (value: unknown): boolean => isThing(value) && isAbsentOr(value["id"], isUrl);

const isFilled = (value: unknown): boolean => isThing(value) && Object.keys(value).length > 0;

/** A text, or texts with their languages. */
const isWords = (value: unknown): boolean =>
  listOf(value).every((item) => typeof item === "string" || (isThing(item) && typeof item["@value"] === "string"));

/** Members that say of themselves what they are. */
const typed = ["credentialStatus", "credentialSchema", "termsOfUse", "evidence", "refreshService"] as const;

/** What is wrong by the data model, as the names of the fields. */
function faults(credential: Thing): string[] {
  const subjects = listOf(credential["credentialSubject"]);
  const [from, until] = periodFields(credential);
  const isOld = from === "issuanceDate";
  const holds: readonly (readonly [string, boolean])[] = [
    ["id", isAbsentOr(credential["id"], isUrl)],
    ["type", textsOf(credential["type"]).includes("VerifiableCredential")],
    ["issuer", isUrl(idOf(credential["issuer"]))],
    ["credentialSubject", subjects.length > 0 && subjects.every((subject) => isFilled(subject) && hasSoundId(subject))],
    [from, isOld ? isInstant(credential[from]) : isAbsentOr(credential[from], isInstant)],
    [until, isAbsentOr(credential[until], isInstant)],
    ...["name", "description"].map((field) => [field, isAbsentOr(credential[field], isWords)] as const),
    ...typed.map((field) => [field, listOf(credential[field]).every((it) => hasType(it) && hasSoundId(it))] as const),
  ];
  return holds.filter(([, isSound]) => !isSound).map(([field]) => field);
}

/**
 * Whether a credential is one by W3C Verifiable Credentials 2.0 (or 1.1): what a schema cannot see is looked at too, such as
 * ids that are URLs and dates that are instants.
 *
 * @param credential - a credential
 */
export function judgeDataModel(credential: Thing): Judgement {
  const found = faults(credential);
  const [from, until] = periodFields(credential);
  const [begins, ends] = [instantOf(credential[from]), instantOf(credential[until])];
  if (found.length === 0 && begins !== undefined && ends !== undefined && ends.to < begins.from) found.push(until);
  if (found.length === 0)
    return good(
      "data-model-sound",
      "Der Nachweis folgt dem Datenmodell (W3C Verifiable Credentials).",
      "The credential follows the data model (W3C Verifiable Credentials).",
    );
  const names = found.join(", ");
  return bad(
    "data-model-broken",
    `Fehlt oder ist falsch nach dem Datenmodell: ${names}.`,
    `Missing or wrong by the data model: ${names}.`,
  );
}
