// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { CredentialsError } from "./error.ts";
export type { CredentialInput } from "./json/read-input.ts";
export type { Thing } from "./json/value.ts";
export { generateKey, keyFileOf } from "./keys/generate.ts";
export { isIssuerDocument, issuerDocument, rotateKey, withdrawKey } from "./keys/issuer-document.ts";
export type { IssuerDocument, IssuerKey } from "./keys/issuer-document.ts";
export { readIssuer } from "./keys/read-issuer.ts";
export type { KnownIssuer, KnownKey } from "./keys/read-issuer.ts";
export { toMultikey } from "./keys/multikey.ts";
export { readKey } from "./keys/read-key.ts";
export type { SigningKey } from "./keys/signing-key.ts";
export { signCredential } from "./proof/data-integrity.ts";
export { signToken } from "./proof/token.ts";
export { readStatusList, statusEntry, statusListCredential } from "./status/list.ts";
export type { StatusList, StatusPurpose } from "./status/list.ts";
export { verifyCredential } from "./verify/verify.ts";
export type { Verification, VerifyOptions } from "./verify/verify.ts";
export type { Check, CheckName } from "./verify/check.ts";
export { attendanceContent, certificateContent } from "./issue/certificate-content.ts";
export type { CertificateContent, ContentAssessment } from "./issue/content.ts";
export { elmOf } from "./issue/elm.ts";
export { openBadgeOf } from "./issue/open-badge.ts";
export type { IssueOptions } from "./issue/open-badge.ts";
export type { ReadContent } from "./issue/refusal.ts";
export { certificateCard, checkLabels, outcomeLabels } from "./print/card.ts";
export { fingerprintOf } from "./print/fingerprint.ts";
export { certificatePage } from "./print/page.ts";
export type { PageOptions } from "./print/page.ts";
