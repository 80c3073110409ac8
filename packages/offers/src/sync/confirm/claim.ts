// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a link is good for. */
export const purposes = ["confirm-offer", "correct-offer", "end-offer"] as const;
export type Purpose = (typeof purposes)[number];

/** What a link says: nothing about a person. */
export interface Claim {
  readonly purpose: Purpose;
  /** Id of the offer. */
  readonly offer: string;
  /** Of what its provider was shown, from `fingerprintOf`. */
  readonly fingerprint: string;
  /** Instant in UTC to the second, `YYYY-MM-DDTHH:mm:ssZ`; absent: at once. */
  readonly notBefore?: string;
  readonly expires: string;
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Whether an instant is written as it has to be and exists. */
export const isInstant = (text: unknown): text is string =>
  typeof text === "string" &&
  instantForm.test(text) &&
  !Number.isNaN(new Date(text).getTime()) &&
  new Date(text).toISOString() === text.replace("Z", ".000Z");

/** Ids as long as anybody needs; whoever needs more sends a number. */
const longest = 200;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= longest;

/** Whether a claim can be sent. */
export function isClaim({ purpose, offer, fingerprint, notBefore, expires }: Claim): boolean {
  return (
    purposes.includes(purpose) &&
    isText(offer) &&
    isText(fingerprint) &&
    (notBefore === undefined || (isInstant(notBefore) && notBefore < expires)) &&
    isInstant(expires)
  );
}

/** A claim as the text that is signed: a list, so that there is one way to write it. */
export const claimText = ({ purpose, offer, fingerprint, notBefore, expires }: Claim): string =>
  JSON.stringify([purpose, offer, fingerprint, notBefore ?? null, expires]);

/** A claim from its text; `null` where it is none, or written in another way. */
export function claimOf(text: string): Claim | null {
  const value = parsed(text);
  if (!Array.isArray(value) || value.length !== 5) return null;
  const [purpose, offer, fingerprint, notBefore, expires]: readonly unknown[] = value;
  const known = purposes.find((one) => one === purpose);
  if (known === undefined || !isText(offer) || !isText(fingerprint) || !isInstant(expires)) return null;
  if (notBefore !== null && !isInstant(notBefore)) return null;
  const claim: Claim = { purpose: known, offer, fingerprint, ...(notBefore === null ? {} : { notBefore }), expires };
  return claimText(claim) === text && isClaim(claim) ? claim : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
