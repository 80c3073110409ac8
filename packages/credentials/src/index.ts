// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { CredentialsError } from "./error.ts";
export type { CredentialInput } from "./json/read-input.ts";
export type { Thing } from "./json/value.ts";
export { generateKey, keyFileOf } from "./keys/generate.ts";
export { issuerDocument, rotateKey, withdrawKey } from "./keys/issuer-document.ts";
export type { IssuerDocument, IssuerKey } from "./keys/issuer-document.ts";
export { readIssuer } from "./keys/read-issuer.ts";
export type { KnownIssuer, KnownKey } from "./keys/read-issuer.ts";
export { readKey } from "./keys/read-key.ts";
export type { SigningKey } from "./keys/signing-key.ts";
export { signCredential } from "./proof/data-integrity.ts";
export { signToken } from "./proof/token.ts";
export { readStatusList, statusEntry, statusListCredential } from "./status/list.ts";
export type { StatusList, StatusPurpose } from "./status/list.ts";
export { verifyCredential } from "./verify/verify.ts";
export type { Verification, VerifyOptions } from "./verify/verify.ts";
export type { Check, CheckName } from "./verify/check.ts";
