// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RecipeDomain } from "@quartierkit/indicators";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { namesOf } from "./columns.ts";

/** `COL:0.225` or `COL:0,225`; a name may hold colons, the weight stands behind the last one. */
function domainOf(text: string, lower: ReadonlySet<string>): RecipeDomain {
  const colon = text.lastIndexOf(":");
  const column = text.slice(0, Math.max(0, colon)).trim();
  const written = text.slice(colon + 1).trim();
  const weight = /^(\d+([.,]\d*)?|[.,]\d+)$/.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
  if (column === "" || !(weight > 0))
    throw new UsageError(`--domain takes COL:WEIGHT with a weight above 0, e.g. income:0.225, not “${text}”.`);
  return { column, weight, polarity: lower.has(column) ? "lower-is-worse" : "higher-is-worse" };
}

/**
 * The domains of a call with their weights.
 *
 * @throws UsageError where there are none, a weight is not above 0 or a column stands twice
 */
export function domainsOf(call: Call): readonly RecipeDomain[] {
  const lower = new Set(namesOf(call, "lower-is-worse"));
  const domains = call.options("domain").map((text) => domainOf(text, lower));
  if (domains.length === 0) throw new UsageError("--domain takes a column and its weight, COL:WEIGHT.");
  const names = domains.map(({ column }) => column);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new UsageError(`--domain names “${twice}” twice.`);
  return domains;
}
