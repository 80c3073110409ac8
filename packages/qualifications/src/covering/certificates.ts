// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Certificate } from "../records/certificate.ts";

/**
 * Tells whether a certificate counts on a day: issued on or before it, and neither revoked nor superseded by then. Where
 * the day of the end is not recorded, it does not count at all.
 *
 * @param certificate - a certificate
 * @param on - `YYYY-MM-DD`
 */
export function isValidOn({ status, issuedOn, endedOn }: Certificate, on: Day): boolean {
  if (status === "draft" || issuedOn > on) return false;
  return status === "issued" || (endedOn !== undefined && on < endedOn);
}

/**
 * Tells whether a certificate stands revoked on a day.
 *
 * @param certificate - a certificate
 * @param on - `YYYY-MM-DD`
 */
export const isRevokedOn = ({ status, endedOn }: Certificate, on: Day): boolean =>
  status === "revoked" && (endedOn === undefined || endedOn <= on);
