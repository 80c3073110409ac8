// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { credentialsV1, credentialsV2 } from "../contexts/pinned.ts";
import type { Contexts } from "../contexts/pinned.ts";
import { inputLimits } from "../json/limits.ts";
import { shown } from "../json/problem.ts";
import { isThing, listOf } from "../json/value.ts";
import type { Thing } from "../json/value.ts";
import { bad, good, open } from "./check.ts";
import type { Judgement } from "./check.ts";

const inline = bad(
  "context-inline",
  "Der Nachweis bringt eigene Begriffe mit (@context im Innern oder als Objekt); so könnte er alles bedeuten.",
  "The credential brings terms of its own (@context inside or as an object); it could mean anything.",
);

const order = bad(
  "context-order",
  "Der erste Kontext muss der von W3C Verifiable Credentials sein.",
  "The first context has to be that of W3C Verifiable Credentials.",
);

const tooMany = bad(
  "too-many-contexts",
  `Mehr als ${inputLimits.contexts} Kontexte.`,
  `More than ${inputLimits.contexts} contexts.`,
);

const allPinned = good(
  "contexts-pinned",
  "Alle Kontexte sind hier hinterlegt; nichts wurde geladen.",
  "All contexts are pinned here; nothing was fetched.",
);

/** Whether a context stands anywhere below the root. A proof may repeat the beginning of the document's. */
function isNested(value: unknown, root: readonly unknown[], isRoot = true): boolean {
  if (Array.isArray(value)) return value.some((item) => isNested(item, root, false));
  if (!isThing(value)) return false;
  return Object.entries(value).some(([name, inner]) => {
    if (name !== "@context") return isNested(inner, root, false);
    return !isRoot && !listOf(inner).every((context, index) => context === root[index]);
  });
}

/**
 * Whether the words of a credential are known: all its contexts pinned, W3C's first, none of its own making.
 *
 * @param credential - a credential
 * @param contexts - what is pinned
 */
export function judgeContexts(credential: Thing, contexts: Contexts): Judgement {
  const list = listOf(credential["@context"]);
  if (list.length > inputLimits.contexts) return tooMany;
  if (list.some((context) => typeof context !== "string")) return inline;
  if (list[0] !== credentialsV2 && list[0] !== credentialsV1) return order;
  if (isNested(credential, list)) return inline;
  const unknown = list.filter((context) => typeof context === "string" && !contexts.has(context));
  if (unknown.length === 0) return allPinned;
  const names = shown(unknown.join(", "));
  return open(
    "context-unknown",
    `Hier nicht hinterlegt und nicht geladen: ${names}. Was der Nachweis damit meint, ist unbekannt.`,
    `Not pinned here, and not fetched: ${names}. What the credential means by it is unknown.`,
  );
}
