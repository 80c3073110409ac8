// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { CredentialsError } from "../error.ts";
import { isThing } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import type { Contexts } from "./pinned.ts";

/** The only door through which a context comes in: what is not in the map does not exist. Nothing is ever fetched. */
const loaderOf = (contexts: Contexts) => async (url: string) => {
  if (!contexts.has(url)) throw new CredentialsError("context-unknown", `The context ${url} is not pinned.`);
  return { contextUrl: null, documentUrl: url, document: contexts.get(url) } as const;
};

/** What was dropped or unclear, as the processor tells it in its details. */
function whatIn(cause: unknown): string {
  const details = isThing(cause) ? cause["details"] : undefined;
  const event = isThing(details) ? details["event"] : undefined;
  const inside = isThing(event) ? event["details"] : undefined;
  const named = isThing(inside) ? (inside["property"] ?? inside["type"] ?? inside["id"] ?? inside["value"]) : undefined;
  if (typeof named === "string") return named;
  return cause instanceof Error ? cause.message : "unknown";
}

const isUnknownContext = (cause: unknown): boolean =>
  isThing(cause) && isThing(cause["details"]) && cause["details"]["code"] === "loading remote context failed";

/** The work factor of RDFC-1.0 that bounds graphs made to keep a machine busy. */
const mostWork = 1;

/**
 * The canonical N-Quads of a document (RDFC-1.0). A term that no context explains, a relative id or anything else that would
 * be dropped is an error: what is not in the quads would not be signed.
 *
 * @throws CredentialsError `context-unknown`, `document-unclear` (message: what is unclear), `document-too-hard`
 */
export async function canonical(document: Thing, contexts: Contexts): Promise<string> {
  // Loaded when it is needed: the processor is larger than all the rest, and not every page or command verifies.
  const { default: jsonld } = await import("jsonld");
  try {
    return await jsonld.canonize(document, {
      algorithm: "RDFC-1.0",
      format: "application/n-quads",
      documentLoader: loaderOf(contexts),
      safe: true,
      maxWorkFactor: mostWork,
    });
  } catch (cause) {
    if (isUnknownContext(cause)) throw new CredentialsError("context-unknown", whatIn(cause), { cause });
    if (cause instanceof Error && /deep iterations|work factor/i.test(cause.message))
      throw new CredentialsError("document-too-hard", cause.message, { cause });
    throw new CredentialsError("document-unclear", whatIn(cause), { cause });
  }
}
