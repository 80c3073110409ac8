// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicJwk } from "./jwk.ts";

/** A key that can sign. `secret` never leaves this package and the file it came from. */
export interface SigningKey {
  /** Verification method: the issuer's id, `#`, the key's name. */
  readonly id: string;
  /** Who signs with it: `did:key:…`, `did:web:…` or a URL. */
  readonly issuer: string;
  readonly publicKey: PublicJwk;
  /** The private member `d` of the JSON Web Key. */
  readonly secret: string;
}

/** The issuer of a verification method: all before the `#`. */
export const issuerOf = (method: string): string => method.split("#", 1)[0] ?? method;
