// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Oracles of the tests, which come without types. */
declare module "@digitalbazaar/vc" {
  export function issue(options: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  export function verifyCredential(
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly verified: boolean; readonly error?: unknown }>;
}

declare module "@digitalbazaar/data-integrity" {
  export const DataIntegrityProof: new (options: Readonly<Record<string, unknown>>) => object;
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: unknown;
}

declare module "@digitalbazaar/ed25519-multikey" {
  export function generate(options: object): Promise<{
    readonly publicKeyMultibase: string;
    readonly signer: () => unknown;
  }>;
}
