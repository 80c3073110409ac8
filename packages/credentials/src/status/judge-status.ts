// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { shown } from "../json/problem.ts";
import { isThing, listOf, textsOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { KnownIssuer } from "../keys/read-issuer.ts";
import { bad, good, gravest, open, refuted, undecided } from "../verify/check.ts";
import type { Judgement } from "../verify/check.ts";
import type { Judged } from "../verify/judge.ts";
import { isSet, unpacked } from "./bits.ts";

const noStatus = good(
  "no-status",
  "Der Nachweis nennt keine Statusliste; ein Widerruf darüber ist nicht vorgesehen.",
  "The credential names no status list; it cannot be revoked by one.",
);

const inForce = good("not-revoked", "Laut Statusliste nicht widerrufen.", "Not revoked by the status list.");

const revoked = bad("revoked", "Der Nachweis ist widerrufen.", "The credential is revoked.");

const suspended = bad("suspended", "Der Nachweis ist ausgesetzt.", "The credential is suspended.");

const irrelevant = good(
  "status-other",
  "Diese Statusangabe sagt nichts über die Gültigkeit.",
  "This status says nothing about validity.",
);

const notSupplied = (id: string): Judgement =>
  open(
    "status-unknown",
    `Ob der Nachweis widerrufen ist, ist unbekannt: Die Statusliste ${shown(id)} wurde nicht vorgelegt.`,
    `Whether the credential is revoked is unknown: the status list ${shown(id)} was not handed in.`,
  );

const otherKind = (type: string): Judgement =>
  open(
    "status-kind",
    `Ob der Nachweis widerrufen ist, ist unbekannt: Die Art der Statusangabe wird hier nicht gelesen (${shown(type)}).`,
    `Whether the credential is revoked is unknown: this kind of status is not read here (${shown(type)}).`,
  );

const wrongPurpose = bad(
  "status-purpose",
  "Die vorgelegte Statusliste ist zu einem anderen Zweck geführt als im Nachweis genannt.",
  "The status list that was handed in is kept for another purpose than the credential names.",
);

const outOfRange = bad(
  "status-index",
  "Der Eintrag des Nachweises liegt außerhalb der Statusliste.",
  "The entry of the credential lies outside the status list.",
);

const otherIssuer = bad(
  "status-issuer",
  "Die Statusliste stammt von jemand anderem als der Nachweis.",
  "The status list is by somebody else than the credential.",
);

const untrusted = (list: Judged): Judgement => {
  const failed = list.checks.find(({ required, ok }) => required && ok !== true);
  const [de, en] = [failed?.why.de ?? "", failed?.why.en ?? ""];
  if (failed?.code === "expired" || failed?.ok === null)
    return open(
      failed.code === "expired" ? "status-list-expired" : "status-list-unknown",
      `Ob der Nachweis widerrufen ist, ist unbekannt. Zur Statusliste: ${de}`,
      `Whether the credential is revoked is unknown. About the status list: ${en}`,
    );
  return bad("status-list-invalid", `Die Statusliste ist ungültig: ${de}`, `The status list is not valid: ${en}`);
};

const isSound = ({ checks }: Judged, except?: string): boolean =>
  checks.every(({ required, ok, code }) => !required || ok === true || code === except);

/** A place in a list: digits as text, or a number. */
function indexIn(entry: Thing): number {
  const index = entry["statusListIndex"];
  if (typeof index === "number") return index;
  return typeof index === "string" && /^(0|[1-9]\d{0,8})$/.test(index) ? Number(index) : Number.NaN;
}

interface Surroundings {
  readonly issuer: string | null;
  readonly issuers: readonly KnownIssuer[];
  readonly lists: readonly Judged[];
}

/** What the bits say; a list that is out of date can still tell that something is revoked. */
async function judgeEntry(entry: Thing, list: Judged, { issuer, issuers }: Surroundings): Promise<Judgement> {
  if (!isSound(list, "expired")) return untrusted(list);
  if (list.issuer !== issuer && !issuers.some(({ id }) => id === list.issuer)) return otherIssuer;
  const subject = list.credential?.["credentialSubject"];
  if (!isThing(subject) || !textsOf(subject["type"]).includes("BitstringStatusList"))
    return refuted({ code: "status-list", why: { de: "Das ist keine Statusliste.", en: "This is no status list." } });
  if (!textsOf(subject["statusPurpose"]).includes(String(entry["statusPurpose"]))) return wrongPurpose;
  const bits = await unpacked(subject["encodedList"]);
  if (!(bits instanceof Uint8Array)) return refuted(bits);
  const index = indexIn(entry);
  if (!Number.isInteger(index) || index < 0 || index >= bits.length * 8) return outOfRange;
  if (isSet(bits, index)) return entry["statusPurpose"] === "suspension" ? suspended : revoked;
  return isSound(list) ? inForce : untrusted(list);
}

async function judgeOne(entry: unknown, surroundings: Surroundings): Promise<Judgement> {
  if (!isThing(entry)) return otherKind("?");
  const { statusPurpose: purpose, statusListCredential: id, statusSize: size } = entry;
  const [type = "?"] = textsOf(entry["type"]);
  if (type !== "BitstringStatusListEntry" || typeof id !== "string") return otherKind(type);
  if (purpose !== "revocation" && purpose !== "suspension")
    return purpose === "message" || purpose === "refresh" ? irrelevant : otherKind(String(purpose));
  if (size !== undefined && size !== 1) return undecided(otherKind(`statusSize ${String(size)}`));
  const list = surroundings.lists.find(({ credential }) => credential?.["id"] === id);
  return list === undefined ? notSupplied(id) : judgeEntry(entry, list, surroundings);
}

/**
 * Whether a credential is revoked or suspended, by the lists that were handed in.
 *
 * @param credential - a credential
 * @param surroundings - its issuer, the issuers known to the verifier, the lists with what was found about them
 */
export async function judgeStatus(credential: Thing, surroundings: Surroundings): Promise<Judgement> {
  const judgements: Judgement[] = [];
  for (const entry of listOf(credential["credentialStatus"])) judgements.push(await judgeOne(entry, surroundings));
  return gravest(judgements) ?? noStatus;
}
