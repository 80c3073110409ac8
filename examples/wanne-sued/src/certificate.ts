// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  certificateContent,
  certificatePage,
  fingerprintOf,
  generateKey,
  issuerDocument,
  openBadgeOf,
  readIssuer,
  signCredential,
  verifyCredential,
} from "@quartierkit/credentials";
import type { Verification } from "@quartierkit/credentials";
import { asOf } from "./dates.ts";
import type { Project } from "./read.ts";
import { wholeWayOf } from "./report/whole-way.ts";
import type { Results } from "./results.ts";

/** A certificate as it is handed out, and what somebody finds who was handed it. */
export interface Certified {
  /** The signed credential, as a file. */
  readonly file: string;
  /** The page to be printed. */
  readonly page: string;
  readonly verification: Verification;
  /** What is found where one letter of the file was changed. */
  readonly changed: Verification;
}

/** One letter of what the certificate says: the file is sound, and says something else. */
const withOneLetterChanged = (file: string): string =>
  file.replace(/("name": ")(.)/, (_, field: string, letter: string) => `${field}${letter === "X" ? "Y" : "X"}`);

/** The people and their certificates are invented: no real organisation signs one. */
const issuerName = "Beispielträger (erfunden)";

/**
 * Issues a certificate of the project anew, as its provider would, and verifies it without a network: once as it is, once
 * with one letter changed. The key is made for the run and thrown away; a provider keeps one (`quartierkit tq key`).
 *
 * @param project - with the records
 * @param number - of the certificate
 * @returns `null` where the records do not allow to issue it
 */
async function certify({ qualifications }: Project, number: string): Promise<Certified | null> {
  const { content } = certificateContent(qualifications, number);
  if (content === null) return null;
  const key = await generateKey();
  const badge = await openBadgeOf(content, { issuer: { id: key.issuer, name: issuerName } });
  const credential = await signCredential(badge, key, { created: `${asOf}T00:00:00Z` });
  const file = `${JSON.stringify(credential, null, 2)}\n`;
  const { issuer } = readIssuer(
    JSON.stringify(issuerDocument({ id: key.issuer, name: issuerName, publicKey: key.publicKey })),
  );
  const options = { at: asOf, issuers: issuer === null ? [] : [issuer] };
  const fingerprint = await fingerprintOf(credential);
  return {
    file,
    page: certificatePage(content, { issuerName, ...(fingerprint === null ? {} : { fingerprint }) }),
    verification: await verifyCredential(file, options),
    changed: await verifyCredential(withOneLetterChanged(file), options),
  };
}

/**
 * The certificate issued last to the person whose way the report shows as a whole.
 *
 * @param results - of the project
 */
export async function certifiedWay({ onTheWay, project }: Results): Promise<Certified | null> {
  const number = wholeWayOf(onTheWay)?.certificates.at(-1)?.number;
  return number === undefined ? null : certify(project, number);
}
